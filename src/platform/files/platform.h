// SPDX-License-Identifier: MPL-2.0
// What the command line asks of the world. Disk answers it; tests answer it from memory.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace kommissorium::platform::files {

/// What lies in a folder. Links are followed: `identity` is the same for the same folder, however it is
/// reached.
struct Entry {
  std::string name;
  bool is_folder = false;
  std::string identity = {};
};

/// What becomes of a file that is there already: replaced; replaced, and kept beside the new one as PATH.bak,
/// one generation; or kept, and the new one refused.
enum class Existing { replaced, backed_up, kept };

class Platform {
 public:
  virtual ~Platform() = default;

  /// errors: unreadable_file, too_large.
  virtual Result<std::string> read(const std::string& path, std::size_t at_most) = 0;
  virtual bool exists(const std::string& path) = 0;
  virtual bool is_folder(const std::string& path) = 0;
  /// In no order that can be relied on. errors: unreadable_file.
  virtual Result<std::vector<Entry>> entries(const std::string& folder) = 0;
  /// All of it or nothing: whoever looks sees the old file or the new one.
  /// errors: unwritable_file; also when the file is there and is to be kept, and when the old one cannot be
  /// kept as PATH.bak.
  virtual Result<void> write(const std::string& path, std::string_view bytes, Existing existing) = 0;

  virtual std::string moment() = 0;                           // "YYYY-MM-DDThh:mm:ssZ"
  virtual std::string day() = 0;                              // "YYYY-MM-DD", where the user is
  virtual std::string chance() = 0;                           // 32 hex digits nobody can foresee
  virtual std::string variable(const std::string& name) = 0;  // of the environment; "" when not set
};

}  // namespace kommissorium::platform::files
