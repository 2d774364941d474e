// SPDX-License-Identifier: MPL-2.0
#include "core/compare/item_name.h"

#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/charter/reading.h"
#include "core/texts/compare_texts.h"

namespace kommissorium::compare {

std::string item_name(const charter::Charter& charter, std::string_view list, std::string_view id) {
  const texts::CompareTexts& say = texts::compare_texts(charter.shown_in);
  const std::string_view part = list == "member" ? "/name" : list == "duty" ? "/text" : "/title";
  const std::string field = std::string(list) + "/" + std::string(id) + std::string(part);
  const charter::FieldRule rule = {charter::Shape::paragraphs, {}, {}};
  const std::string written = charter::read(charter.history, field, rule).shown_text();
  if (!charter::is_blank(written)) return charter::shortened(written, longest_name);
  return std::string(list == "member" ? say.nameless_member
                     : list == "duty" ? say.nameless_duty
                                      : say.nameless_section);
}

}  // namespace kommissorium::compare
