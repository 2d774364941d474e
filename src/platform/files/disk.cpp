// SPDX-License-Identifier: MPL-2.0
#include "platform/files/disk.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace kommissorium::platform::files {
namespace {

Error failure(Problem problem, const std::string& path, int cause) {
  return {problem, {.file = path}, cause == 0 ? "" : std::strerror(cause)};
}

/// Closes when it goes.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  int number() const { return number_; }
  bool open() const { return number_ >= 0; }
  int close() {
    const int result = number_ >= 0 ? ::close(number_) : 0;
    number_ = -1;
    return result;
  }

 private:
  int number_;
};

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

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

/// Makes the new name last through a power cut; a folder that cannot be synced is no reason to fail.
void sync_folder(const std::string& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.open()) ::fsync(descriptor.number());
}

/// Gives the temporary file its name. A link, unlike a rename, never replaces.
bool place(const std::string& temporary, const std::string& path, Existing existing) {
  if (existing == Existing::replaced) return ::rename(temporary.c_str(), path.c_str()) == 0;
  if (::link(temporary.c_str(), path.c_str()) == 0) {
    ::unlink(temporary.c_str());
    return true;
  }
  if (errno == EEXIST) return false;
  struct stat found = {};  // a file system without links: look, then rename
  if (::lstat(path.c_str(), &found) == 0) {
    errno = EEXIST;
    return false;
  }
  return ::rename(temporary.c_str(), path.c_str()) == 0;
}

std::string formatted(const std::tm& time, const char* form) {
  std::array<char, 32> text = {};
  const std::size_t length = std::strftime(text.data(), text.size(), form, &time);
  return std::string(text.data(), length);
}

}  // namespace

Result<std::string> Disk::read(const std::string& path, std::size_t at_most) {
  const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!descriptor.open()) return failure(Problem::unreadable_file, path, errno);
  std::string bytes;
  std::array<char, 64 * 1024> piece = {};
  while (true) {
    const ssize_t got = ::read(descriptor.number(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failure(Problem::unreadable_file, path, errno);
    if (got == 0) return bytes;
    bytes.append(piece.data(), static_cast<std::size_t>(got));
    if (bytes.size() > at_most) return failure(Problem::too_large, path, 0);
  }
}

bool Disk::exists(const std::string& path) {
  struct stat found = {};
  return ::lstat(path.c_str(), &found) == 0;
}

Result<void> Disk::write(const std::string& path, std::string_view bytes, Existing existing) {
  const std::string target = existing == Existing::replaced ? followed(path) : path;
  std::string temporary = folder_of(target) + "/.kommissorium-XXXXXX";
  Descriptor descriptor(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!descriptor.open()) return failure(Problem::unwritable_file, path, errno);

  struct stat old = {};
  const mode_t masked = ::umask(0);
  ::umask(masked);
  const bool replaces = existing == Existing::replaced && ::stat(target.c_str(), &old) == 0;
  const mode_t mode = replaces ? old.st_mode & 07777u : 0666u & ~masked;

  const bool whole = ::fchmod(descriptor.number(), mode) == 0 && write_all(descriptor.number(), bytes) &&
                     ::fsync(descriptor.number()) == 0 && descriptor.close() == 0;
  if (!whole || !place(temporary, target, existing)) {
    const int cause = errno;
    ::unlink(temporary.c_str());
    return failure(Problem::unwritable_file, path, cause);
  }
  sync_folder(folder_of(target));
  return {};
}

std::string Disk::moment() {
  const std::time_t seconds = std::time(nullptr);
  std::tm parts = {};
  ::gmtime_r(&seconds, &parts);
  return formatted(parts, "%Y-%m-%dT%H:%M:%SZ");
}

std::string Disk::day() {
  const std::time_t seconds = std::time(nullptr);
  std::tm parts = {};
  ::localtime_r(&seconds, &parts);
  return formatted(parts, "%Y-%m-%d");
}

std::string Disk::chance() {
  std::array<unsigned char, 16> bytes = {};
  if (::getentropy(bytes.data(), bytes.size()) != 0) std::abort();  // ids that could be repeated are worse
  constexpr char digits[] = "0123456789abcdef";
  std::string hex;
  for (const unsigned char byte : bytes) {
    hex += digits[byte >> 4];
    hex += digits[byte & 15];
  }
  return hex;
}

std::string Disk::variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? "" : value;
}

}  // namespace kommissorium::platform::files
