// SPDX-License-Identifier: MPL-2.0
#include "core/charter/same_person.h"

#include <algorithm>
#include <map>

#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/charter/members.h"
#include "core/charter/note.h"
#include "core/charter/plain_text.h"
#include "core/charter/reading.h"
#include "core/charter/revise.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::Value;

namespace {

// ---- finding

/// An A and a ring above it (U+030A) is one letter, as a Mac pastes it.
std::string with_whole_letters(std::string text) {
  constexpr std::string_view ring = "\xCC\x8A", small = "\xC3\xA5";
  for (std::size_t at = text.find(ring, 1); at != std::string::npos; at = text.find(ring, at + 1)) {
    if (text[at - 1] == 'a') text.replace(at - 1, 1 + ring.size(), small);
  }
  return text;
}

/// What of a name is compared: small letters, one blank between words.
std::string settled(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  bool apart = false;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool visible = name[at] > ' ' && name[at] < '\x7F';  // most are, and need not be looked up
    const bool no_break = !visible && name.substr(at, 2) == "\xC2\xA0";
    if (no_break || (!visible && is_blank(name.substr(at, 1)))) {
      apart = true;
      at += no_break ? 1 : 0;
      continue;
    }
    if (apart && !out.empty()) out += ' ';
    apart = false;
    out += name[at];
  }
  return with_whole_letters(lowered(out));
}

std::size_t how_much_is_written(const Member& member) {
  return static_cast<std::size_t>(!member.name.empty()) + !member.organisation.empty() +
         !member.contact.empty() + member.roles.size() + !member.organisation_kind.empty() +
         member.decision_maker.has_value() + !member.participation.empty() + !member.reference.empty() +
         !member.from.empty() + !member.to.empty();
}

/// One person as far as known: the member that is kept, and the organisation of all found so far.
struct Person {
  const Member* kept;
  std::string organisation;
};

bool fits_together(const std::string& one, const std::string& other) {
  return one.empty() || other.empty() || one == other;
}

/// must: the most written member comes first.
void pair_up(std::vector<SamePerson>& pairs, const std::vector<const Member*>& same_name) {
  std::vector<Person> persons;
  for (const Member* member : same_name) {
    const std::string organisation = settled(member->organisation);
    const auto known = std::find_if(persons.begin(), persons.end(), [&](const Person& person) {
      return fits_together(person.organisation, organisation);
    });
    if (known == persons.end()) {
      persons.push_back({member, organisation});
      continue;
    }
    if (known->organisation.empty()) known->organisation = organisation;
    pairs.push_back({known->kept->id, member->id});
  }
}

// ---- making one

class Joiner {
 public:
  Joiner(const Charter& charter, const SamePerson& pair, const Author& author)
      : charter_(charter),
        kept_("member/" + pair.kept + "/"),
        other_("member/" + pair.other + "/"),
        author_(author) {}

  std::vector<Record> join() {
    for (const std::string_view part : member_parts) take_over(part);
    const auto& fields = charter_.history.fields;
    for (auto at = fields.lower_bound(other_); at != fields.end() && at->first.starts_with(other_); ++at) {
      const std::string_view part = std::string_view(at->first).substr(other_.size());
      if (part != "exists" && !rule_of_member(*charter_.group, part)) take_over_unknown(part, at->second);
    }
    // whoever makes them one the other way round meanwhile must not make both go
    records_.push_back(revise(charter_.history, kept_ + "exists", Value::Object{{"exists", true}}, author_));
    return std::move(records_);
  }

 private:
  void write(std::string_view part, Value value) {
    records_.push_back(revise(charter_.history, kept_ + std::string(part), std::move(value), author_));
  }

  void take_over(std::string_view part) {
    const std::optional<FieldRule> rule = rule_of_member(*charter_.group, part);
    if (!rule) return;
    const Reading here = read(charter_.history, kept_ + std::string(part), *rule);
    const Reading there = read(charter_.history, other_ + std::string(part), *rule);
    if (here.conflict()) return;
    if (here.proposals.empty() || is_none(*rule, here.proposals.front().value)) {
      for (const Proposal& proposal : there.proposals)  // several stay several
        if (!is_none(*rule, proposal.value)) write(part, proposal.value);
    } else if (!here.value.is_null() && !there.conflict()) {
      Value both = joined(*rule, here.value, there.value);
      if (both != here.value) write(part, std::move(both));
    }
  }

  /// Where both say something: roles united, a reference added; else what is kept.
  static Value joined(const FieldRule& rule, const Value& here, const Value& there) {
    if (rule.shape == Shape::roles && there.array() != nullptr) {
      Value::Array roles = *here.array();
      roles.insert(roles.end(), there.array()->begin(), there.array()->end());
      return settled_form(rule, roles);
    }
    if (rule.shape == Shape::participation) {
      const std::string_view kind = here.text_at("kind"), reference = here.text_at("reference");
      const bool alike = kind.empty() || there.text_at("kind").empty() || kind == there.text_at("kind");
      if (!alike) return here;
      return Value::Object{{"kind", kind.empty() ? there.text_at("kind") : kind},
                           {"reference", reference.empty() ? there.text_at("reference") : reference}};
    }
    return here;
  }

  /// What a later program may have written about a member.
  void take_over_unknown(std::string_view part, const revisions::FieldHistory& there) {
    if (charter_.history.find(kept_ + std::string(part)) != nullptr) return;
    for (const revisions::Revision* head : there.alternatives()) write(part, head->value);
  }

  const Charter& charter_;
  const std::string kept_, other_;
  const Author& author_;
  std::vector<Record> records_;
};

}  // namespace

std::vector<SamePerson> same_persons(const Charter& charter) {
  std::map<std::string, std::vector<const Member*>> by_name;
  for (const Member& member : charter.members) {
    const std::string name = settled(member.name);
    if (!name.empty() && !member.deleted_but_changed) by_name[name].push_back(&member);
  }
  std::vector<SamePerson> pairs;
  for (auto& [name, members] : by_name) {
    std::sort(members.begin(), members.end(), [](const Member* one, const Member* other) {
      const std::size_t here = how_much_is_written(*one), there = how_much_is_written(*other);
      return here != there ? here > there : one->id < other->id;
    });
    pair_up(pairs, members);
  }
  const auto place = [&](const std::string& id) {
    return static_cast<const Member*>(charter.member(id)) - charter.members.data();
  };
  std::sort(pairs.begin(), pairs.end(), [&](const SamePerson& one, const SamePerson& other) {
    return one.kept != other.kept ? place(one.kept) < place(other.kept)
                                  : place(one.other) < place(other.other);
  });
  return pairs;
}

std::vector<Record> make_one(const revisions::RecordSet& set, const Charter& charter, const SamePerson& pair,
                             const Author& author) {
  if (pair.kept == pair.other || charter.member(pair.kept) == nullptr ||
      charter.member(pair.other) == nullptr)
    return {};
  std::vector<Record> records = Joiner(charter, pair, author).join();
  const std::string here = note(charter, "member/" + pair.kept),
                    there = note(charter, "member/" + pair.other);
  if (!there.empty() && there != here) {
    records.push_back(revise(charter.history, note_field("member/" + pair.kept),
                             here.empty() ? there : here + "\n\n" + there, author));
  }
  for (Record& record : remove_item(set, "member/" + pair.other, author))
    records.push_back(std::move(record));
  return records;
}

}  // namespace kommissorium::charter
