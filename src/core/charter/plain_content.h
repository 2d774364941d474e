// SPDX-License-Identifier: MPL-2.0
// The current content of a charter as plain JSON, for programs that know nothing of records.
// docs/plain-content.md describes it, assets/schema/content.schema.json says the same in JSON Schema;
// content_plan.h takes it in.
#pragma once

#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::charter {

inline constexpr std::string_view content_format = "kommissorium content";
inline constexpr int content_version = 1;

/// Everything in force with its labels, in the language of the view: section by section and member by member,
/// without history, authors and times. Members of the object may be added later; none go or change their
/// meaning.
revisions::Value plain_content(const Charter& charter);

/// Whether the bytes are plain content, of whatever version, rather than a charter file or a page.
bool looks_like_content(std::string_view bytes);

/// `file` is only for messages. errors: those of json::parse; wrong_format, newer_format (detail: its
/// version).
Result<revisions::Value> read_content(std::string_view bytes, std::string_view file);

}  // namespace kommissorium::charter
