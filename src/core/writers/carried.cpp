// SPDX-License-Identifier: MPL-2.0
#include "core/writers/carried.h"

#include <algorithm>

#include "core/base64.h"
#include "core/revisions/sha256.h"

namespace kommissorium::writers {
namespace {

std::string words(std::string_view charter_file, std::string_view letters) {
  constexpr std::size_t line_length = 76;  // what mail programs leave alone
  std::string block(carried_name);
  block += '\n';
  block += revisions::sha256_hex(charter_file);
  block += '\n';
  for (std::size_t at = 0; at < letters.size(); at += line_length) {
    block += letters.substr(at, line_length);
    block += '\n';
  }
  block += carried_end;
  block += '\n';
  return block;
}

}  // namespace

std::string carried_block(std::string_view charter_file) {
  if (charter_file.empty()) return "";
  std::string block = "<template id=\"";
  block += carried_id;
  block += "\">\n";
  block += words(charter_file, base64::encode_for_pages(charter_file));
  block += "</template>\n";
  return block;
}

std::string carried_comment(std::string_view charter_file) {
  if (charter_file.empty()) return "";
  std::string letters = base64::encode_for_pages(charter_file);
  std::replace(letters.begin(), letters.end(), '-', '+');
  std::string block = "<!-- ";
  block += carried_id;
  block += '\n';
  block += words(charter_file, letters);
  block += "-->";
  return block;
}

}  // namespace kommissorium::writers
