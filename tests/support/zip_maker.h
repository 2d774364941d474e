// SPDX-License-Identifier: MPL-2.0
// Zip archives for the tests, with every lie an archive can tell.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kommissorium::trial {

struct ZipPart {
  std::string name;
  std::string bytes;
  bool deflated = true;
  // lies
  std::optional<std::uint32_t> said_length = {};
  std::optional<std::uint32_t> said_checksum = {};
  std::optional<std::string> local_name = {};
  std::uint16_t flags = 0;
  std::optional<std::uint16_t> method = {};
  std::optional<std::uint32_t> header = {};  // where the directory says that it lies
};

std::string zip(const std::vector<ZipPart>& parts, const std::string& comment = "");

}  // namespace kommissorium::trial
