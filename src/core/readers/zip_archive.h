// SPDX-License-Identifier: MPL-2.0
// The parts of a zip archive, which is what a .docx is. Nothing that the archive says of itself is believed:
// sizes are limited before anything is allocated, and what is unpacked must come to exactly what was said.
// source: PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5; only stored and deflated entries of one disk, no zip64,
// no encryption.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace kommissorium::readers {

inline constexpr std::size_t largest_archive = 20u << 20;  // bytes
inline constexpr std::size_t most_entries = 200;
inline constexpr std::size_t largest_entry = 20u << 20;     // unpacked
inline constexpr std::size_t largest_unpacked = 40u << 20;  // all entries together
inline constexpr std::size_t largest_ratio = 200;           // unpacked to packed, above 1 MiB

class ZipArchive {
 public:
  /// The bytes must outlive the archive.
  /// errors: no_word_document (no archive at all), damaged_document, unsafe_document (encrypted, names that
  /// lead out, entries that lie over each other or would unpack to far too much), document_too_large.
  /// The place is the file, the detail the entry.
  static Result<ZipArchive> open(std::string_view bytes, std::string_view file);

  bool has(std::string_view name) const { return find(name) != nullptr; }
  std::vector<std::string> names() const;

  /// One entry unpacked. errors: missing_part, damaged_document (its bytes or its checksum are wrong).
  Result<std::string> read(std::string_view name) const;

  const std::string& file() const { return file_; }

 private:
  struct Entry {
    std::string name;
    bool deflated = false;
    std::uint32_t checksum = 0;
    std::size_t unpacked = 0;
    std::string_view packed;
  };
  const Entry* find(std::string_view name) const;

  std::string file_;
  std::vector<Entry> entries_;
};

}  // namespace kommissorium::readers
