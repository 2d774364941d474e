// SPDX-License-Identifier: MPL-2.0
#include "core/writers/escape.h"

namespace kommissorium::writers {

std::string escaped(std::string_view text) {
  std::string markup;
  markup.reserve(text.size() + text.size() / 16);
  for (const char c : text) {
    switch (c) {
      case '&':
        markup += "&amp;";
        break;
      case '<':
        markup += "&lt;";
        break;
      case '>':
        markup += "&gt;";
        break;
      case '"':
        markup += "&quot;";
        break;
      case '\'':
        markup += "&#39;";
        break;
      default:
        markup += c;
    }
  }
  return markup;
}

bool may_be_linked(std::string_view address) {
  if (!address.starts_with("https://") && !address.starts_with("mailto:")) return false;
  for (const char c : address) {
    if (c <= ' ' || c > '~' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '\\') return false;
  }
  return true;
}

}  // namespace kommissorium::writers
