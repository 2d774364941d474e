// SPDX-License-Identifier: MPL-2.0
// The outline as GitHub Flavored Markdown, for repositories: readable as it stands, and as GitHub shows it.
#pragma once

#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::writers {

/// `carried` is a charter file (json::write_charter_file of the content without history) that the text
/// carries in a comment at its end so that it can be imported again; "" carries nothing.
std::string markdown(const outline::Document& document, std::string_view carried);

}  // namespace kommissorium::writers
