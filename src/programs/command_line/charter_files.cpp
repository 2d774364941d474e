// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/charter_files.h"

#include "core/charter/digest.h"
#include "core/json/newer_file.h"
#include "core/json/parse.h"
#include "core/readers/docx.h"
#include "core/readers/html.h"
#include "core/readers/loose_text.h"
#include "core/readers/markdown.h"
#include "core/readers/zip_archive.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "programs/command_line/telling_unread.h"

namespace kommissorium::programs::command_line {
namespace {

constexpr std::size_t largest_read = 2 * json::largest_file;  // a page is larger than what it carries
static_assert(largest_read == readers::largest_archive);
constexpr std::size_t damaged_told_in_full = 5;  // damaged records; the others are counted

/// What PATH.damaged holds already, with the lines it lacks added.
std::string with_lines(std::string held, const std::vector<json::SetAside>& set_aside) {
  if (!held.empty() && held.back() != '\n') held += '\n';
  for (const json::SetAside& one : set_aside) {
    const bool there = ("\n" + held).find("\n" + one.text + "\n") != std::string::npos;
    if (!there) held += one.text + '\n';
  }
  return held;
}

}  // namespace

Error in_file(Error error, const std::string& path) {
  if (error.place.file.empty()) error.place.file = path;
  return error;
}

void tell_of_set_aside(const Context& context, const std::vector<json::SetAside>& set_aside,
                       const std::string& path) {
  if (set_aside.empty()) return;
  for (std::size_t at = 0; at < set_aside.size() && at < damaged_told_in_full; ++at) {
    context.tell(texts::describe(in_file(set_aside[at].error, path), context.language));
  }
  const std::string count = std::to_string(set_aside.size());
  if (set_aside.size() > damaged_told_in_full) {
    context.tell(
        texts::fill(context.say().more_like_this, {std::to_string(set_aside.size() - damaged_told_in_full)}));
  }
  context.tell(texts::fill(set_aside.size() == 1 ? context.say().one_set_aside : context.say().set_aside,
                           {path, count}));
}

Result<std::string> charter_bytes(const Context& context, const std::string& path) {
  Result<std::string> bytes = context.platform.read(path, largest_read);
  if (!bytes.ok()) {
    Error error = bytes.error();
    const bool is_word = path.ends_with(".docx");
    if (is_word && error.problem == Problem::too_large) error.problem = Problem::document_too_large;
    return error;
  }
  if (readers::looks_like_docx(bytes.value())) {
    Result<readers::WordDocument> document = readers::read_docx(bytes.value(), path);
    if (!document.ok()) return document.error();
    return std::move(document).value().carried;
  }
  if (readers::looks_like_html(bytes.value())) return readers::carried_charter(bytes.value(), path);
  if (readers::looks_like_markdown(bytes.value(), path))
    return readers::carried_in_markdown(bytes.value(), path);
  if (readers::is_loose_text(bytes.value())) return Error{Problem::loose_text, {.file = path}, ""};
  return bytes;
}

Result<json::Loaded> read_charter(const Context& context, const std::string& path) {
  const Result<std::string> bytes = charter_bytes(context, path);
  if (!bytes.ok()) return in_file(bytes.error(), path);
  Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), path);
  if (!loaded.ok()) return in_file(loaded.error(), path);
  tell_of_set_aside(context, loaded.value().set_aside, path);
  return loaded;
}

Result<Shown> read_to_show(const Context& context, const std::string& path) {
  revisions::RecordSet none;
  Result<Shown> shown = read_to_show(context, path, none);
  if (shown.ok() && !shown.value().newer) {
    Shown told = std::move(shown).value();
    told.document_differs = tell_if_it_shows_otherwise(context, path);
    return told;
  }
  return shown;
}

Result<Shown> read_to_show(const Context& context, const std::string& path,
                           revisions::RecordSet& catalogues) {
  const Result<std::string> bytes = charter_bytes(context, path);
  if (!bytes.ok()) return in_file(bytes.error(), path);
  Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), path, catalogues);
  if (loaded.ok()) {
    tell_of_set_aside(context, loaded.value().set_aside, path);
    return Shown{std::move(loaded).value()};
  }
  const Result<json::Newer> newer = json::read_newer_file(bytes.value(), path);
  if (!newer.ok()) return in_file(loaded.error(), path);
  context.tell(texts::fill(
      context.say().only_as_far,
      {path, std::to_string(newer.value().version), std::to_string(newer.value().loaded.set_aside.size())}));
  return Shown{newer.value().loaded, true};
}

Result<json::Loaded> read_working_file(const Context& context, const std::string& path) {
  const Result<std::string> bytes = context.platform.read(path, json::largest_file);
  if (!bytes.ok()) return in_file(bytes.error(), path);
  Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), path);
  if (!loaded.ok()) return in_file(loaded.error(), path);
  tell_of_set_aside(context, loaded.value().set_aside, path);
  return loaded;
}

bool write_back(const Context& context, const std::string& path, const revisions::RecordSet& set,
                const std::vector<json::SetAside>& set_aside) {
  if (const Result<void> fits = json::fits_a_file(set); !fits.ok()) {
    context.refuse(in_file(fits.error(), path));
    return false;
  }
  if (!set_aside.empty()) {
    const std::string beside = path + ".damaged";
    std::string held;
    bool kept = true;
    if (context.platform.exists(beside)) {
      Result<std::string> old = context.platform.read(beside, largest_read);
      kept = old.ok();
      if (old.ok()) held = std::move(old).value();
    }
    kept = kept &&
           context.platform.write(beside, with_lines(std::move(held), set_aside), Existing::replaced).ok();
    if (!kept) {
      context.tell(texts::fill(context.say().keeps_failing, {beside}));
      return false;
    }
    context.tell(texts::fill(context.say().kept_damaged, {beside}));
  }
  const Result<void> written =
      context.platform.write(path, json::write_charter_file(set), Existing::backed_up);
  if (!written.ok()) context.refuse(written.error());
  return written.ok();
}

bool write_new(const Context& context, const std::string& path, std::string_view bytes) {
  const Result<void> written = context.platform.write(path, bytes, Existing::kept);
  if (written.ok()) return true;
  if (context.platform.exists(path)) {
    context.refuse(texts::fill(context.say().file_exists, {path}));
  } else {
    context.refuse(written.error());
  }
  return false;
}

bool write_document(const Context& context, const std::string& path, std::string_view bytes) {
  const Result<std::string> there = context.platform.read(path, largest_read);
  if (there.ok() && there.value().find("\"kommissorium\"") < json::first_line.size()) {
    context.refuse(texts::fill(context.say().would_replace_charter, {path}));
    return false;
  }
  const Result<void> written = context.platform.write(path, bytes, Existing::backed_up);
  if (!written.ok()) context.refuse(written.error());
  return written.ok();
}

void report(const Context& context, const charter::Charter& charter, const revisions::RecordSet& set,
            std::size_t added) {
  const texts::CommandLineTexts& say = context.say();
  const std::string digest = charter::digest(set);
  const std::string number = digest.empty() ? std::string(say.no_check_number)
                                            : texts::fill(say.check_number, {charter::compare(digest)});
  const std::string line = texts::fill(say.imported, {charter.title, std::to_string(added), number});
  context.streams.out << text_policy::shown(line) << '\n';
}

std::size_t tell_of_what_is_open(const Context& context, const charter::Charter& charter,
                                 const std::string& path) {
  for (const Error& error : charter.history.set_aside)
    context.tell(texts::describe(in_file(error, path), context.language));
  const std::vector<std::string> conflicts = charter.conflicts();
  for (const std::string& field : conflicts)
    context.tell(texts::fill(context.say().proposals_in, {path, field}));
  return charter.history.set_aside.size() + conflicts.size();
}

Result<charter::Charter> view(const revisions::RecordSet& set, const std::string& path) {
  Result<charter::Charter> viewed = charter::view(set);
  if (!viewed.ok()) return in_file(viewed.error(), path);
  return viewed;
}

}  // namespace kommissorium::programs::command_line
