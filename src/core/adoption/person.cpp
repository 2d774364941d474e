// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/person.h"

#include <algorithm>

#include "core/charter/item.h"
#include "core/charter/plain_text.h"
#include "core/text_policy.h"

namespace kommissorium::adoption {

using charter::Charter;
using charter::Member;
using revisions::Value;

namespace {

std::string tidy_text(std::string_view text) {
  return charter::trimmed(charter::one_line(text_policy::typed(text)));
}

bool is_called_exactly(const Person& one, const Person& wanted) {
  return as_compared(one.name) == as_compared(wanted.name) &&
         as_compared(one.organisation) == as_compared(wanted.organisation);
}

std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : as_compared(name)) {
    if (c != ' ') words.back() += c;
    if (c == ' ' && !words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace

Value encode(const Person& person) {
  return Value::Object{
      {"name", person.name}, {"organisation", person.organisation}, {"member", person.member}};
}

std::optional<Person> decode_person(const Value& value) {
  for (const std::string_view part : {"name", "organisation", "member"}) {
    const Value* held = value.find(part);
    if (held == nullptr || held->text() == nullptr) return std::nullopt;
  }
  Person person = {std::string(value.text_at("name")), std::string(value.text_at("organisation")),
                   std::string(value.text_at("member"))};
  if (charter::is_blank(person.name)) return std::nullopt;
  if (!person.member.empty() && !charter::is_item_id(person.member)) return std::nullopt;
  return person;
}

Person tidy(const Person& person) {
  return {tidy_text(person.name), tidy_text(person.organisation), person.member};
}

std::string as_compared(std::string_view text) {
  return charter::lowered(charter::trimmed(charter::one_line(text)));
}

bool is_same(const Person& one, const Person& other) {
  if (!one.member.empty() && !other.member.empty()) return one.member == other.member;
  if (as_compared(one.name) != as_compared(other.name)) return false;
  const std::string here = as_compared(one.organisation), there = as_compared(other.organisation);
  return here.empty() || there.empty() || here == there;
}

Person as_person(const Member& member) { return tidy({member.name, member.organisation, member.id}); }

std::vector<Person> members_on(const Charter& charter, std::string_view day) {
  std::vector<Person> people;
  for (const Member& member : charter.members) {
    const bool joins_later = !member.from.empty() && member.from > day;
    const bool has_left = !member.to.empty() && member.to < day;
    if (joins_later || has_left || charter::is_blank(member.name)) continue;
    people.push_back(as_person(member));
  }
  return people;
}

std::vector<Person> typed(std::string_view text) {
  std::vector<Person> people;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(';', start), text.size());
    const std::string_view part = text.substr(start, end - start);
    start = end + 1;
    const std::size_t comma = std::min(part.find(','), part.size());
    const std::string_view rest = comma < part.size() ? part.substr(comma + 1) : std::string_view();
    Person person = tidy({std::string(part.substr(0, comma)), std::string(rest), ""});
    if (!person.name.empty()) people.push_back(std::move(person));
  }
  return people;
}

std::vector<Person> members_called(const Charter& charter, const Person& typed) {
  std::vector<Person> found, exactly;
  for (const Member& member : charter.members) {
    if (charter::is_blank(member.name)) continue;
    const Person person = as_person(member);
    if (member.id == typed.name) return {person};
    if (is_same(person, typed)) found.push_back(person);
    if (!typed.organisation.empty() && is_called_exactly(person, typed)) exactly.push_back(person);
  }
  return exactly.size() == 1 ? exactly : found;
}

std::vector<Person> partly_called(const std::vector<Person>& among, const Person& typed) {
  const std::vector<std::string> wanted = words_of_name(typed.name);
  std::vector<Person> found;
  for (const Person& person : among) {
    if (is_same(person, typed)) return {};
    const bool elsewhere = !charter::is_blank(typed.organisation) &&
                           as_compared(typed.organisation) != as_compared(person.organisation);
    const std::vector<std::string> words = words_of_name(person.name);
    const bool all_begin = std::all_of(wanted.begin(), wanted.end(), [&words](const std::string& part) {
      return std::any_of(words.begin(), words.end(),
                         [&part](const std::string& word) { return word.starts_with(part); });
    });
    if (!wanted.empty() && !elsewhere && all_begin) found.push_back(person);
  }
  return found;
}

std::vector<Person> named(const Charter& charter, std::string_view text) {
  std::vector<Person> people;
  for (Person& person : typed(text)) {
    const std::vector<Person> members = members_called(charter, person);
    Person known = members.size() == 1 ? members.front() : std::move(person);
    if (std::find(people.begin(), people.end(), known) == people.end()) people.push_back(std::move(known));
  }
  return people;
}

}  // namespace kommissorium::adoption
