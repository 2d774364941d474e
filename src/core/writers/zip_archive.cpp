// SPDX-License-Identifier: MPL-2.0
#include "core/writers/zip_archive.h"

#include <zlib.h>

#include <cassert>
#include <cstdint>

namespace kommissorium::writers {
namespace {

constexpr std::uint16_t needed_version = 20;    // 2.0: deflate
constexpr std::uint16_t utf8_names = 1u << 11;  // general purpose bit 11
constexpr std::uint16_t deflated_method = 8;
constexpr int effort = 1;  // of 9: half the time of the usual 6, and a document a sixth larger
constexpr std::uint16_t midnight = 0;
constexpr std::uint16_t first_of_january_1980 = 1u << 5 | 1u;  // a program without a clock has no other day

void put(std::string& out, std::uint32_t number, int bytes) {
  for (int at = 0; at < bytes; ++at) out += static_cast<char>(number >> (8 * at) & 0xffu);
}
void put2(std::string& out, std::size_t number) { put(out, static_cast<std::uint32_t>(number), 2); }
void put4(std::string& out, std::size_t number) { put(out, static_cast<std::uint32_t>(number), 4); }

const Bytef* bytes_of(std::string_view text) { return reinterpret_cast<const Bytef*>(text.data()); }

/// Deflate without a header around it.
std::string deflated(std::string_view bytes) {
  z_stream stream = {};
  [[maybe_unused]] const int begun =
      deflateInit2(&stream, effort, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  assert(begun == Z_OK);
  std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  stream.next_in = bytes_of(bytes);
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  [[maybe_unused]] const int ended = deflate(&stream, Z_FINISH);
  assert(ended == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

/// What the header of a part and its entry in the directory both say, in this order.
std::string facts_of(const ArchivedPart& part, std::size_t packed_size) {
  std::string out;
  put2(out, needed_version);
  put2(out, utf8_names);
  put2(out, deflated_method);
  put2(out, midnight);
  put2(out, first_of_january_1980);
  put4(out, crc32(0, bytes_of(part.bytes), static_cast<uInt>(part.bytes.size())));
  put4(out, packed_size);
  put4(out, part.bytes.size());
  put2(out, part.name.size());
  put2(out, 0);  // no extra field
  return out;
}

}  // namespace

std::string zip_archive(const std::vector<ArchivedPart>& parts) {
  assert(parts.size() < 0xffff);
  std::string archive, directory;
  for (const ArchivedPart& part : parts) {
    assert(!part.name.empty() && part.name.size() < 0xffff);
    const std::string packed = deflated(part.bytes);
    const std::string facts = facts_of(part, packed.size());
    const std::size_t offset = archive.size();
    archive += "PK\x03\x04" + facts + part.name + packed;

    directory += "PK\x01\x02";
    put2(directory, needed_version);  // made by: MS-DOS attributes, which there are none of
    directory += facts;
    put2(directory, 0);  // no comment
    put2(directory, 0);  // first disk
    put2(directory, 0);  // internal attributes
    put4(directory, 0);  // external attributes
    put4(directory, offset);
    directory += part.name;
  }
  const std::size_t directory_offset = archive.size();
  archive += directory + "PK\x05\x06";
  put4(archive, 0);  // this disk and the directory's
  put2(archive, parts.size());
  put2(archive, parts.size());
  put4(archive, directory.size());
  put4(archive, directory_offset);
  put2(archive, 0);  // no comment
  return archive;
}

}  // namespace kommissorium::writers
