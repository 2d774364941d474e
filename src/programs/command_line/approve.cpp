// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/deciding.h"
#include "core/adoption/in_words.h"
#include "core/adoption/standing.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

/// Whom somebody meant who wrote only a part of a name: those whose answer is waited for before others. "" =
/// nobody, so it is somebody who is no member.
std::string meant(const Decided& decided, const adoption::Person& typed, const std::string& day) {
  const std::vector<adoption::Person> silent = adoption::standing(decided.loaded.set, decided.charter).silent;
  std::vector<adoption::Person> everybody = adoption::members_on(decided.charter, day);
  everybody.insert(everybody.end(), silent.begin(), silent.end());
  const std::vector<adoption::Person> called = adoption::partly_called(everybody, typed);
  const std::vector<adoption::Person> waited_for = adoption::partly_called(silent, typed);
  std::string names;
  for (const adoption::Person& one : called.empty() || waited_for.empty() ? called : waited_for)
    names += (names.empty() ? "" : "; ") + adoption::in_words(one);
  return names;
}

}  // namespace

Exit approve(const Context& context) {
  const std::string& path = context.arguments.words[0];
  for (const char* needed : {"--who", "--how", "--date"}) {
    if (!context.arguments.has(needed)) return context.refuse(Error{Problem::missing_argument, {}, needed});
  }
  const std::string how = context.arguments.option("--how");
  const std::optional<adoption::Way> way = adoption::way_from_tag(how);
  if (!way) return context.refuse_choice("--how", "meeting, writing, paper", how);
  const Result<Decided> read = read_to_decide(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Decided& decided = read.value();

  const std::string who = context.arguments.option("--who");
  if (const Result<void> clear = means_one_each(context, decided.charter, "--who"); !clear.ok())
    return context.refuse(in_file(clear.error(), path));
  const std::vector<adoption::Person> named = adoption::named(decided.charter, who);
  if (named.size() != 1) return context.refuse(Error{Problem::invalid_value, {.field = "--who"}, who});
  adoption::Approval answer;
  answer.who = named.front();
  answer.role = context.arguments.has("--board") ? adoption::Role::board : adoption::Role::member;
  answer.verdict =
      context.arguments.has("--refuse") ? adoption::Verdict::refused : adoption::Verdict::approved;
  answer.reason = context.arguments.option("--refuse");
  answer.way = *way;
  answer.reference = context.arguments.option("--reference");
  answer.date = context.arguments.option("--date");
  const bool is_stranger = answer.role == adoption::Role::member && named.front().member.empty();
  if (const std::string names = is_stranger ? meant(decided, named.front(), answer.date) : "";
      !names.empty()) {
    return context.refuse(text_policy::shown(
        texts::fill(say_of_adoption(context).did_you_mean, {path, named.front().name, names})));
  }
  const Result<revisions::Record> record =
      adoption::answer(decided.loaded.set, decided.charter, answer, decided.author);
  if (!record.ok()) return context.refuse(in_file(record.error(), path));
  if (answer.role == adoption::Role::member) tell_of_strangers(context, path, named);
  return write_decided(context, path, decided, {record.value()});
}

}  // namespace kommissorium::programs::command_line
