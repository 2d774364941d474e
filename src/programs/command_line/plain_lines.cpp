// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/plain_lines.h"

#include <algorithm>

#include "core/charter/plain_text.h"
#include "core/text_policy.h"

namespace kommissorium::programs::command_line {
namespace {

constexpr std::size_t further_in = 2;

std::string one_line_shown(std::string_view text) { return text_policy::shown(charter::one_line(text)); }

}  // namespace

std::string labelled(std::string_view label, std::string_view text, std::size_t indent) {
  const std::string shown = text_policy::shown(text);
  std::string out = std::string(indent, ' ') + one_line_shown(label);
  if (!out.ends_with('?')) out += ':';
  if (shown.find('\n') == std::string::npos) return out + (shown.empty() ? "" : " ") + shown + '\n';
  out += '\n';
  for (std::size_t at = 0; at <= shown.size();) {
    const std::size_t end = std::min(shown.find('\n', at), shown.size());
    if (end > at) out += std::string(indent + further_in, ' ') + shown.substr(at, end - at);
    out += '\n';
    at = end + 1;
  }
  return out;
}

}  // namespace kommissorium::programs::command_line
