// SPDX-License-Identifier: MPL-2.0
// Charters begun for many products at once. All of them or none: everything is worked out and every name
// looked up before the first file is written.
#include "core/report/starters.h"
#include "core/json/charter_file.h"
#include "core/report/csv.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/kind.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

Exit refuse_all(const Context& context, const std::vector<Error>& errors) {
  for (const Error& error : errors) context.refuse(error);
  return Exit::refused;
}

}  // namespace

Exit starters(const Context& context) {
  const std::string& list = context.arguments.words[0];
  const std::string folder = context.arguments.option("-o");
  if (folder.empty()) return context.refuse(Error{Problem::missing_argument, {.field = "-o"}, ""});
  const Result<std::string> time = moment(context);
  if (!time.ok()) return context.refuse(time.error());
  const Result<Language> language = language_of(context.arguments);
  if (!language.ok()) return context.refuse(language.error());
  const std::string author = context.arguments.option("--author");
  if (!text_policy::is_utf8(author))
    return context.refuse(Error{Problem::not_utf8, {.field = "--author"}, ""});
  const Result<catalogue::Catalogue> catalogue = embedded_catalogue();
  if (!catalogue.ok()) return context.refuse(catalogue.error());
  const Result<std::string> bytes = context.platform.read(list, report::longest_csv);
  if (!bytes.ok()) return context.refuse(bytes.error());

  report::StarterList read = report::read_starters(bytes.value(), list, catalogue.value());
  for (report::Starter& starter : read.starters) starter.wish.language = language.value();
  if (!read.errors.empty()) return refuse_all(context, read.errors);
  IdSource ids = {context.platform.chance()};
  const report::BegunList made =
      report::begun(read.starters, list, catalogue.value(), ids, {author, time.value()});
  if (!made.errors.empty()) return refuse_all(context, made.errors);
  if (!context.platform.is_folder(folder))
    return context.refuse(Error{Problem::unwritable_file, {.file = folder}, ""});
  const auto path_of = [&folder](const report::Begun& one) {
    return folder + (folder.ends_with('/') ? "" : "/") + one.file_name;
  };
  bool free = true;
  for (const report::Begun& one : made.charters) {
    if (!context.platform.exists(path_of(one))) continue;
    free = false;
    context.tell(texts::fill(context.say().file_exists, {path_of(one)}));
  }
  if (!free) return Exit::refused;
  for (const report::Begun& one : made.charters) {
    if (!write_new(context, path_of(one), json::write_charter_file(one.set))) return Exit::refused;
    context.streams.out << path_of(one) << '\n';
  }
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
