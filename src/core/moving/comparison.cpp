// SPDX-License-Identifier: MPL-2.0
#include "core/moving/comparison.h"

#include <algorithm>

#include "core/charter/field_rule.h"
#include "core/charter/reading.h"
#include "core/compare/shown_fields.h"
#include "core/moving/said.h"

namespace kommissorium::moving {

using charter::Charter;

namespace {

constexpr std::string_view choices_part = "/choices/";

const GroupText* find(const std::vector<GroupText>& texts, std::string_view id) {
  const auto at =
      std::find_if(texts.begin(), texts.end(), [id](const GroupText& text) { return text.id == id; });
  return at == texts.end() ? nullptr : &*at;
}

bool is_wording(Kind kind) {
  return kind == Kind::clause || kind == Kind::duty || kind == Kind::responsibility;
}

std::string id_in_list(std::string_view id) { return std::string(id.substr(id.rfind('/') + 1)); }

/// Who has it among the members, one a line.
std::string holders(const Charter& charter, const GroupText& text) {
  const std::string id = id_in_list(text.id);
  std::string names;
  for (const charter::Member& member : charter.members) {
    const bool has = text.kind == Kind::role
                         ? std::find(member.roles.begin(), member.roles.end(), id) != member.roles.end()
                     : text.kind == Kind::participation ? member.participation == id
                                                        : member.organisation_kind == id;
    if (!has) continue;
    const std::string& name = member.name.empty() ? member.organisation : member.name;
    names += (names.empty() ? "" : "\n") + (name.empty() ? "–" : name);
  }
  return names;
}

class Comparing {
 public:
  Comparing(const Charter& charter, const catalogue::Group& newer)
      : charter_(charter),
        newer_(newer),
        before_(texts_of(*charter.group, charter.language, charter.history)),
        after_(texts_of(newer, charter.language, charter.history)) {}

  std::vector<Entry> run() {
    for (const GroupText& text : after_) {
      const GroupText* was = find(before_, text.id);
      if (was != nullptr && was->in_force && !text.in_force) continue;
      const bool is_new = was == nullptr || (!was->in_force && text.in_force);
      add(is_new ? nullptr : was, &text);
    }
    for (const GroupText& text : before_) {
      const GroupText* is = find(after_, text.id);
      if (is == nullptr || (text.in_force && !is->in_force)) add(&text, nullptr);
    }
    return std::move(entries_);
  }

 private:
  void add(const GroupText* was, const GroupText* is) {
    const GroupText& text = is == nullptr ? *was : *is;
    Entry entry;
    entry.id = text.id;
    entry.kind = text.kind;
    entry.title = text.title;
    if (was != nullptr) entry.before = was->text;
    if (is != nullptr) entry.after = is->text;
    const bool other_text = entry.before != entry.after;
    const bool other_title = was != nullptr && is != nullptr && was->title != is->title;
    if (other_title) {
      entry.before = was->title + "\n" + entry.before;
      entry.after = is->title + "\n" + entry.after;
    }
    entry.state = was == nullptr              ? State::added
                  : is == nullptr             ? State::retired
                  : other_text || other_title ? State::reworded
                                              : State::unchanged;
    tell_what_stands(entry);
    if (was != nullptr && was->in_force) entry.asks = asks(entry, other_text);
    entries_.push_back(std::move(entry));
  }

  void tell_what_stands(Entry& entry) {
    if (is_wording(entry.kind)) {
      const std::string field = wording_field(entry.id);
      entry.own_wording = is_written(charter_, field);
      if (entry.own_wording) entry.stands = compare::shown_text(charter_, field);
      entry.answered = entry.kind != Kind::clause && is_written(charter_, entry.id);
      if (entry.answered)
        entry.stands += (entry.own_wording ? "\n" : "") + compare::shown_text(charter_, entry.id);
    } else if (entry.kind == Kind::question) {
      entry.stands = compare::shown_text(charter_, entry.id);
      entry.answered = !entry.stands.empty();
    } else if (entry.kind == Kind::choice) {
      const std::string question = question_of(entry.id);
      if (const GroupText* asked = find(before_, question))
        entry.title = asked->text.substr(0, asked->text.find('\n'));
      const std::vector<revisions::Value> said = says(charter_, question);
      entry.answered =
          std::find(said.begin(), said.end(), revisions::Value(id_in_list(entry.id))) != said.end();
      if (entry.answered) entry.stands = entry.before.substr(0, entry.before.find('\n'));
    } else if (entry.kind != Kind::section && entry.kind != Kind::reference) {
      GroupText text;
      text.id = entry.id;
      text.kind = entry.kind;
      entry.stands = holders(charter_, text);
      entry.answered = !entry.stands.empty();
    }
  }

  Asks asks(const Entry& entry, bool other_text) const {
    if (entry.state == State::reworded && is_wording(entry.kind))
      return other_text ? Asks::wording : Asks::nothing;
    if (entry.state != State::retired)
      return entry.kind == Kind::question && loses_answer(entry.id) ? Asks::point : Asks::nothing;
    if (is_wording(entry.kind)) return Asks::point;
    if (entry.kind == Kind::choice && find(after_, question_of(entry.id)) == nullptr) return Asks::nothing;
    return entry.answered ? Asks::point : Asks::nothing;
  }

  /// Whether the question is of another type now and what was answered does not fit it. What only was chosen
  /// among other choices stands with the choice that is gone.
  bool loses_answer(const std::string& id) const {
    const std::optional<charter::FieldRule> now = charter::rule_of(charter_, id);
    const std::optional<charter::FieldRule> then = rule_in(newer_, id);
    if (now->shape == charter::Shape::choice && then->shape == charter::Shape::choice) return false;
    for (const revisions::Value& value : says(charter_, id)) {
      if (!charter::is_none(*now, value) && charter::is_none(*then, remains(*then, value))) return true;
    }
    return false;
  }

  const Charter& charter_;
  const catalogue::Group& newer_;
  std::vector<GroupText> before_, after_;
  std::vector<Entry> entries_;
};

}  // namespace

std::vector<Entry> compare(const Charter& charter, const catalogue::Group& newer) {
  return Comparing(charter, newer).run();
}

std::string question_of(std::string_view id) {
  const std::size_t at = id.find(choices_part);
  return at == std::string_view::npos ? "" : std::string(id.substr(0, at));
}

}  // namespace kommissorium::moving
