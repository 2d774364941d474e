// SPDX-License-Identifier: MPL-2.0
#include "core/readers/word_check_number.h"

#include <algorithm>

#include "core/charter/charter.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/json/charter_file.h"
#include "core/readers/carried.h"
#include "core/text_policy.h"

namespace kommissorium::readers {
namespace {

constexpr std::string_view hard_blank = "\xC2\xA0";
constexpr std::string_view between = "\xC2\xB7";

/// Programs may lay blanks anew.
std::string without_any_blank(std::string_view text) {
  std::string letters;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with(hard_blank)) {
      ++at;
    } else if (std::string_view(" \t\r\n").find(text[at]) == std::string_view::npos) {
      letters += text[at];
    }
  }
  return letters;
}

/// The digits that end a footer of the document with that title; "" for every other paragraph.
std::string label_in(std::string_view footer, std::string_view title) {
  const std::string text = without_any_blank(footer.substr(0, footer.rfind('\t')));
  const std::string label = shown_label(text);
  if (title.empty() || label.empty() || !text.starts_with(title)) return "";
  const std::string_view before = std::string_view(text).substr(0, text.size() - label.size());
  return before.substr(title.size()).starts_with(between) && before.ends_with(between) ? label : "";
}

std::string in_small(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool is_hex_number(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

Result<void> shows_what_it_carries(const ShownNumbers& shown, std::string_view carried,
                                   std::string_view file) {
  const std::string property = in_small(without_any_blank(shown.property));
  if (property.empty() && shown.footers.empty() && shown.text.empty()) return {};
  const Result<json::Loaded> loaded = json::read_charter_file(carried, file);
  if (!loaded.ok() || !loaded.value().set_aside.empty()) return {};
  const Result<charter::Charter> viewed = charter::view(loaded.value().set);
  if (!viewed.ok()) return {};
  const std::string digest = charter::digest(viewed.value());
  const auto refused = [file](std::string_view number) {
    return Error{Problem::other_check_number,
                 {.file = std::string(file)},
                 is_hex_number(number) ? charter::label(number) : ""};
  };
  if (!property.empty() && property != digest) return refused(property);
  const std::string title = text_policy::shown(viewed.value().title);
  for (const std::string& known_as :
       {without_any_blank(title), without_any_blank(charter::short_title(title))}) {
    for (const std::string& footer : shown.footers) {
      const std::string label = label_in(footer, known_as);
      if (!label.empty() && !digest.starts_with(label)) return refused(label);
    }
  }
  const std::string told = other_number_told(shown.text, digest);
  if (!told.empty()) return refused(told);
  return {};
}

}  // namespace kommissorium::readers
