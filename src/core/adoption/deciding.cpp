// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/deciding.h"

#include <algorithm>
#include <set>

#include "core/adoption/answers.h"
#include "core/adoption/hindrances.h"
#include "core/adoption/in_words.h"
#include "core/adoption/people.h"
#include "core/adoption/standing.h"
#include "core/adoption/version_number.h"
#include "core/charter/calendar.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/text_policy.h"

namespace kommissorium::adoption {

using charter::Author;
using charter::Charter;
using revisions::Record;
using revisions::RecordSet;

namespace {

Error wrong(Problem problem, std::string_view field, std::string_view found) {
  return {problem, Place{.field = std::string(field)}, std::string(found)};
}

std::string tidy_line(std::string_view text) {
  return charter::trimmed(charter::one_line(text_policy::typed(text)));
}

std::vector<Person> tidy_people(const std::vector<Person>& people) {
  std::vector<Person> out;
  for (const Person& person : people) {
    const Person one = tidy(person);
    const bool is_new = std::find(out.begin(), out.end(), one) == out.end();
    if (!charter::is_blank(one.name) && is_new) out.push_back(one);
  }
  return out;
}

/// The newest version where it has this text already. Two that were made apart are followed by a new one, so
/// that one number says again what stands.
const Version* same_text(const std::vector<Version>& newest, const std::string& digest) {
  const auto has_it = [&](const Version& one) {
    return one.digest == digest && one.number == newest.front().number;
  };
  return !newest.empty() && std::all_of(newest.begin(), newest.end(), has_it) ? &newest.front() : nullptr;
}

/// What a new version comes after: the newest ones, and those that are known by their adoption only, because
/// their text did not travel with a document.
std::vector<Version> followed(const Decisions& decisions) {
  std::vector<Version> versions = decisions.newest_versions();
  for (const Adoption& one : decisions.standing_adoptions()) {
    if (decisions.version(one.version) != nullptr) continue;
    Version absent;
    absent.id = one.version;
    absent.number = one.number;
    versions.push_back(absent);
  }
  return versions;
}

/// Adoptions of the text that stands, made apart too: to answer one is to answer all.
std::vector<Adoption> meetings_of(const Decisions& decisions, const Adoption& adoption) {
  std::vector<Adoption> meetings = decisions.standing_adoptions();
  std::erase_if(meetings, [&adoption](const Adoption& one) { return one.digest != adoption.digest; });
  return meetings;
}

/// What the same voice has answered, each of several that were written down apart too.
std::vector<std::string> earlier_answers(const Decisions& decisions, const std::vector<Adoption>& meetings,
                                         const Approval& answer) {
  std::vector<std::string> ids;
  for (const Approval& one : answers_to(decisions, meetings)) {
    if (is_one_voice(one, answer)) ids.push_back(one.id);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// A day of these times, so that a slip of the finger is no decision of the year 0206.
Result<void> is_likely(const std::string& day) {
  constexpr std::string_view first_year = "1990", last_year = "2200";
  if (!charter::is_day(day)) return wrong(Problem::invalid_value, "date", day);
  const std::string_view year = std::string_view(day).substr(0, first_year.size());
  if (year < first_year || year > last_year) return wrong(Problem::unlikely_year, "date", day);
  return {};
}

std::vector<std::string> what_stands(const Decisions& decisions) {
  std::vector<std::string> ids;
  for (const Adoption& one : decisions.standing_adoptions()) ids.push_back(one.id);
  for (const Reopening& one : decisions.standing_reopenings()) ids.push_back(one.id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// The adoption itself, or the one that was taken up again.
const Adoption* adoption_of(const Decisions& decisions, std::string_view id) {
  if (const Adoption* adoption = decisions.adoption(id)) return adoption;
  const auto reopening = std::find_if(decisions.reopenings.begin(), decisions.reopenings.end(),
                                      [id](const Reopening& one) { return one.id == id; });
  return reopening == decisions.reopenings.end() ? nullptr : decisions.adoption(reopening->adoption);
}

/// A meeting does not follow one that came after it. The same version may be put on an earlier day: then
/// somebody corrects what was written down, and it follows what that followed.
Result<void> comes_after(const Decisions& decisions, const Version& version, const std::string& day) {
  std::vector<std::string> follows = what_stands(decisions);
  std::set<std::string> seen;
  while (!follows.empty()) {
    const std::string id = std::move(follows.back());
    follows.pop_back();
    const Adoption* one = adoption_of(decisions, id);
    if (!seen.insert(id).second || one == nullptr) continue;
    const bool is_its_own = one->digest == version.digest && one->number == version.number;
    if (!is_its_own && day < one->date) return wrong(Problem::day_too_early, "date", one->date);
    if (is_its_own) follows.insert(follows.end(), one->parents.begin(), one->parents.end());
  }
  return {};
}

bool was_present(const std::vector<Adoption>& meetings, const Person& who) {
  People present;
  for (const Adoption& one : meetings) {
    for (const Person& person : one.present) present.add(person);
  }
  return present.has(who);
}

std::vector<Person> absent_from(const Adoption& adoption, const Charter& charter) {
  std::vector<Person> absent = members_on(charter, adoption.date);
  std::erase_if(absent, [&adoption](const Person& member) { return was_present({adoption}, member); });
  return absent;
}

}  // namespace

int number_to_adopt(const Decisions& decisions, const std::string& digest) {
  const std::vector<Version> newest = followed(decisions);
  if (const Version* known = same_text(newest, digest)) return known->number;
  int largest = 0;
  for (const Version& one : newest) largest = std::max(largest, one.number);
  return largest + 1;
}

Result<std::vector<Record>> adopt(const RecordSet& set, const Charter& charter, const Meeting& meeting,
                                  const Author& author) {
  if (const Result<void> likely = is_likely(meeting.date); !likely.ok()) return likely.error();
  const std::string name = tidy_line(meeting.version_name);
  if (is_like_a_number(name)) return wrong(Problem::name_is_a_number, "name", name);
  if (const Result<void> free = may_be_adopted(charter, meeting.seen); !free.ok()) return free.error();
  Adoption adoption;
  adoption.present = tidy_people(meeting.present);
  if (adoption.present.empty()) return wrong(Problem::nobody_present, "present", "");

  std::vector<Record> records;
  const Decisions decisions = read_decisions(set);
  const std::vector<Version> newest = followed(decisions);
  const Version* known = same_text(newest, charter::digest(charter));
  const Version version = known != nullptr ? *known : freeze(charter, newest, name, author);
  if (!name.empty() && name != version.name)
    return wrong(Problem::named_already, "name",
                 version.name.empty() ? std::to_string(version.number) : version.name);
  if (const Result<void> after = comes_after(decisions, version, meeting.date); !after.ok())
    return after.error();
  if (known == nullptr) records.push_back(encode(version));

  adoption.parents = what_stands(decisions);
  adoption.version = version.id;
  adoption.number = version.number;
  adoption.digest = version.digest;
  adoption.date = meeting.date;
  adoption.place = tidy_line(meeting.place);
  adoption.absent = absent_from(adoption, charter);
  adoption.seen = meeting.seen;
  adoption.author = author.name;
  adoption.time = author.time;
  for (const Adoption& one : decisions.standing_adoptions()) {
    const bool is_written_down = one.digest == adoption.digest && one.number == adoption.number &&
                                 one.date == adoption.date && one.place == adoption.place &&
                                 one.present == adoption.present;
    if (is_written_down && adoption.parents.size() == 1) return std::vector<Record>();
  }
  records.push_back(encode(adoption));
  return records;
}

Result<Record> answer(const RecordSet& set, const Charter& charter, const Approval& given,
                      const Author& author) {
  const Decisions decisions = read_decisions(set);
  const Standing now = standing(decisions, charter, charter::digest(charter));
  if (now.state != State::adopted && now.state != State::changed) return Error{Problem::not_adopted, {}, ""};
  if (given.role == Role::board && charter.kind != catalogue::GroupKind::steering)
    return Error{Problem::no_board, {}, ""};
  if (const Result<void> likely = is_likely(given.date); !likely.ok()) return likely.error();
  Approval answer = given;
  answer.who = tidy(given.who);
  if (charter::is_blank(answer.who.name)) return wrong(Problem::invalid_value, "who", "");
  answer.reason = charter::trimmed(text_policy::typed(given.reason));
  if (answer.verdict == Verdict::refused && charter::is_blank(answer.reason))
    return wrong(Problem::refusal_without_reason, "reason", "");
  answer.reference = tidy_line(given.reference);
  answer.adoption = now.adoption->id;
  answer.author = author.name;
  answer.time = author.time;
  const std::vector<Adoption> meetings = meetings_of(decisions, *now.adoption);
  const auto earliest =
      std::min_element(meetings.begin(), meetings.end(),
                       [](const Adoption& one, const Adoption& other) { return one.date < other.date; });
  if (given.date < earliest->date) return wrong(Problem::day_too_early, "date", earliest->date);
  if (answer.role == Role::member && was_present(meetings, answer.who))
    return wrong(Problem::was_present, "who", in_words(answer.who));
  answer.parents = earlier_answers(decisions, meetings, answer);
  return encode(answer);
}

Result<std::vector<Record>> reopen(const RecordSet& set, std::string_view reason, const Author& author) {
  std::vector<Record> records;
  for (const Adoption& one : read_decisions(set).standing_adoptions()) {
    records.push_back(encode(
        Reopening{"", one.id, charter::trimmed(text_policy::typed(reason)), author.name, author.time}));
  }
  if (records.empty()) return Error{Problem::not_adopted, {}, ""};
  return records;
}

}  // namespace kommissorium::adoption
