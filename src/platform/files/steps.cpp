// SPDX-License-Identifier: MPL-2.0
#include "platform/files/steps.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace kommissorium::platform::files {

int Steps::create(std::string& name) { return ::mkostemp(name.data(), O_CLOEXEC); }

bool Steps::set_mode(int descriptor, mode_t mode) { return ::fchmod(descriptor, mode) == 0; }

ssize_t Steps::write(int descriptor, const char* bytes, std::size_t count) {
  return ::write(descriptor, bytes, count);
}

bool Steps::sync(int descriptor) { return ::fsync(descriptor) == 0; }

bool Steps::close(int descriptor) { return ::close(descriptor) == 0; }

bool Steps::link(const std::string& file, const std::string& name) {
  return ::link(file.c_str(), name.c_str()) == 0;
}

bool Steps::rename(const std::string& from, const std::string& to) {
  return ::rename(from.c_str(), to.c_str()) == 0;
}

bool Steps::remove(const std::string& name) { return ::unlink(name.c_str()) == 0; }

// Makes the new name last through a power cut; a folder that cannot be synced is no reason to fail.
void Steps::sync_folder(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace kommissorium::platform::files
