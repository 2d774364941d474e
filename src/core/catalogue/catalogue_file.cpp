// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/catalogue_file.h"

#include <algorithm>
#include <string>

#include "core/json/line_of.h"
#include "core/json/parse.h"
#include "core/sort_stably.h"

namespace kommissorium::catalogue {
namespace {

/// The path without its group: lists that a group has not got are those of the whole catalogue.
std::string_view without_group(std::string_view path) {
  const std::size_t kind = path.find('/');
  const std::size_t group = kind == std::string_view::npos ? kind : path.find('/', kind + 1);
  return group == std::string_view::npos ? "" : path.substr(group + 1);
}

/// nullopt: it stands in another place of the file too, and is told of there.
std::optional<Error> with_line(const Flaw& flaw, std::string_view bytes) {
  Error error = flaw.error;
  json::Found found = json::line_of(bytes, flaw.path);
  const bool is_missing = error.problem == Problem::missing_member || error.problem == Problem::unknown_entry;
  if (!found.whole && !is_missing) {
    found = json::line_of(bytes, without_group(flaw.path));
    if (!found.whole) return std::nullopt;  // a duty borrowed from the steering group
  }
  error.place.line = found.line;
  return error;
}

}  // namespace

FileRead read_file(std::string_view bytes) {
  FileRead out;
  const Result<revisions::Value> value = json::parse(bytes, json::deepest, largest_catalogue);
  if (!value.ok()) {
    out.errors.push_back(value.error());
    return out;
  }
  Flaws flaws;
  flaws.closely = true;
  Catalogue catalogue = read(value.value(), flaws);
  for (const Flaw& flaw : flaws.list) {
    if (out.errors.size() == most_flaws) break;
    std::optional<Error> error = with_line(flaw, bytes);
    if (error && std::find(out.errors.begin(), out.errors.end(), *error) == out.errors.end())
      out.errors.push_back(std::move(*error));
  }
  sort_stably(out.errors,
              [](const Error& one, const Error& other) { return one.place.line < other.place.line; });
  if (flaws.list.empty()) out.catalogue = std::move(catalogue);
  return out;
}

bool looks_like_catalogue(std::string_view bytes) {
  return bytes.substr(0, largest_catalogue).find("\"kommissorium-catalogue\"") != std::string_view::npos;
}

}  // namespace kommissorium::catalogue
