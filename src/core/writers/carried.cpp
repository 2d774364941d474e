// SPDX-License-Identifier: MPL-2.0
#include "core/writers/carried.h"

#include "core/base64.h"
#include "core/revisions/sha256.h"

namespace kommissorium::writers {

std::string carried_block(std::string_view charter_file) {
  if (charter_file.empty()) return "";
  constexpr std::size_t line_length = 76;  // what mail programs leave alone
  std::string block = "<template id=\"";
  block += carried_id;
  block += "\">\n";
  block += carried_name;
  block += '\n';
  block += revisions::sha256_hex(charter_file);
  block += '\n';
  const std::string letters = base64::encode_for_pages(charter_file);
  for (std::size_t at = 0; at < letters.size(); at += line_length) {
    block += std::string_view(letters).substr(at, line_length);
    block += '\n';
  }
  block += carried_end;
  block += "\n</template>\n";
  return block;
}

}  // namespace kommissorium::writers
