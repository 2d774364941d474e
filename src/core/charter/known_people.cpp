// SPDX-License-Identifier: MPL-2.0
#include "core/charter/known_people.h"

#include <algorithm>
#include <map>

#include "core/charter/plain_text.h"
#include "core/texts/collation.h"

namespace kommissorium::charter {

using revisions::Record;

namespace {

constexpr std::size_t least_typed = 2;

/// The words of a name, each as it is sorted: case and accents are gone.
std::vector<std::string> words_in_name(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) words.push_back(texts::collation_key(word));
    word.clear();
  };
  for (const char letter : one_line(name)) {
    if (letter == ' ' || letter == '\t' || letter == '-') {
      end_word();
    } else {
      word += letter;
    }
  }
  end_word();
  return words;
}

bool begin_words_of(const std::vector<std::string>& typed, const std::vector<std::string>& name) {
  return std::all_of(typed.begin(), typed.end(), [&](const std::string& beginning) {
    return std::any_of(name.begin(), name.end(),
                       [&](const std::string& word) { return word.starts_with(beginning); });
  });
}

std::string key_of(std::string_view name, std::string_view organisation) {
  return texts::collation_key(name) + '\n' + texts::collation_key(organisation);
}

/// A kind of organisation that this charter's own texts know.
std::string kind_here(const Charter& here, const std::string& kind) {
  const auto& kinds = here.group->organisation_kinds;
  const bool known = std::any_of(kinds.begin(), kinds.end(), [&](const auto& one) { return one.id == kind; });
  return known ? kind : "";
}

bool sits_here(const Charter& here, std::string_view but, const KnownPerson& person) {
  return std::any_of(here.members.begin(), here.members.end(), [&](const Member& member) {
    return member.id != but && texts::collation_key(member.name) == texts::collation_key(person.name) &&
           (is_blank(member.organisation) ||
            texts::collation_key(member.organisation) == texts::collation_key(person.organisation));
  });
}

struct Part {
  std::string_view name;
  const std::string& now;
  const std::string& known;
};

std::vector<Part> known_parts(const Member& member, const KnownPerson& person) {
  return {{"name", member.name, person.name},
          {"organisation", member.organisation, person.organisation},
          {"organisation-kind", member.organisation_kind, person.organisation_kind},
          {"contact", member.contact, person.contact}};
}

/// Whether this part of the member is empty, or a name that the known one completes.
bool is_filled_by(const Member& member, const Part& part) {
  if (is_blank(part.known) || part.known == part.now) return false;
  const std::string field = "member/" + member.id + "/" + std::string(part.name);
  if (std::find(member.conflicts.begin(), member.conflicts.end(), field) != member.conflicts.end())
    return false;
  if (is_blank(part.now)) return true;
  const bool begun =
      part.name == "name" && texts::collation_key(part.now) != texts::collation_key(part.known);
  return begun && begin_words_of(words_in_name(part.now), words_in_name(part.known));
}

bool has_something_for(const KnownPerson& person, Member member, std::string_view typed) {
  member.name = typed;
  const std::vector<Part> all = known_parts(member, person);
  return std::any_of(all.begin(), all.end(), [&](const Part& part) { return is_filled_by(member, part); });
}

void learn(std::string& text, const std::string& more) {
  if (is_blank(text)) text = more;
}

}  // namespace

std::vector<KnownPerson> known_people(const std::vector<const Charter*>& others, const Charter& here,
                                      std::string_view member, std::string_view typed) {
  const Member* filled = here.member(member);
  const std::vector<std::string> begun = words_in_name(typed);
  if (filled == nullptr || begun.empty() || trimmed(typed).size() < least_typed) return {};
  std::map<std::string, KnownPerson> found;
  for (const Charter* other : others) {
    for (const Member& one : other->members) {
      if (one.deleted_but_changed || !begin_words_of(begun, words_in_name(one.name))) continue;
      KnownPerson& person = found[key_of(one.name, one.organisation)];
      learn(person.name, trimmed(one.name));
      learn(person.organisation, trimmed(one.organisation));
      learn(person.organisation_kind, kind_here(here, one.organisation_kind));
      learn(person.contact, trimmed(one.contact));
    }
  }
  std::vector<KnownPerson> people;
  for (auto& [key, person] : found) {
    if (people.size() == most_offered) break;
    if (!sits_here(here, member, person) && has_something_for(person, *filled, typed))
      people.push_back(std::move(person));
  }
  return people;
}

std::vector<Record> fill_in(const revisions::RecordSet& set, const Charter& charter, std::string_view member,
                            const KnownPerson& person, const Author& author) {
  const Member* filled = charter.member(member);
  if (filled == nullptr) return {};
  std::vector<Record> records;
  for (const Part& part : known_parts(*filled, person)) {
    if (!is_filled_by(*filled, part)) continue;
    auto written =
        write(set, charter, "member/" + filled->id + "/" + std::string(part.name), part.known, author);
    if (!written.ok()) continue;
    for (Record& record : std::move(written).value()) records.push_back(std::move(record));
  }
  return records;
}

}  // namespace kommissorium::charter
