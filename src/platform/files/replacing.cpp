// SPDX-License-Identifier: MPL-2.0
#include "platform/files/replacing.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>

namespace kommissorium::platform::files {
namespace {

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// Where a link leads, so that the link itself stays.
std::string followed(const std::string& path) {
  char* real = ::realpath(path.c_str(), nullptr);
  if (real == nullptr) return path;
  std::string result = real;
  std::free(real);
  return result;
}

mode_t usual_mode() {
  const mode_t masked = ::umask(0);
  ::umask(masked);
  return 0666u & ~masked;
}

bool write_all(Steps& steps, int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = steps.write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// A synced file with a name nobody else has; "" when it could not be made, and then nothing of it is left.
std::string make_whole(Steps& steps, const std::string& folder, std::string_view bytes, mode_t mode) {
  std::string name = folder + "/.kommissorium-XXXXXX";
  const int descriptor = steps.create(name);
  if (descriptor < 0) return "";
  const bool written =
      steps.set_mode(descriptor, mode) && write_all(steps, descriptor, bytes) && steps.sync(descriptor);
  int cause = errno;
  const bool closed = steps.close(descriptor);
  if (written && closed) return name;
  if (written) cause = errno;
  steps.remove(name);
  errno = cause;
  return "";
}

bool read_all(const std::string& path, std::string& bytes) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  std::array<char, 64 * 1024> piece = {};
  ssize_t got = 0;
  while ((got = ::read(descriptor, piece.data(), piece.size())) > 0)
    bytes.append(piece.data(), static_cast<std::size_t>(got));
  ::close(descriptor);
  return got == 0;
}

/// A second name for the file; on file systems that have no second names, a copy.
std::string second(Steps& steps, const std::string& path, const std::string& name, mode_t mode) {
  if (steps.link(path, name)) return name;
  std::string bytes;
  return read_all(path, bytes) ? make_whole(steps, folder_of(path), bytes, mode) : "";
}

bool back_up(Steps& steps, const std::string& path, const std::string& temporary, mode_t mode) {
  const std::string kept = second(steps, path, temporary + ".bak", mode);
  if (kept.empty()) return false;
  const bool renamed = steps.rename(kept, path + ".bak");
  const int cause = errno;
  steps.remove(kept);  // still there when renaming failed, or when both names were the same file already
  errno = cause;
  return renamed;
}

/// Gives the temporary file its name. A link, unlike a rename, never replaces.
bool place(Steps& steps, const std::string& temporary, const std::string& path, Existing existing) {
  if (existing != Existing::kept) return steps.rename(temporary, path);
  if (steps.link(temporary, path)) {
    steps.remove(temporary);
    return true;
  }
  if (errno == EEXIST) return false;
  struct stat found = {};  // a file system without links: look, then rename
  if (::lstat(path.c_str(), &found) == 0) {
    errno = EEXIST;
    return false;
  }
  return steps.rename(temporary, path);
}

}  // namespace

std::optional<Failure> put(Steps& steps, const std::string& path, std::string_view bytes, Existing existing) {
  const std::string target = existing == Existing::kept ? path : followed(path);
  struct stat old = {};
  const bool replaces = existing != Existing::kept && ::stat(target.c_str(), &old) == 0;
  const mode_t mode = replaces ? old.st_mode & 07777u : usual_mode();
  const std::string temporary = make_whole(steps, folder_of(target), bytes, mode);
  if (temporary.empty()) return Failure{path, errno};

  const bool keeps_old = replaces && existing == Existing::backed_up && S_ISREG(old.st_mode);
  const bool kept = !keeps_old || back_up(steps, target, temporary, mode);
  if (!kept || !place(steps, temporary, target, existing)) {
    const int cause = errno;
    steps.remove(temporary);
    return Failure{kept ? path : path + ".bak", cause};
  }
  steps.sync_folder(folder_of(target));
  return std::nullopt;
}

}  // namespace kommissorium::platform::files
