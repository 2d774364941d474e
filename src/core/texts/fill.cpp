// SPDX-License-Identifier: MPL-2.0
#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

template <class Values>
std::string filled_with(std::string_view sentence, const Values& values) {
  std::string filled;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    const bool place = sentence[at] == '{' && at + 2 < sentence.size() && sentence[at + 2] == '}' &&
                       sentence[at + 1] >= '1' && sentence[at + 1] <= '9';
    if (!place) {
      filled += sentence[at];
      continue;
    }
    const auto index = static_cast<std::size_t>(sentence[at + 1] - '1');
    if (index < values.size()) filled += values.begin()[index];
    at += 2;
  }
  return filled;
}

}  // namespace

std::string fill(std::string_view sentence, std::initializer_list<std::string_view> values) {
  return filled_with(sentence, values);
}

std::string fill(std::string_view sentence, const std::vector<std::string>& values) {
  return filled_with(sentence, values);
}

}  // namespace kommissorium::texts
