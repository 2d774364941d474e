// SPDX-License-Identifier: MPL-2.0
#include "core/moving/move.h"

#include <algorithm>

#include "core/charter/item.h"
#include "core/charter/members.h"
#include "core/charter/plain_text.h"
#include "core/charter/reading.h"
#include "core/charter/revise.h"
#include "core/compare/in_words.h"
#include "core/moving/said.h"
#include "core/revisions/sha256.h"

namespace kommissorium::moving {

using charter::Charter;
using charter::FieldRule;
using revisions::Record;
using revisions::Value;

namespace {

using Values = std::vector<Value>;

constexpr std::size_t item_id_digits = 32;

void add_once(Values& values, Value value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
}

/// Nothing written, and what is no text; but as a proposal among others that stays what it is.
bool reads_as_the_catalogues(const Value& value, const Values& among) {
  return value.text() == nullptr ? among.size() == 1 : value.text()->empty();
}

/// What is never empty: nothing written is one way of saying nothing.
Values or_nothing(Values values) {
  if (values.empty()) values.push_back("");
  return values;
}

class Move {
 public:
  Move(const revisions::RecordSet& set, const Charter& charter, const catalogue::Group& newer,
       const Taken& taken, const charter::Author& author)
      : set_(set), charter_(charter), newer_(newer), taken_(taken), author_(author) {}

  std::vector<Record> run() {
    Record record = revisions::seal({{"k", "catalogue"}, {"c", catalogue::encode_group(newer_)}});
    edition_ = record.id;
    if (edition_ == charter_.catalogue_record && !charter_.catalogue_stands_in) return {};
    if (set_.find(edition_) == nullptr) records_.push_back(std::move(record));
    write("catalogue", {edition_});
    for (const Entry& entry : compare(charter_, newer_)) {
      const bool take = taken_.contains(entry.id);
      if (entry.asks == Asks::point && !take) keep_point(entry);
      if (entry.state == State::retired) continue;
      if (entry.kind == Kind::question) carry_over(entry.id);
      if (entry.kind == Kind::clause || entry.kind == Kind::duty || entry.kind == Kind::responsibility)
        settle_wording(entry, take);
    }
    for (const charter::Member& member : charter_.members) {
      for (const std::string_view part : {"roles", "organisation-kind", "participation"})
        carry_over("member/" + member.id + "/" + std::string(part));
    }
    append_to_order("duty", duties_);
    append_to_order("section", sections_);
    return std::move(records_);
  }

 private:
  /// Several values are several proposals: each names what stood before, none the other.
  void write(const std::string& field, const Values& values) {
    for (const Value& value : values) {
      Record record = charter::revise(charter_.history, field, value, author_);
      const bool there =
          set_.find(record.id) != nullptr ||
          std::any_of(records_.begin(), records_.end(), [&](const Record& r) { return r.id == record.id; });
      if (!there) records_.push_back(std::move(record));
    }
  }

  /// The values as they stand, where the newer edition would read them otherwise.
  void write_if_read_otherwise(const std::string& field, const FieldRule& rule, const Values& wanted) {
    Values read;
    for (charter::Proposal& proposal : charter::read(charter_.history, field, rule).proposals)
      read.push_back(std::move(proposal.value));
    const bool nothing = read.empty() && wanted.size() == 1 && charter::is_none(rule, wanted.front());
    const bool same =
        read.size() == wanted.size() && std::is_permutation(read.begin(), read.end(), wanted.begin());
    if (!nothing && !same) write(field, wanted);
  }

  void settle_wording(const Entry& entry, bool take) {
    const std::string field = wording_field(entry.id);
    const FieldRule rule = *rule_in(newer_, field);
    if (take && entry.asks == Asks::wording) return write(field, {""});
    const std::optional<FieldRule> now = charter::rule_of(charter_, field);
    if (!now) return;
    Values wanted;
    const Values said = or_nothing(says(charter_, field));
    for (const Value& value : said) {
      const bool the_catalogues = entry.asks == Asks::wording && reads_as_the_catalogues(value, said);
      const Value text = the_catalogues ? Value(now->wording.in(charter_.language)) : value;
      add_once(wanted, charter::settled_form(rule, text));
    }
    // Kept is a choice too, also of what the group wrote before: whoever took the new text meanwhile is not
    // to win over it unseen.
    if (entry.asks == Asks::wording) return write(field, wanted);
    write_if_read_otherwise(field, rule, wanted);
  }

  void carry_over(const std::string& field) {
    const std::optional<FieldRule> rule = rule_of_newer(field);
    const Values said = says(charter_, field);
    if (!rule || said.empty()) return;
    const std::optional<FieldRule> now = charter::rule_of(charter_, field);
    Values wanted;
    for (const Value& value : said)  // what nobody can read now is none of the newer edition's business
      add_once(wanted, charter::fits(*now, value).ok() ? remains(*rule, value) : value);
    write_if_read_otherwise(field, *rule, wanted);
  }

  std::optional<FieldRule> rule_of_newer(const std::string& field) const {
    const std::optional<charter::ItemField> item = charter::item_field(field);
    return item ? charter::rule_of_item(newer_, *item) : rule_in(newer_, field);
  }

  // ------------------------------------------------------------ own points

  /// One that was kept before and is there, or was deleted, stays what it is.
  std::string item_id(std::string_view list, const Entry& entry) const {
    for (int draw = 0;; ++draw) {
      const std::string id =
          revisions::sha256_hex(charter_.id + "\n" + entry.id + "\n" + edition_ + "\n" + std::to_string(draw))
              .substr(0, item_id_digits);
      if (charter::presence(charter_.history, std::string(list) + "/" + id) == charter::Presence::unknown)
        return id;
    }
  }

  void keep_point(const Entry& entry) {
    if (entry.kind == Kind::duty || entry.kind == Kind::responsibility) return keep_duty(entry);
    const std::string field = entry.kind == Kind::choice ? question_of(entry.id) : entry.id;
    Values texts;
    if (entry.kind == Kind::clause) {
      texts = wordings(entry);
    } else if (entry.kind == Kind::choice) {
      texts = {entry.stands};
    } else if (entry.kind == Kind::question) {
      for (const Value& value : says(charter_, field))
        add_once(texts, compare::in_words(charter_, field, value));
    } else {
      texts = {entry.stands};
    }
    const bool titled = entry.kind == Kind::clause || entry.kind == Kind::choice;
    const std::string title = titled ? entry.title : entry.before.substr(0, entry.before.find('\n'));
    const std::string id = item_id("section", entry);
    write("section/" + id + "/title", {charter::one_line(title)});
    write("section/" + id + "/text", texts);
    sections_.push_back(id);
  }

  void keep_duty(const Entry& entry) {
    const std::string id = item_id("duty", entry);
    write("duty/" + id + "/text", wordings(entry));
    const Values answers = says(charter_, entry.id);
    if (!answers.empty()) write("duty/" + id, answers);
    duties_.push_back(id);
  }

  /// The texts that stand, the old edition's among them written out.
  Values wordings(const Entry& entry) const {
    const std::string field = wording_field(entry.id);
    Values texts;
    const FieldRule rule = *charter::rule_of(charter_, field);
    const Values said = or_nothing(says(charter_, field));
    for (const Value& value : said)
      add_once(texts,
               reads_as_the_catalogues(value, said) ? Value(rule.wording.in(charter_.language)) : value);
    return texts;
  }

  void append_to_order(std::string_view list, const std::vector<std::string>& ids) {
    if (ids.empty()) return;
    Value::Array order;
    for (const charter::Item& item : charter::items(charter_.history, list)) order.push_back(item.id);
    for (const std::string& id : ids) order.push_back(id);
    write(std::string(list) + "/order", Values{Value(std::move(order))});
  }

  const revisions::RecordSet& set_;
  const Charter& charter_;
  const catalogue::Group& newer_;
  const Taken& taken_;
  const charter::Author& author_;
  std::string edition_;  // id of its record
  std::vector<std::string> duties_, sections_;
  std::vector<Record> records_;
};

}  // namespace

Taken all_that_ask(const std::vector<Entry>& entries) {
  Taken ids;
  for (const Entry& entry : entries) {
    if (entry.asks != Asks::nothing) ids.insert(entry.id);
  }
  return ids;
}

std::vector<Record> move_to(const revisions::RecordSet& set, const Charter& charter,
                            const catalogue::Group& newer, const Taken& taken,
                            const charter::Author& author) {
  return Move(set, charter, newer, taken, author).run();
}

}  // namespace kommissorium::moving
