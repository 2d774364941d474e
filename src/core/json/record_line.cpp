// SPDX-License-Identifier: MPL-2.0
// A record's name is the hash of the rest, so a line proves itself: whatever changed a byte of it is found
// here.
#include "core/json/record_line.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "core/json/charter_file.h"
#include "core/json/parse.h"

namespace kommissorium::json {
namespace {

using revisions::Record;
using revisions::Value;

constexpr std::string_view opening = R"({"id":")";
constexpr std::size_t id_size = 64;
constexpr std::size_t after_id = opening.size() + id_size;  // where the closing quote stands
constexpr std::size_t longest_field_name = 200;

bool is_printable_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

// Eight at a time: the C library of WebAssembly compares byte by byte, and files of one charter are mostly
// the same lines.
bool are_same_bytes(std::string_view one, std::string_view other) {
  if (one.size() != other.size()) return false;
  std::size_t at = 0;
  for (; at + sizeof(std::uint64_t) <= one.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t here, there;
    std::memcpy(&here, one.data() + at, sizeof here);
    std::memcpy(&there, other.data() + at, sizeof there);
    if (here != there) return false;
  }
  return one.substr(at) == other.substr(at);
}

std::string_view text_at(const Value::Object& body, std::string_view name) {
  const auto found = body.find(name);
  const std::string* text = found == body.end() ? nullptr : found->second.text();
  return text ? std::string_view(*text) : std::string_view();
}

}  // namespace

std::string_view leading_id(std::string_view line) {
  if (line.size() <= after_id || !line.starts_with(opening) || line[after_id] != '"') return {};
  const std::string_view id = line.substr(opening.size(), id_size);
  return revisions::is_record_id(id) ? id : std::string_view();
}

bool is_line_of(const Record& record, std::string_view line) {
  constexpr std::size_t rest = after_id + 2;  // past the quote and the comma
  return line.size() == rest + record.content.size() - 1 && line.starts_with(opening) &&
         line.substr(opening.size(), id_size) == record.id && line.substr(after_id, 2) == "\"," &&
         are_same_bytes(line.substr(rest), std::string_view(record.content).substr(1));
}

Place readable_place(std::string_view line) {
  Place place;
  constexpr std::string_view id_member = R"("id":")";
  if (const std::size_t at = line.find(id_member); at != std::string_view::npos)
    if (const auto id = line.substr(at + id_member.size(), id_size); revisions::is_record_id(id))
      place.record = id;
  // Inside a JSON text these quotes would be escaped, so this finds a member and not something people wrote.
  constexpr std::string_view field_member = R"("f":")";
  if (const std::size_t at = line.find(field_member); at != std::string_view::npos) {
    const std::string_view rest = line.substr(at + field_member.size());
    const std::string_view field = rest.substr(0, rest.find('"'));
    if (field.size() <= longest_field_name && is_printable_ascii(field)) place.field = field;
  }
  return place;
}

Result<Record> verified(Value value) {
  auto* body = std::get_if<Value::Object>(&value.data);
  if (!body) return Error{Problem::malformed_record, {}, {}};
  std::string id(text_at(*body, "id"));
  body->erase("id");
  const Place place{.record = id, .field = std::string(text_at(*body, "f"))};
  if (!revisions::is_record_id(id)) return Error{Problem::malformed_record, place, "id"};

  Record record = revisions::seal(std::move(*body));
  if (record.id != id) return Error{Problem::hash_mismatch, place, std::move(record.id)};
  if (const auto shape = revisions::check_shape(record.body); !shape.ok())
    return Error{shape.error().problem, place, shape.error().detail};
  return record;
}

Result<Record> read_record(std::string_view line) {
  auto value = parse(line);
  if (value.ok()) return verified(std::move(value).value());

  Error error = value.error();
  // The member that was wrong is the detail; the place of a record is a field of the charter.
  if (error.detail.empty()) error.detail = error.place.field;
  const int at_line = error.place.line;
  error.place = readable_place(line);
  error.place.line = at_line;
  return error;
}

}  // namespace kommissorium::json
