// SPDX-License-Identifier: MPL-2.0
#include "core/search/entries.h"

#include <set>
#include <utility>

#include "core/charter/item.h"
#include "core/charter/note.h"
#include "core/charter/plain_text.h"
#include "core/charter/put_off.h"
#include "core/compare/field_name.h"
#include "core/compare/in_words.h"
#include "core/compare/item_name.h"
#include "core/search/folding.h"

namespace kommissorium::search {

using charter::AnswerKind;
using charter::Charter;
using charter::Point;
using charter::PointKind;

namespace {

constexpr std::size_t longest_label = 100;
constexpr std::string_view between = " · ";

bool is_answered(const Point& point) {
  return point.kind == PointKind::duty || point.kind == PointKind::responsibility;
}

/// "Følges" alone is nothing that anybody wrote.
bool says_something(const revisions::Value& value) {
  const charter::Answer answer = charter::decode_answer(value);
  return answer.kind != AnswerKind::open &&
         !(charter::is_blank(answer.reason) && answer.person.empty() && answer.follow_up.empty());
}

class Lister {
 public:
  Lister(const Charter& charter, const std::string& id, bool is_open)
      : charter_(charter), id_(id), is_open_(is_open) {}

  std::vector<Entry> list() && {
    if (!is_open_) {
      where_ = charter_.group->label.in(charter_.shown_in);
      add(Kind::charter, "", charter_.title, charter_.product);
      entries_.back().always = true;
    }
    for (const charter::Section& section : charter_.sections) {
      section_ = section.id;
      where_ = is_open_ ? section.title : charter_.title + std::string(between) + section.title;
      if (is_open_) {
        add(Kind::place, "", std::to_string(section.number) + " " + section.title, "");
        entries_.back().where.clear();
        entries_.back().always = true;
      }
      for (const Point& point : section.points) add_point(point);
      if (section.kind != catalogue::SectionKind::members) continue;
      for (const charter::Member& member : charter_.members) add_member(member);
    }
    return std::move(entries_);
  }

 private:
  void add(Kind kind, std::string field, std::string label, std::string text) {
    entries_.push_back(entry(kind, id_, std::move(field), std::move(label), std::move(text), where_));
    entries_.back().section = section_;
  }

  void add_texts(const std::string& field, const std::string& label, std::set<std::string> texts) {
    for (const std::string& text : texts)
      if (!charter::is_blank(text)) add(Kind::text, field, label, text);
  }

  void add_point(const Point& point) {
    std::string label = charter::shortened(point.label, longest_label);
    if (!point.number.empty()) label = point.number + (label.empty() ? "" : " " + label);
    if (is_open_) add(Kind::place, point.field, label, "");
    std::set<std::string> worded = wordings(point);
    if (is_open_ && label.ends_with(point.label)) worded.erase(point.label);  // found as the place it is
    if (point.wording_field != point.field) add_texts(point.wording_field, label, std::move(worded));
    add_texts(point.field, label, values(point));
    add_note(point.field, label);
  }

  /// The group's own words for a point, in force or proposed.
  std::set<std::string> wordings(const Point& point) const {
    std::set<std::string> texts;
    if (point.own || point.reworded) texts.insert(point.label);
    if (point.wording_proposals.size() < 2) return texts;
    for (const charter::Proposal& one : point.wording_proposals)
      if (one.value.text() != nullptr) texts.insert(*one.value.text());
    return texts;
  }

  std::set<std::string> values(const Point& point) const {
    std::set<std::string> texts;
    const auto take = [&](const revisions::Value& value) {
      if (!is_answered(point) || says_something(value))
        texts.insert(compare::in_words(charter_, point.field, value));
    };
    if (point.proposals.size() > 1) {
      for (const charter::Proposal& one : point.proposals) take(one.value);
    } else if (is_open_ || point.kind != PointKind::clause || point.reworded) {
      take(point.value);
    }
    for (const charter::PutOff& one : charter::put_off(charter_.history, point)) {
      if (one.date.empty() && one.person.empty()) continue;  // put off openly: nothing to find
      texts.insert(compare::in_words(charter_, charter::put_off_field(point.field), charter::encode(one)));
    }
    return texts;
  }

  void add_member(const charter::Member& member) {
    const std::string item = "member/" + member.id;
    const std::string name = compare::item_name(charter_, "member", member.id);
    std::string about;
    const auto tell = [&about](const std::string& words) {
      if (!words.empty()) about += (about.empty() ? "" : std::string(between)) + words;
    };
    tell(member.organisation);
    for (const std::string& id : member.roles)
      for (const catalogue::Role& role : charter_.group->roles)
        if (role.id == id) tell(role.label.in(charter_.shown_in));
    tell(member.contact);
    tell(member.reference);
    add(is_open_ ? Kind::place : Kind::text, item + "/name", name,
        is_open_ ? about : member.name + " " + about);
    for (const std::string& field : member.conflicts) {
      std::set<std::string> texts;
      for (const revisions::Revision* one : charter_.history.find(field)->alternatives())
        texts.insert(compare::in_words(charter_, field, one->value));
      add_texts(field, name, std::move(texts));
    }
    add_note(item, name);
  }

  void add_note(const std::string& at, const std::string& label) {
    std::string text = charter::note(charter_, at);
    if (!text.empty()) add(Kind::note, charter::note_field(at), label, std::move(text));
  }

  const Charter& charter_;
  const std::string& id_;
  const bool is_open_;
  std::string section_, where_;
  std::vector<Entry> entries_;
};

}  // namespace

Entry entry(Kind kind, std::string charter, std::string field, std::string label, std::string text,
            std::string where) {
  Entry made;
  made.kind = kind;
  made.compared = folded(label) + "\n";
  made.from_text = made.compared.size();
  made.compared += folded(text);
  made.charter = std::move(charter);
  made.field = std::move(field);
  made.label = std::move(label);
  made.text = std::move(text);
  made.where = std::move(where);
  return made;
}

std::vector<Entry> entries(const Charter& charter, const std::string& id, bool is_open) {
  return Lister(charter, id, is_open).list();
}

}  // namespace kommissorium::search
