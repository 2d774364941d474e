// SPDX-License-Identifier: MPL-2.0
// The real files, clock and chance of the machine. The only place where files are written.
#pragma once

#include "platform/files/platform.h"

namespace kommissorium::platform::files {

class Disk final : public Platform {
 public:
  Result<std::string> read(const std::string& path, std::size_t at_most) override;
  bool exists(const std::string& path) override;
  /// A new file in the same folder, written and synced, then renamed over the old one; a link is followed,
  /// and the old file's permissions stay.
  Result<void> write(const std::string& path, std::string_view bytes, Existing existing) override;
  std::string moment() override;
  std::string day() override;
  std::string chance() override;
  std::string variable(const std::string& name) override;
};

}  // namespace kommissorium::platform::files
