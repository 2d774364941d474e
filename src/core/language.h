// SPDX-License-Identifier: MPL-2.0
// The two languages every text of the product exists in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kommissorium {

enum class Language { danish, english };

/// "da" or "en" (BCP 47).
constexpr std::string_view tag(Language language) { return language == Language::danish ? "da" : "en"; }

constexpr std::optional<Language> language_from_tag(std::string_view tag) {
  if (tag == "da") return Language::danish;
  if (tag == "en") return Language::english;
  return std::nullopt;
}

/// One text in both languages, as the catalogue and the interface hold it.
struct LocalText {
  std::string danish;
  std::string english;
  const std::string& in(Language language) const { return language == Language::danish ? danish : english; }
  bool empty() const { return danish.empty() && english.empty(); }
  bool operator==(const LocalText&) const = default;
};

}  // namespace kommissorium
