// SPDX-License-Identifier: MPL-2.0
// The real files, clock and chance of the machine. The only place where files are written.
#pragma once

#include "platform/files/platform.h"
#include "platform/files/steps.h"

namespace kommissorium::platform::files {

class Disk final : public Platform {
 public:
  Disk() : steps_(own_) {}
  explicit Disk(Steps& steps) : steps_(steps) {}

  Result<std::string> read(const std::string& path, std::size_t at_most) override;
  bool exists(const std::string& path) override;
  bool is_folder(const std::string& path) override;
  Result<std::vector<Entry>> entries(const std::string& folder) override;
  /// As replacing.h says.
  Result<void> write(const std::string& path, std::string_view bytes, Existing existing) override;
  std::string moment() override;
  std::string day() override;
  std::string chance() override;
  std::string variable(const std::string& name) override;

 private:
  Steps own_;
  Steps& steps_;
};

}  // namespace kommissorium::platform::files
