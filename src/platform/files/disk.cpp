// SPDX-License-Identifier: MPL-2.0
#include "platform/files/disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "platform/files/replacing.h"

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

bool Disk::is_folder(const std::string& path) {
  struct stat found = {};
  return ::stat(path.c_str(), &found) == 0 && S_ISDIR(found.st_mode);
}

Result<std::vector<Entry>> Disk::entries(const std::string& folder) {
  DIR* stream = ::opendir(folder.c_str());
  if (stream == nullptr) return failure(Problem::unreadable_file, folder, errno);
  std::vector<Entry> all;
  errno = 0;
  while (const dirent* one = ::readdir(stream)) {
    const std::string name = one->d_name;
    if (name != "." && name != "..") {
      struct stat found = {};
      const bool known = ::stat((folder + "/" + name).c_str(), &found) == 0;
      all.push_back({name, known && S_ISDIR(found.st_mode),
                     known ? std::to_string(found.st_dev) + ":" + std::to_string(found.st_ino) : ""});
    }
    errno = 0;
  }
  const int cause = errno;
  ::closedir(stream);
  if (cause != 0) return failure(Problem::unreadable_file, folder, cause);
  return all;
}

Result<void> Disk::write(const std::string& path, std::string_view bytes, Existing existing) {
  const std::optional<Failure> failed = put(steps_, path, bytes, existing);
  if (failed) return failure(Problem::unwritable_file, failed->path, failed->cause);
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
