// SPDX-License-Identifier: MPL-2.0
// What writing a file asks of the operating system, one call each, so that tests can make any of them fail or
// be the last thing the program does.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>

namespace kommissorium::platform::files {

/// Each answers as the call of its name does, errno included.
class Steps {
 public:
  virtual ~Steps() = default;

  virtual int create(std::string& name);  // mkostemp: fills in the X at the end of the name
  virtual bool set_mode(int descriptor, mode_t mode);
  virtual ssize_t write(int descriptor, const char* bytes, std::size_t count);
  virtual bool sync(int descriptor);
  virtual bool close(int descriptor);
  virtual bool link(const std::string& file, const std::string& name);
  virtual bool rename(const std::string& from, const std::string& to);
  virtual bool remove(const std::string& name);
  virtual void sync_folder(const std::string& folder);
};

}  // namespace kommissorium::platform::files
