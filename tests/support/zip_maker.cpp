// SPDX-License-Identifier: MPL-2.0
#include "tests/support/zip_maker.h"

#include <zlib.h>

namespace kommissorium::trial {
namespace {

void put(std::string& out, std::uint32_t number, int bytes) {
  for (int n = 0; n < bytes; ++n) out += static_cast<char>(number >> (8 * n) & 0xffu);
}

std::string deflated(const std::string& bytes) {
  z_stream stream = {};
  deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  stream.next_in = reinterpret_cast<const Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

}  // namespace

std::string zip(const std::vector<ZipPart>& parts, const std::string& comment) {
  std::string out, directory;
  for (const ZipPart& part : parts) {
    const std::string packed = part.deflated ? deflated(part.bytes) : part.bytes;
    const auto length = part.said_length.value_or(static_cast<std::uint32_t>(part.bytes.size()));
    const auto checksum = part.said_checksum.value_or(static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(part.bytes.data()), static_cast<uInt>(part.bytes.size()))));
    const std::uint16_t method = part.method.value_or(static_cast<std::uint16_t>(part.deflated ? 8 : 0));
    const std::string& local_name = part.local_name.value_or(part.name);
    const auto header = part.header.value_or(static_cast<std::uint32_t>(out.size()));
    const auto common = [&](std::string& to, std::size_t name_length) {
      put(to, 20, 2);
      put(to, part.flags, 2);
      put(to, method, 2);
      put(to, 0x00210000, 4);
      put(to, checksum, 4);
      put(to, static_cast<std::uint32_t>(packed.size()), 4);
      put(to, length, 4);
      put(to, static_cast<std::uint32_t>(name_length), 2);
      put(to, 0, 2);
    };
    put(directory, 0x02014b50, 4);
    put(directory, 20, 2);
    common(directory, part.name.size());
    put(directory, 0, 2);  // comment
    put(directory, 0, 2);  // disk
    put(directory, 0, 2);
    put(directory, 0, 4);
    put(directory, header, 4);
    directory += part.name;
    put(out, 0x04034b50, 4);
    common(out, local_name.size());
    out += local_name + packed;
  }
  const auto start = static_cast<std::uint32_t>(out.size());
  out += directory;
  put(out, 0x06054b50, 4);
  put(out, 0, 4);
  put(out, static_cast<std::uint32_t>(parts.size()), 2);
  put(out, static_cast<std::uint32_t>(parts.size()), 2);
  put(out, static_cast<std::uint32_t>(directory.size()), 4);
  put(out, start, 4);
  put(out, static_cast<std::uint32_t>(comment.size()), 2);
  return out + comment;
}

}  // namespace kommissorium::trial
