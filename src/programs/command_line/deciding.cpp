// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/deciding.h"

#include "core/adoption/in_words.h"
#include "core/charter/digest.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {

using adoption::Decisions;
using adoption::Version;
using revisions::RecordSet;
using texts::fill;

namespace {

bool is_known_by_adoption(const Decisions& decisions, std::string_view words) {
  for (const adoption::Adoption& one : decisions.adoptions) {
    if (std::to_string(one.number) == words) return true;
  }
  return false;
}

void report_standing(const Context& context, const std::string& path, const RecordSet& set) {
  const Result<charter::Charter> viewed = view(set, path);
  if (!viewed.ok()) return;
  const texts::AdoptionCommandTexts& say = say_of_adoption(context);
  std::string words = adoption::status_in_words(adoption::standing(set, viewed.value()), context.language);
  if (words.empty()) words = say.draft;
  const std::string digest = charter::digest(viewed.value());
  const std::string line = digest.empty() ? fill(say.stands_unnumbered, {path, words})
                                          : fill(say.stands, {path, words, charter::compare(digest)});
  context.streams.out << text_policy::shown(line) << '\n';
}

}  // namespace

const texts::AdoptionCommandTexts& say_of_adoption(const Context& context) {
  return texts::adoption_command_texts(context.language);
}

Result<Version> chosen_version(const Context& context, const Decisions& decisions, const std::string& path,
                               std::string_view option) {
  const std::string words = context.arguments.option(option);
  const Place place = {.file = path};
  std::vector<Version> called = decisions.called(words);
  if (called.size() == 1) return std::move(called.front());
  if (called.empty()) {
    const bool is_elsewhere = is_known_by_adoption(decisions, words);
    return Error{is_elsewhere ? Problem::version_not_here : Problem::unknown_version, place, words};
  }
  std::string numbers;
  for (const Version& one : called) numbers += (numbers.empty() ? "" : ", ") + charter::label(one.digest);
  context.tell(text_policy::shown(fill(say_of_adoption(context).several_versions, {path, words, numbers})));
  return Error{Problem::invalid_value, Place{.field = std::string(option)}, words};
}

Result<Decided> read_to_decide(const Context& context, const std::string& path) {
  for (const auto& [name, value] : context.arguments.options) {
    if (!text_policy::is_utf8(value)) return Error{Problem::not_utf8, Place{.field = name}, ""};
    if (value.size() > text_policy::longest_text)
      return Error{Problem::text_too_long, Place{.field = name}, ""};
  }
  const Result<std::string> time = moment(context);
  if (!time.ok()) return time.error();
  Result<json::Loaded> loaded = read_working_file(context, path);
  if (!loaded.ok()) return loaded.error();
  Result<charter::Charter> viewed = view(loaded.value().set, path);
  if (!viewed.ok()) return viewed.error();
  return Decided{std::move(loaded).value(),
                 std::move(viewed).value(),
                 {context.arguments.option("--author"), time.value()}};
}

Exit write_decided(const Context& context, const std::string& path, const Decided& decided,
                   const std::vector<revisions::Record>& records) {
  RecordSet changed = decided.loaded.set;
  bool anything_new = false;
  for (const revisions::Record& record : records) anything_new = changed.add(record) || anything_new;
  if (anything_new && !write_back(context, path, changed, decided.loaded.set_aside)) return Exit::refused;
  report_standing(context, path, changed);
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
