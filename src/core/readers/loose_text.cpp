// SPDX-License-Identifier: MPL-2.0
#include "core/readers/loose_text.h"

#include "core/readers/carried.h"
#include "core/text_policy.h"

namespace kommissorium::readers {

bool is_loose_text(std::string_view bytes) {
  const std::string_view text = without_blanks(without_bom(bytes));
  if (text.empty() || text.find('\0') != std::string_view::npos || !text_policy::is_utf8(text)) return false;
  const bool begins_as_json = text.front() == '{' || text.front() == '[';
  const bool has_record = text.find("{\"id\":\"") != std::string_view::npos;
  return !begins_as_json && !has_record;
}

}  // namespace kommissorium::readers
