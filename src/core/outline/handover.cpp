// SPDX-License-Identifier: MPL-2.0
#include "core/outline/handover.h"

#include <algorithm>

#include "core/adoption/in_words.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/charter/put_off.h"
#include "core/charter/review_day.h"
#include "core/compare/in_words.h"
#include "core/governance/findings.h"
#include "core/governance/in_words.h"
#include "core/outline/prose.h"
#include "core/texts/adoption_texts.h"
#include "core/texts/dates.h"
#include "core/texts/decision_texts.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"
#include "core/texts/handover_texts.h"
#include "core/texts/interface_texts.h"

namespace kommissorium::outline {
namespace {

using charter::Charter;
using charter::Member;
using charter::Point;
using texts::fill;

constexpr const char* meetings[] = {"meeting/frequency", "meeting/convenes"};
constexpr const char* voluntary = "voluntary";

using Row = Table::Row;

Row row_of(std::vector<Runs> cells) {
  Row row;
  for (Runs& cell : cells) row.cells.push_back({std::move(cell)});
  return row;
}

std::string named(const Member& member, const Charter& charter) {
  return charter::is_blank(member.name) ? compare::field_label(charter, "member/" + member.id + "/name")
                                        : charter::one_line(member.name);
}

class Page {
 public:
  Page(const Charter& shown, const adoption::Standing& decided, std::string_view day)
      : charter_(shown), standing_(decided), today_(day), say_(texts::handover_texts(shown.shown_in)) {}

  std::vector<Block> blocks() {
    how_to_begin();
    last_version();
    open_points();
    dates();
    agreements();
    people();
    return std::move(blocks_);
  }

 private:
  void heading(std::string_view words, int level = 2) {
    blocks_.push_back(Heading{level, "", std::string(words)});
  }
  void paragraph(Run run) { blocks_.push_back(Paragraph{{std::move(run)}, ""}); }
  std::string day(std::string_view when) const { return texts::long_date(when, charter_.shown_in); }
  std::string words(const std::string& field, const revisions::Value& value) const {
    return charter::one_line(compare::in_words(charter_, field, value));
  }
  std::string part(const Member& member, std::string_view name, const revisions::Value& value) const {
    return words("member/" + member.id + "/" + std::string(name), value);
  }
  static std::string label(const Point& point) {
    return (point.number.empty() ? "" : point.number + " ") + charter::one_line(point.label);
  }

  /// When it is taken up again and by whom, where a meeting put it off; "" otherwise.
  std::string plans(const Point& point) const {
    std::string all;
    for (const charter::PutOff& one : charter::put_off(charter_.history, point)) {
      const std::string plan = words(charter::put_off_field(point.field), charter::encode(one));
      all += (all.empty() ? "" : " ") + plan;
    }
    return all;
  }

  void how_to_begin() {
    heading(say_.begin);
    List steps;
    for (const std::string_view step : say_.steps)
      steps.items.push_back({plain(fill(step, {interface_texts(charter_.shown_in).open_file}))});
    blocks_.push_back(std::move(steps));
  }

  void last_version() {
    heading(say_.version);
    if (!standing_.adoption) return paragraph(missing(say_.not_adopted));
    const adoption::Adoption& adopted = *standing_.adoption;
    Facts facts;
    const auto tell = [&facts](std::string_view label, Run run) {
      facts.facts.push_back({std::string(label), {std::move(run)}});
    };
    tell(say_.number, plain(std::to_string(adopted.number)));
    tell(say_.adopted_on, plain(day(adopted.date)));
    tell(say_.check_number, plain(charter::label(adopted.digest)));
    const std::string now = adoption::status_in_words(standing_, charter_.shown_in);
    tell(say_.stands, standing_.state == adoption::State::adopted ? plain(now) : missing(now));
    const texts::AdoptionTexts& say = texts::adoption_texts(charter_.shown_in);
    if (const std::string names = waited_for(); !names.empty()) tell(say.silent, missing(names));
    const auto tell_refusals = [&](const std::vector<adoption::Answer>& answers, std::string_view of) {
      for (const adoption::Answer& one : answers) {
        if (one.approval.verdict != adoption::Verdict::refused) continue;
        std::string line(of);
        line += adoption::in_words(one.approval.who);
        line += ": ";
        line += charter::one_line(one.approval.reason);
        tell(say.refused, missing(line));
      }
    };
    tell_refusals(standing_.answers, "");
    tell_refusals(standing_.board_answers, board() + ", ");
    blocks_.push_back(std::move(facts));
  }

  std::string board() const { return std::string(texts::decision_texts(charter_.shown_in).board); }

  /// Whose answers to the adoption are missing. Where it was taken up again nobody's is.
  std::string waited_for() const {
    std::string names;
    if (standing_.state == adoption::State::reopened) return names;
    const auto add = [&names](const std::string& name) {
      if (!names.empty()) names += "; ";
      names += name;
    };
    for (const adoption::Person& one : standing_.silent) add(adoption::in_words(one));
    if (standing_.board == adoption::Board::pending) add(board());
    return names;
  }

  void list(std::string_view title, List items) {
    if (items.items.empty()) return;
    heading(title, 3);
    blocks_.push_back(std::move(items));
  }

  void open_points() {
    heading(say_.open);
    const std::size_t before = blocks_.size();
    List unanswered, put_off, found;
    for (const charter::Section& section : charter_.sections) {
      for (const Point& point : section.points) {
        const bool waits = point.required && point.state == charter::PointState::open;
        if (point.state == charter::PointState::conflict) {
          unanswered.items.push_back(
              {plain(label(point) + ": "), missing(interface_texts(charter_.shown_in).two_proposals)});
        } else if (const std::string plan = plans(point); !plan.empty()) {
          put_off.items.push_back({strong(label(point) + ": "), plain(plan)});
        } else if (waits) {
          unanswered.items.push_back({plain(label(point))});
        } else if (!point.answer.follow_up.empty() || !charter::is_blank(point.answer.person)) {
          put_off.items.push_back({strong(label(point) + ": "), plain(words(point.field, point.value))});
        }
      }
    }
    for (const governance::Finding& finding : governance::findings({charter_, standing_, today_})) {
      if (finding.is_explained()) continue;
      found.items.push_back({plain(finding.says(charter_.shown_in)),
                             muted(" (" + governance::place_name(charter_, finding.field) + ")")});
    }
    list(say_.unanswered, std::move(unanswered));
    list(say_.put_off, std::move(put_off));
    list(say_.found, std::move(found));
    if (blocks_.size() == before) paragraph(plain(say_.nothing_open));
  }

  struct Date {
    std::string day, what, who;
  };

  std::vector<Date> all_dates() const {
    std::vector<Date> all;
    const auto add = [&](const std::string& when, std::string what, std::string who) {
      if (texts::is_day(when)) all.push_back({when, std::move(what), std::move(who)});
    };
    add(charter::review_day(charter_), std::string(say_.review), "");
    for (const charter::Section& section : charter_.sections) {
      for (const Point& point : section.points) {
        if (point.answer.kind == charter::AnswerKind::explained)
          add(point.answer.follow_up, label(point), charter::one_line(point.answer.person));
      }
    }
    for (const charter::PutOffPoint& one : charter::all_put_off(charter_)) {
      for (const charter::PutOff& plan : one.put_off)
        add(plan.date, label(*one.point), charter::one_line(plan.person));
    }
    for (const Member& member : charter_.members) {
      if (member.from > today_) add(member.from, std::string(say_.comes), named(member, charter_));
      if (member.to >= today_) add(member.to, std::string(say_.leaves), named(member, charter_));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Date& one, const Date& other) { return one.day < other.day; });
    return all;
  }

  Table table(std::string_view caption, std::initializer_list<std::string_view> columns) const {
    Table made;
    made.caption = caption;
    for (const std::string_view column : columns) {
      made.columns.push_back(std::string(column));
      made.widths.push_back(1);
    }
    return made;
  }

  void dates() {
    heading(say_.dates);
    Table all = table(say_.dates, {say_.day, say_.what, say_.who});
    all.widths = {25, 50, 25};
    for (const Date& one : all_dates()) {
      const bool passed = !today_.empty() && one.day < today_;
      all.rows.push_back(row_of(
          {{passed ? missing(day(one.day)) : plain(day(one.day))}, {plain(one.what)}, {plain(one.who)}}));
    }
    Facts said;
    for (const char* field : meetings) {
      const Point* point = charter_.point(field);
      const std::string now = point == nullptr ? "" : words(point->field, point->value);
      if (!charter::is_blank(now)) said.facts.push_back({plain(point->label).text, {plain(now)}});
    }
    if (all.rows.empty() && said.facts.empty()) return paragraph(missing(say_.no_dates));
    if (!all.rows.empty()) blocks_.push_back(std::move(all));
    if (!said.facts.empty()) blocks_.push_back(std::move(said));
  }

  void agreements() {
    heading(say_.agreements);
    Table all = table(say_.agreements, {say_.who, say_.agreement, say_.where});
    all.widths = {30, 35, 35};
    for (const Member& member : charter_.members) {
      const bool written = !charter::is_blank(member.reference);
      if (!written && (member.participation.empty() || member.participation == voluntary)) continue;
      const revisions::Value kind =
          revisions::Value::Object{{"kind", member.participation}, {"reference", ""}};
      all.rows.push_back(
          row_of({{plain(named(member, charter_))},
                  {plain(part(member, "participation", kind))},
                  {written ? plain(charter::one_line(member.reference)) : missing(say_.not_written)}}));
    }
    if (all.rows.empty()) return paragraph(plain(say_.no_agreements));
    blocks_.push_back(std::move(all));
  }

  void people() {
    heading(say_.people);
    const InterfaceTexts& words_of = interface_texts(charter_.shown_in);
    Table all = table(say_.people, {words_of.name, words_of.organisation, words_of.role, words_of.contact});
    for (const Member& member : charter_.members) {
      revisions::Value::Array roles;
      for (const std::string& role : member.roles) roles.push_back(role);
      all.rows.push_back(row_of({{plain(named(member, charter_))},
                                 {plain(charter::one_line(member.organisation))},
                                 {plain(part(member, "roles", roles))},
                                 {plain(charter::one_line(member.contact))}}));
    }
    if (all.rows.empty()) return paragraph(missing(texts::document_texts(charter_.shown_in).no_members));
    blocks_.push_back(std::move(all));
  }

  const Charter& charter_;
  const adoption::Standing& standing_;
  const std::string_view today_;
  const texts::HandoverTexts& say_;
  std::vector<Block> blocks_;
};

}  // namespace

Document handover(const Charter& charter, const adoption::Standing& standing, std::string_view today) {
  const texts::HandoverTexts& say = texts::handover_texts(charter.shown_in);
  Document document;
  document.language = charter.shown_in;
  document.kicker = say.title;
  document.title = plain(charter.title).text;
  if (!today.empty()) document.status = fill(say.as_of, {texts::long_date(today, charter.shown_in)});
  document.footer = document.title + " · " + std::string(say.title);
  document.blocks = Page(charter, standing, today).blocks();
  return document;
}

}  // namespace kommissorium::outline
