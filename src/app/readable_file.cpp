// SPDX-License-Identifier: MPL-2.0
#include "app/readable_file.h"

#include "core/readers/html.h"
#include "core/readers/loose_text.h"
#include "core/readers/markdown.h"

namespace kommissorium::app {
namespace {

std::optional<Error> told_by_platform(const FilesChosen::File& file) {
  const Place place = {file.name, {}, {}, 0};
  if (file.error.empty()) return std::nullopt;
  const bool is_table = file.name.ends_with(".csv");  // what a spreadsheet program calls the right kind
  if (file.error == "not_utf8") return Error{Problem::not_utf8, place, is_table ? "CSV UTF-8" : ""};
  const bool is_word = file.name.ends_with(".docx");  // its limit is another
  if (file.error == "too_large")
    return Error{is_word ? Problem::document_too_large : Problem::too_large, place, {}};
  return Error{Problem::unreadable_file, place, {}};
}

}  // namespace

Result<std::string> charter_bytes(const FilesChosen::File& file) {
  if (const std::optional<Error> error = told_by_platform(file)) return *error;
  if (readers::looks_like_html(file.text)) return readers::carried_charter(file.text, file.name);
  if (readers::looks_like_markdown(file.text, file.name))
    return readers::carried_in_markdown(file.text, file.name);
  if (readers::is_loose_text(file.text)) return Error{Problem::loose_text, {file.name, {}, {}, 0}, {}};
  return file.text;
}

Result<void> can_be_shown(revisions::RecordSet here, const revisions::RecordSet& came,
                          const std::string& file) {
  here.unite(came);
  const Result<void> fits = json::fits_a_file(here);
  const Result<charter::Charter> viewed = charter::view(here);
  if (fits.ok() && viewed.ok()) return {};
  Error error = fits.ok() ? viewed.error() : fits.error();
  error.place.file = file;
  return error;
}

Result<json::Loaded> read_showable(const State& state, const FilesChosen::File& file,
                                   const std::string& bytes) {
  Result<json::Loaded> loaded = json::read_charter_file(bytes, file.name);
  if (!loaded.ok()) return loaded;
  const KeptCharter* kept = state.kept(loaded.value().set.charter_id());
  const Result<void> fine =
      can_be_shown(kept == nullptr ? revisions::RecordSet() : kept->set, loaded.value().set, file.name);
  if (!fine.ok()) return fine.error();
  return loaded;
}

}  // namespace kommissorium::app
