// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"

#include <array>

namespace kommissorium::charter {

namespace {

constexpr std::array<std::string_view, 24> blanks = {" ",
                                                     "\t",
                                                     "\n",
                                                     "\r",
                                                     "\v",
                                                     "\f",
                                                     "\xC2\xA0",
                                                     "\xE1\x9A\x80",
                                                     "\xE2\x80\x80",
                                                     "\xE2\x80\x81",
                                                     "\xE2\x80\x82",
                                                     "\xE2\x80\x83",
                                                     "\xE2\x80\x84",
                                                     "\xE2\x80\x85",
                                                     "\xE2\x80\x86",
                                                     "\xE2\x80\x87",
                                                     "\xE2\x80\x88",
                                                     "\xE2\x80\x89",
                                                     "\xE2\x80\x8A",
                                                     "\xE2\x80\x8B",
                                                     "\xE2\x80\xAF",
                                                     "\xE2\x81\x9F",
                                                     "\xE3\x80\x80",
                                                     "\xEF\xBB\xBF"};

constexpr std::string_view word_joiner = "\xE2\x81\xA0";

std::size_t blank_length(std::string_view text) {
  for (std::string_view blank : blanks) {
    if (text.starts_with(blank)) return blank.size();
  }
  return text.starts_with(word_joiner) ? word_joiner.size() : 0;
}

bool is_edge(std::string_view text, std::size_t& length) {
  if (text.empty()) return false;
  const char first = text.front();
  length = (first == ' ' || first == '\t' || first == '\n' || first == '\r') ? 1
           : text.starts_with("\xC2\xA0")                                    ? 2
                                                                             : 0;
  return length > 0;
}

std::string lowered_up_to(std::string_view text, std::size_t end) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size() && i < end; ++i) {
    if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] + 32);
    // Æ C3 86, Ø C3 98, Å C3 85: the small letter stands 32 higher
    if (out[i] == '\xC3' && i + 1 < out.size() &&
        (out[i + 1] == '\x86' || out[i + 1] == '\x98' || out[i + 1] == '\x85')) {
      out[i + 1] = static_cast<char>(out[i + 1] + 32);
    }
  }
  return out;
}

}  // namespace

bool is_blank(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = blank_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string trimmed(std::string_view text) {
  std::size_t length = 0;
  while (is_edge(text, length)) text.remove_prefix(length);
  while (!text.empty()) {
    const char last = text.back();
    if (last == ' ' || last == '\t' || last == '\n' || last == '\r') {
      text.remove_suffix(1);
    } else if (text.ends_with("\xC2\xA0")) {
      text.remove_suffix(2);
    } else {
      break;
    }
  }
  return std::string(text);
}

std::string one_line(std::string_view text) {
  if (text.find('\n') == std::string_view::npos) return std::string(text);
  std::string out;
  for (char c : text) {
    if (c != '\n') {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string lowered(std::string_view text) { return lowered_up_to(text, text.size()); }

std::string lowered_first(std::string_view text) { return lowered_up_to(text, 1); }

std::string shortened(std::string_view text, std::size_t characters) {
  const std::string line = trimmed(one_line(text));
  std::size_t end = 0;
  for (std::size_t left = characters; end < line.size(); ++end) {
    const bool begins = (static_cast<unsigned char>(line[end]) & 0xC0) != 0x80;
    if (begins && left-- == 0) break;
  }
  if (end == line.size()) return line;
  const std::size_t blank = line.rfind(' ', end);
  if (blank != std::string::npos && blank > end / 2) end = blank;
  return trimmed(std::string_view(line).substr(0, end)) + " \xE2\x80\xA6";
}

std::string short_title(std::string_view title) {
  constexpr std::size_t half_a_foot = 70;  // with status and check number it is two lines
  return shortened(title, half_a_foot);
}

}  // namespace kommissorium::charter
