// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/deciding.h"

#include <algorithm>

#include "core/adoption/doubts.h"
#include "core/adoption/in_words.h"
#include "core/adoption/version_number.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {

using adoption::Decisions;
using adoption::Version;
using revisions::RecordSet;
using texts::fill;

namespace {

constexpr std::size_t doubts_told_in_full = 5;  // doubts; the others are counted

bool is_known_by_adoption(const Decisions& decisions, std::string_view words) {
  const std::optional<int> number = adoption::number_called(words);
  if (!number) return false;
  return std::any_of(decisions.adoptions.begin(), decisions.adoptions.end(),
                     [&number](const adoption::Adoption& one) { return one.number == *number; });
}

/// "a.json: Udgave 1, vedtaget 23-11-2026. Kontroltal: …"
std::string standing_line(const Context& context, const std::string& path, const adoption::Standing& standing,
                          std::string_view digest) {
  const texts::AdoptionCommandTexts& say = say_of_adoption(context);
  std::string words = adoption::status_in_words(standing, context.language);
  if (words.empty()) words = say.draft;
  const std::string line = digest.empty() ? fill(say.stands_unnumbered, {path, words})
                                          : fill(say.stands, {path, words, charter::compare(digest)});
  return text_policy::shown(line);
}

void report_standing(const Context& context, const std::string& path, const RecordSet& set) {
  const Result<charter::Charter> viewed = view(set, path);
  if (!viewed.ok()) return;
  const adoption::Standing standing = adoption::standing(set, viewed.value());
  context.streams.out << standing_line(context, path, standing, charter::digest(viewed.value())) << '\n';
}

/// Those whose answer the adoption waits for; "" = nobody, or nothing that can be answered.
std::string still_to_answer(const Context& context, const adoption::Standing& standing) {
  if (standing.state != adoption::State::adopted && standing.state != adoption::State::changed) return "";
  std::string names;
  for (const adoption::Person& person : standing.silent)
    names += (names.empty() ? "" : "; ") + charter::one_line(adoption::in_words(person));
  if (standing.board == adoption::Board::pending)
    names.append(names.empty() ? "" : "; ").append(say_of_adoption(context).the_board);
  return names;
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

std::size_t tell_of_doubts(const Context& context, const Decisions& decisions, const std::string& path) {
  const std::vector<std::string> doubts = adoption::doubts_in_words(decisions, path, context.language);
  for (std::size_t at = 0; at < doubts.size() && at < doubts_told_in_full; ++at) context.tell(doubts[at]);
  if (doubts.size() > doubts_told_in_full)
    context.tell(fill(context.say().more_like_this, {std::to_string(doubts.size() - doubts_told_in_full)}));
  return doubts.size();
}

Result<void> means_one_each(const Context& context, const charter::Charter& charter,
                            std::string_view option) {
  Result<void> result;
  for (const adoption::Person& typed : adoption::typed(context.arguments.option(option))) {
    const std::vector<adoption::Person> members = adoption::members_called(charter, typed);
    if (members.size() < 2) continue;
    for (const adoption::Person& member : members) {
      context.tell(text_policy::shown(
          fill(say_of_adoption(context).one_of_several, {adoption::in_words(member), member.member})));
    }
    if (result.ok())
      result = Error{Problem::several_members, Place{.field = std::string(option)}, typed.name};
  }
  return result;
}

void tell_of_strangers(const Context& context, const std::string& path,
                       const std::vector<adoption::Person>& people) {
  std::string names;
  for (const adoption::Person& person : people) {
    if (person.member.empty()) names += (names.empty() ? "" : "; ") + adoption::in_words(person);
  }
  if (names.empty()) return;
  context.tell(text_policy::shown(fill(say_of_adoption(context).no_member, {path, names})));
}

void print_standing(const Context& context, const std::string& path, const adoption::Standing& standing,
                    std::string_view digest) {
  const texts::AdoptionCommandTexts& say = say_of_adoption(context);
  context.streams.out << standing_line(context, path, standing, digest) << '\n';
  if (const std::string names = still_to_answer(context, standing); !names.empty())
    context.streams.out << text_policy::shown(fill(say.still_to_answer, {names})) << '\n';
  if (standing.state == adoption::State::changed) context.streams.out << say.adopt_makes_next << '\n';
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
