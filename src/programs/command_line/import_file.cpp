// SPDX-License-Identifier: MPL-2.0
#include "core/charter/clean_copy.h"
#include "core/charter/plain_content.h"
#include "core/readers/docx.h"
#include "core/readers/zip_archive.h"
#include "core/texts/fill.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/import_content.h"
#include "programs/command_line/import_document.h"
#include "programs/command_line/telling_unread.h"

namespace kommissorium::programs::command_line {
namespace {

bool is_content(const Context& context, const std::string& from) {
  const Result<std::string> bytes = charter_bytes(context, from);
  return bytes.ok() && charter::looks_like_content(bytes.value());
}

Exit import_as_new(const Context& context, const std::string& from, const std::string& to) {
  if (is_content(context, from))
    return context.refuse(texts::fill(context.say().content_needs_charter, {from}));
  const Result<json::Loaded> loaded = read_charter(context, from);
  if (!loaded.ok()) return context.refuse(loaded.error());
  const Result<charter::Charter> viewed = view(loaded.value().set, from);
  if (!viewed.ok()) return context.refuse(viewed.error());
  tell_of_unread_lines(context, from, loaded.value().set);
  const bool only_looks = context.arguments.has("--dry-run");
  if (!only_looks && !write_new(context, to, json::write_charter_file(loaded.value().set)))
    return Exit::refused;
  report(context, viewed.value(), loaded.value().set, loaded.value().set.size());
  return Exit::done;
}

Exit import_into(const Context& context, const std::string& from, const std::string& into) {
  const Result<json::Loaded> held = read_working_file(context, into);
  if (!held.ok()) return context.refuse(held.error());
  const Result<std::string> bytes = charter_bytes(context, from);
  if (!bytes.ok()) return context.refuse(in_file(bytes.error(), from));
  if (charter::looks_like_content(bytes.value()))
    return import_content(context, bytes.value(), from, held.value(), into);
  const Result<json::Loaded> more = json::read_additions(bytes.value(), from, held.value().set);
  if (!more.ok()) {
    context.refuse(in_file(more.error(), from));
    const bool is_old = more.error().problem == Problem::other_charter &&
                        more.error().detail == charter::copied_from(held.value().set);
    if (is_old) context.tell(texts::fill(context.say().before_clean_copy, {from}));
    return Exit::refused;
  }
  tell_of_set_aside(context, more.value().set_aside, from);

  revisions::RecordSet united = held.value().set;
  united.unite(more.value().set);
  const Result<charter::Charter> viewed = view(united, into);
  if (!viewed.ok()) return context.refuse(viewed.error());
  tell_of_unread_lines(context, from, united);
  const std::size_t added = united.size() - held.value().set.size();
  const bool writes = added > 0 && !context.arguments.has("--dry-run");
  if (writes && !write_back(context, into, united, held.value().set_aside)) return Exit::refused;

  const std::size_t conflicts = viewed.value().conflicts().size();
  if (conflicts > 0)
    context.tell(texts::fill(context.say().new_conflicts, {into, std::to_string(conflicts)}));
  report(context, viewed.value(), united, added);
  return Exit::done;
}

}  // namespace

Exit import_file(const Context& context) {
  const std::string& from = context.arguments.words[0];
  const std::string to = context.arguments.option("-o");
  const std::string into = context.arguments.option("--into");
  if (to.empty() == into.empty()) {
    return context.refuse(Error{Problem::missing_argument, {}, std::string(context.say().choose_one_target)});
  }
  if (const auto bytes = context.platform.read(from, readers::largest_archive);
      bytes.ok() && (readers::looks_like_docx(bytes.value()) || from.ends_with(".docx"))) {
    return import_document(context, bytes.value(), from, to, into);
  }
  if (context.arguments.has("--take"))
    return context.refuse(Error{Problem::no_word_document, {.file = from}, ""});
  return into.empty() ? import_as_new(context, from, to) : import_into(context, from, into);
}

}  // namespace kommissorium::programs::command_line
