// SPDX-License-Identifier: MPL-2.0
#include "core/json/newer_file.h"

#include <charconv>
#include <string>

#include "core/json/parse.h"
#include "core/json/record_line.h"
#include "core/revisions/canonical.h"

namespace kommissorium::json {
namespace {

using revisions::Value;

bool is_by_lines(std::string_view text) { return text.find("\n{\"id\":\"") != std::string_view::npos; }

// The first line is the newer format's own business; its place is kept, so that messages count rightly.
Result<Loaded> by_lines(std::string_view text, std::string_view file) {
  return recover_records(text.substr(text.find('\n')), file);
}

bool is_end(const Value& value) {
  const Value* end = value.find("end");
  return end != nullptr && end->boolean() != nullptr && *end->boolean();
}

Result<Loaded> as_one_value(std::string_view text, std::string_view file) {
  constexpr int around_a_record = 2;  // the object of the file and its array
  const Result<Value> parsed = parse(text, deepest + around_a_record);
  if (!parsed.ok()) return Error{parsed.error().problem, Place{.file = std::string(file)}, {}};
  Loaded loaded;
  const Value* records = parsed.value().find("records");
  if (records == nullptr || records->array() == nullptr) return loaded;
  if (records->array()->size() > most_records)
    return Error{Problem::too_many_records, Place{.file = std::string(file)}, {}};
  for (const Value& value : *records->array()) {
    if (is_end(value)) continue;
    Result<revisions::Record> record = verified(value);
    if (record.ok()) {
      loaded.set.add(std::move(record).value());
    } else {
      Error error = record.error();
      error.place.file = file;
      loaded.set_aside.push_back({std::move(error), revisions::canonical(value)});
    }
  }
  return loaded;
}

std::int64_t number_of(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

Result<Newer> read_newer_file(std::string_view bytes, std::string_view file) {
  const Result<Loaded> refused = read_charter_file(bytes, file);
  if (refused.ok()) return Error{Problem::wrong_format, Place{.file = std::string(file)}, {}};
  if (refused.error().problem != Problem::newer_format) return refused.error();
  const std::string_view text = without_byte_order_mark(bytes);
  Result<Loaded> loaded = is_by_lines(text) ? by_lines(text, file) : as_one_value(text, file);
  if (!loaded.ok()) return loaded.error();
  if (loaded.value().set.charter_id().empty()) return refused.error();
  return Newer{number_of(refused.error().detail), std::move(loaded).value()};
}

}  // namespace kommissorium::json
