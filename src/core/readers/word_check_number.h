// SPDX-License-Identifier: MPL-2.0
// The check numbers that a Word document shows, held against what it carries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace kommissorium::readers {

/// What of a document tells its check number.
struct ShownNumbers {
  std::vector<std::string> footers = {};  // their paragraphs, a tab before the page's number
  std::string property = {};              // "Digest", "" = none
  std::string text = {};                  // outside the controls
};

/// A footer counts where it is the document's own: the charter's title first, the number last. What people
/// write beside it may end in digits of its own. Where what is carried cannot be read, or not all of it,
/// reading it says why.
/// errors: other_check_number.
Result<void> shows_what_it_carries(const ShownNumbers& shown, std::string_view carried,
                                   std::string_view file);

}  // namespace kommissorium::readers
