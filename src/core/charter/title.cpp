// SPDX-License-Identifier: MPL-2.0
#include "core/charter/title.h"

#include "core/charter/plain_text.h"
#include "core/charter/reading.h"
#include "core/texts/charter_texts.h"

namespace kommissorium::charter {

namespace {

std::string written(const Charter& charter, std::string_view field) {
  return trimmed(one_line(read(charter.history, field, {Shape::line, {}, {}}).shown_text()));
}

}  // namespace

std::string subject(const Charter& charter) {
  const std::string knowledge =
      charter.kind == catalogue::GroupKind::expert ? written(charter, "head/field-of-knowledge") : "";
  return knowledge.empty() ? written(charter, "head/product") : knowledge;
}

std::string title(const Charter& charter, Language language) {
  const texts::CharterTexts& texts = texts::charter_texts(language);
  const std::string named = subject(charter);
  if (named.empty())
    return std::string(texts.new_group) + " " + lowered_first(charter.group->label.in(language));
  return charter.group->definite.in(language) + " " + std::string(texts.for_product) + " " + named;
}

}  // namespace kommissorium::charter
