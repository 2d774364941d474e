// SPDX-License-Identifier: MPL-2.0
#include "core/governance/brief.h"

#include <algorithm>

#include "core/charter/plain_text.h"

namespace kommissorium::governance {
namespace {

std::string text_in(const charter::Charter& charter, std::string_view field) {
  const charter::Point* point = charter.point(field);
  const std::string* text = point == nullptr ? nullptr : point->value.text();
  return text == nullptr ? "" : *text;
}

}  // namespace

bool Seat::has(std::string_view role) const {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

Brief brief(const charter::Charter& charter, std::string_view file) {
  Brief made;
  made.file = file.empty() ? charter.title : std::string(file);
  made.charter = charter.id;
  made.kind = charter.kind;
  made.title = charter.title;
  made.product = charter::trimmed(charter.product);
  made.level = text_in(charter, "head/level");
  made.steering_group = text_in(charter, "head/steering-group");
  made.example = charter.example;
  return made;
}

std::string product_key(std::string_view product) {
  std::string key;
  for (const char letter : charter::lowered(charter::trimmed(product))) {
    const bool blank = letter == ' ' || letter == '\t' || letter == '\n';
    if (!blank) key += letter;
  }
  return key;
}

bool is_same_product(std::string_view one, std::string_view other) {
  const std::string key = product_key(one);
  return !key.empty() && key == product_key(other);
}

}  // namespace kommissorium::governance
