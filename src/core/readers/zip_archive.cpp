// SPDX-License-Identifier: MPL-2.0
#include "core/readers/zip_archive.h"

#include <zlib.h>

#include <algorithm>
#include <map>
#include <optional>

#include "core/text_policy.h"

namespace kommissorium::readers {
namespace {

constexpr std::size_t end_record_length = 22;
constexpr std::size_t central_length = 46;
constexpr std::size_t local_length = 30;
constexpr std::size_t longest_comment = 0xFFFF;
constexpr std::uint32_t end_signature = 0x06054b50;
constexpr std::uint32_t central_signature = 0x02014b50;
constexpr std::uint32_t local_signature = 0x04034b50;
constexpr std::uint32_t in_zip64 = 0xFFFFFFFF;
constexpr std::uint16_t method_stored = 0;
constexpr std::uint16_t method_deflated = 8;
constexpr std::uint16_t unsafe_flags = 0x2061;  // encrypted, patched, strongly encrypted, masked headers

/// must: the bytes are there.
std::uint16_t number16(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[at]) |
                                    static_cast<unsigned char>(bytes[at + 1]) << 8);
}
std::uint32_t number32(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(number16(bytes, at)) | static_cast<std::uint32_t>(number16(bytes, at + 2))
                                                               << 16;
}

/// Parts of an Office package are the same whatever the case of their names.
/// source: ECMA-376 part 2, section 6.2.2.3 part name equivalence.
std::string folded(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

/// Inside the archive, wherever it is unpacked.
bool stays_inside(std::string_view name) {
  if (name.empty() || name.front() == '/' || !text_policy::is_utf8(name)) return false;
  if (name.find('\\') != std::string_view::npos || name.find(':') != std::string_view::npos ||
      name.find('\0') != std::string_view::npos) {
    return false;
  }
  std::size_t start = 0;
  while (start <= name.size()) {
    const std::size_t end = std::min(name.find('/', start), name.size());
    const std::string_view step = name.substr(start, end - start);
    if (step == ".." || step == ".") return false;
    start = end + 1;
  }
  return true;
}

struct Directory {
  std::size_t start = 0;
  std::size_t end = 0;
  std::size_t entries = 0;
};

/// The record at the end whose comment reaches exactly to the end of the file.
std::optional<std::size_t> find_end_record(std::string_view bytes) {
  if (bytes.size() < end_record_length) return std::nullopt;
  const std::size_t last = bytes.size() - end_record_length;
  for (std::size_t back = 0; back <= std::min(last, longest_comment); ++back) {
    const std::size_t at = last - back;
    if (number32(bytes, at) == end_signature && number16(bytes, at + 20) == back) return at;
  }
  return std::nullopt;
}

/// What inflating comes to, or nothing when it is not exactly the length that was said.
std::optional<std::string> inflated(std::string_view packed, std::size_t length) {
  std::string out(length + 1, '\0');  // one more, so that too much is noticed
  z_stream stream = {};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
  stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int answer = inflate(&stream, Z_FINISH);
  const bool whole = answer == Z_STREAM_END && stream.total_out == length && stream.avail_in == 0;
  inflateEnd(&stream);
  if (!whole) return std::nullopt;
  out.resize(length);
  return out;
}

std::uint32_t checksum_of(std::string_view bytes) {
  return static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

Error archive_failure(Problem problem, std::string_view file, std::string_view entry = "") {
  return {problem, {.file = std::string(file)}, std::string(entry)};
}

Result<Directory> find_directory(std::string_view bytes, std::string_view file) {
  const std::optional<std::size_t> at = find_end_record(bytes);
  if (!at)
    return archive_failure(bytes.starts_with("PK") ? Problem::damaged_document : Problem::no_word_document,
                           file);
  Directory directory;
  directory.entries = number16(bytes, *at + 10);
  const std::size_t length = number32(bytes, *at + 12);
  directory.start = number32(bytes, *at + 16);
  const bool one_disk = number16(bytes, *at + 4) == 0 && number16(bytes, *at + 6) == 0 &&
                        number16(bytes, *at + 8) == directory.entries;
  if (!one_disk || directory.start == in_zip64) return archive_failure(Problem::unsafe_document, file);
  if (directory.entries > most_entries) return archive_failure(Problem::document_too_large, file);
  directory.end = *at;
  if (directory.start > *at || length != *at - directory.start)
    return archive_failure(Problem::damaged_document, file);
  return directory;
}

/// Where the packed bytes of an entry lie.
struct Extent {
  std::size_t start = 0;
  std::size_t end = 0;
};

}  // namespace

Result<ZipArchive> ZipArchive::open(std::string_view bytes, std::string_view file) {
  if (bytes.size() > largest_archive) return archive_failure(Problem::document_too_large, file);
  const Result<Directory> found = find_directory(bytes, file);
  if (!found.ok()) return found.error();
  const Directory& directory = found.value();

  ZipArchive archive;
  archive.file_ = file;
  std::map<std::string, bool> names;
  std::vector<Extent> extents;
  std::size_t all = 0;
  std::size_t at = directory.start;
  for (std::size_t n = 0; n < directory.entries; ++n) {
    if (directory.end - at < central_length || number32(bytes, at) != central_signature)
      return archive_failure(Problem::damaged_document, file);
    const std::size_t name_length = number16(bytes, at + 28);
    const std::size_t more = std::size_t{number16(bytes, at + 30)} + number16(bytes, at + 32);
    if (directory.end - at - central_length < name_length + more)
      return archive_failure(Problem::damaged_document, file);
    Entry entry;
    entry.name = bytes.substr(at + central_length, name_length);
    if (!stays_inside(entry.name) || !names.emplace(folded(entry.name), true).second)
      return archive_failure(Problem::unsafe_document, file, entry.name);
    const std::uint16_t method = number16(bytes, at + 10);
    const std::size_t packed = number32(bytes, at + 20);
    const std::size_t header = number32(bytes, at + 42);
    entry.deflated = method == method_deflated;
    entry.checksum = number32(bytes, at + 16);
    entry.unpacked = number32(bytes, at + 24);
    const bool plain = (number16(bytes, at + 8) & unsafe_flags) == 0 && number16(bytes, at + 34) == 0;
    if (!plain || (method != method_stored && method != method_deflated))
      return archive_failure(Problem::unsafe_document, file, entry.name);
    all += entry.unpacked;
    if (entry.unpacked > largest_entry || all > largest_unpacked)
      return archive_failure(Problem::document_too_large, file, entry.name);
    if (entry.unpacked > (1u << 20) && entry.unpacked / largest_ratio > packed)
      return archive_failure(Problem::unsafe_document, file, entry.name);

    if (header > directory.start || directory.start - header < local_length ||
        number32(bytes, header) != local_signature) {
      return archive_failure(Problem::damaged_document, file, entry.name);
    }
    const std::size_t local_name = number16(bytes, header + 26);
    const std::size_t start = header + local_length + local_name + number16(bytes, header + 28);
    if (start > directory.start || directory.start - start < packed ||
        bytes.substr(header + local_length, local_name) != entry.name ||
        number16(bytes, header + 8) != method) {
      return archive_failure(Problem::damaged_document, file, entry.name);
    }
    entry.packed = bytes.substr(start, packed);
    if (!entry.deflated && entry.packed.size() != entry.unpacked)
      return archive_failure(Problem::damaged_document, file, entry.name);
    extents.push_back({header, start + packed});
    archive.entries_.push_back(std::move(entry));
    at += central_length + name_length + more;
  }
  if (at != directory.end) return archive_failure(Problem::damaged_document, file);
  std::sort(extents.begin(), extents.end(),
            [](const Extent& a, const Extent& b) { return a.start < b.start; });
  for (std::size_t n = 1; n < extents.size(); ++n) {
    if (extents[n].start < extents[n - 1].end) return archive_failure(Problem::unsafe_document, file);
  }
  return archive;
}

const ZipArchive::Entry* ZipArchive::find(std::string_view name) const {
  const std::string wanted = folded(name);
  for (const Entry& entry : entries_) {
    if (folded(entry.name) == wanted) return &entry;
  }
  return nullptr;
}

std::vector<std::string> ZipArchive::names() const {
  std::vector<std::string> all;
  for (const Entry& entry : entries_) all.push_back(entry.name);
  return all;
}

Result<std::string> ZipArchive::read(std::string_view name) const {
  const Entry* entry = find(name);
  if (entry == nullptr) return archive_failure(Problem::missing_part, file_, name);
  std::optional<std::string> bytes =
      entry->deflated ? inflated(entry->packed, entry->unpacked) : std::string(entry->packed);
  if (!bytes || checksum_of(*bytes) != entry->checksum)
    return archive_failure(Problem::damaged_document, file_, name);
  return std::move(*bytes);
}

}  // namespace kommissorium::readers
