// SPDX-License-Identifier: MPL-2.0
// What render writes: the document, and the charter file that it carries.
#pragma once

#include <string>

#include "core/outline/outline.h"
#include "programs/command_line/charter_files.h"

namespace kommissorium::programs::command_line {

struct Paper {
  outline::Document document;
  std::string content;      // a charter file without history, "" where the charter is only shown
  std::string digest = {};  // of what it says; "" where there is none
};

/// A blank charter of this kind, which carries nothing of anybody's. errors: none when the build is right.
Result<Paper> blank_paper(const Context& context, catalogue::GroupKind kind, Language language);

/// Every place of the charter, filled in as far as it is. must: `viewed` is the view of `read`.
Paper form_paper(const Shown& read, const charter::Charter& viewed);

/// What those take over who come next: a page that carries nothing. must: as above.
Paper handover_paper(const Shown& read, const charter::Charter& viewed, const std::string& today);

/// The charter as --version, --changes-since and the day want it; `empty` as the format has it.
/// errors: those of chosen_version, adoption::view_of and adoption::changes_since.
Result<Paper> charter_paper(const Context& context, const Shown& read, const charter::Charter& viewed,
                            const std::string& today, outline::Empty empty);

}  // namespace kommissorium::programs::command_line
