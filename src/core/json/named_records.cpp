// SPDX-License-Identifier: MPL-2.0
#include "core/json/named_records.h"

#include "core/json/charter_file.h"
#include "core/json/record_line.h"

namespace kommissorium::json {
namespace {

// A file that some tool laid out anew has lost its lines.
std::set<std::string> read_for_names(std::string_view bytes) {
  std::set<std::string> ids;
  const Result<Loaded> read = read_charter_file(bytes, "");
  if (!read.ok()) return ids;
  for (const auto& [id, record] : read.value().set.records()) ids.insert(id);
  return ids;
}

}  // namespace

std::set<std::string> named_records(std::string_view bytes) {
  std::set<std::string> ids;
  for (std::string_view rest = bytes; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    const std::string_view id = leading_id(rest.substr(0, end));
    if (!id.empty()) ids.insert(ids.end(), std::string(id));  // files are sorted
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  return ids.empty() ? read_for_names(bytes) : ids;
}

}  // namespace kommissorium::json
