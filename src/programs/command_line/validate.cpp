// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/catalogue/age.h"
#include "core/catalogue/catalogue_file.h"
#include "core/json/parse.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "core/texts/upgrade_texts.h"
#include "programs/command_line/catalogue_files.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

Exit validate_catalogue(const Context& context, const std::string& path) {
  const Result<catalogue::Catalogue> read = read_catalogue(context, path);
  if (!read.ok()) return context.refuse(read.error());
  std::string kinds;
  for (const catalogue::Group& group : read.value().groups)
    kinds += (kinds.empty() ? "" : ", ") + group.label.in(context.language);
  const std::string called = catalogue::called(read.value().groups.front());
  context.streams.out << text_policy::shown(texts::fill(texts::upgrade_texts(context.language).catalogue_fine,
                                                        {path, called, kinds}))
                      << '\n';
  return Exit::done;
}

bool is_catalogue(const Context& context, const std::string& path) {
  const Result<std::string> bytes = context.platform.read(path, 2 * json::largest_file);
  return bytes.ok() && catalogue::looks_like_catalogue(bytes.value());
}

Exit validate_one(const Context& context, const std::string& path) {
  if (is_catalogue(context, path)) return validate_catalogue(context, path);
  const Result<Shown> read = read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const texts::CommandLineTexts& say = context.say();
  const revisions::History& history = viewed.value().history;
  for (const Error& error : history.set_aside) {
    context.tell(texts::describe(in_file(error, path), context.language));
  }
  const adoption::Decisions decisions = adoption::read_decisions(read.value().loaded.set);
  const std::size_t at_odds = tell_of_doubts(context, decisions, path) - decisions.set_aside.size();
  const std::vector<std::string> conflicts = viewed.value().conflicts();
  for (const std::string& field : conflicts) context.tell(texts::fill(say.proposals_in, {path, field}));
  std::size_t gaps = 0;
  for (const auto& [field, of_field] : history.fields) {
    const bool catalogue_missing = viewed.value().catalogue_stands_in && field == "catalogue";
    if (!of_field.incomplete && !catalogue_missing) continue;
    context.tell(texts::fill(say.history_incomplete, {path, field}));
    ++gaps;
  }

  const std::size_t damaged =
      read.value().loaded.set_aside.size() + history.set_aside.size() + decisions.set_aside.size();
  const bool fine = !read.value().newer && !read.value().document_differs && damaged == 0 &&
                    conflicts.empty() && at_odds == 0 && gaps == 0;
  const std::string records = std::to_string(read.value().loaded.set.size());
  context.streams.out << (fine ? texts::fill(say.fine, {path, records})
                               : texts::fill(say.needs_a_person, {path, records, std::to_string(damaged),
                                                                  std::to_string(conflicts.size() + at_odds),
                                                                  std::to_string(gaps)}))
                      << '\n';
  return fine ? Exit::done : Exit::needs_a_person;
}

}  // namespace

Exit validate(const Context& context) {
  Exit worst = Exit::done;
  for (const std::string& path : context.arguments.words)
    worst = std::max(worst, validate_one(context, path));
  return worst;
}

}  // namespace kommissorium::programs::command_line
