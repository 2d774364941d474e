// SPDX-License-Identifier: MPL-2.0
#include "core/charter/field_list.h"

#include "core/charter/members.h"
#include "core/charter/put_off.h"
#include "core/charter/reading.h"
#include "core/texts/charter_texts.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

std::string kind_of(std::string_view field) {
  const std::string_view room = field.substr(0, field.find('/'));
  for (std::string_view known :
       {"member", "section", "duty", "responsibility", "agreement", "meeting", "explanation", "put-off"}) {
    if (room == known) return std::string(known);
  }
  return "head";
}

// What proposals look like in the list: `write` refuses it, so that nobody settles them by accident.
Value proposed(const std::vector<Proposal>& proposals) {
  Value::Array values;
  for (const Proposal& proposal : proposals) values.push_back(proposal.value);
  return Value::Object{{"proposals", values}};
}

class Lister {
 public:
  explicit Lister(const Charter& charter)
      : charter_(charter), texts_(texts::charter_texts(charter.shown_in)) {}

  std::vector<ListedField> list() {
    add_beside_catalogue("catalogue", texts_.catalogue, {Shape::record, {}, {}});
    if (charter_.point("head/language") == nullptr) {
      add_beside_catalogue("head/language", texts_.language, {Shape::choice, {"da", "en"}, {}});
    }
    if (charter_.history.find("head/example") != nullptr && charter_.point("head/example") == nullptr) {
      add_beside_catalogue("head/example", texts_.example, {Shape::flag, {}, {}});
    }
    for (const Section& section : charter_.sections) {
      for (const Point& point : section.points) add_point(point);
      if (section.kind != catalogue::SectionKind::members) continue;
      for (const Member& member : charter_.members) add_member(member);
    }
    return std::move(fields_);
  }

 private:
  void add(std::string_view field, std::string_view label, PointState state, Value value) {
    fields_.push_back({std::string(field), kind_of(field), std::string(label), state, std::move(value)});
  }

  void add_reading(std::string_view field, std::string_view label, const FieldRule& rule,
                   PointState written) {
    const Reading reading = read(charter_.history, field, rule);
    if (reading.conflict()) {
      add(field, label, PointState::conflict, proposed(reading.proposals));
    } else {
      const bool none = reading.value.is_null() || is_none(rule, reading.value);
      add(field, label, none ? PointState::open : written, none ? Value() : reading.value);
    }
  }

  void add_beside_catalogue(std::string_view field, std::string_view label, const FieldRule& rule) {
    add_reading(field, label, rule, PointState::answered);
  }

  void add_exists(std::string_view item) {
    const std::string field = std::string(item) + "/exists";
    const Reading reading = read(charter_.history, field, {Shape::exists, {}, {}});
    add(field, texts_.exists, PointState::conflict, proposed(reading.proposals));
  }

  void add_point(const Point& point) {
    const bool proposals = point.proposals.size() > 1;
    if (point.kind == PointKind::own_section)
      add_reading(point.wording_field, texts_.title, {Shape::line, {}, {}}, point.state);
    add(point.field, point.label, point.state, proposals ? proposed(point.proposals) : point.value);
    if (point.kind == PointKind::duty || point.kind == PointKind::responsibility) add_wording(point);
    if (!put_off(charter_.history, point).empty())
      add_reading(put_off_field(point.field), point.label, {Shape::put_off, {}, {}}, PointState::answered);
    if (point.deleted_but_changed) add_exists(point.field.substr(0, point.field.find('/') + 33));
  }

  void add_wording(const Point& point) {
    const std::string label = point.label + " (" + std::string(texts_.wording) + ")";
    if (point.wording_proposals.size() > 1) {
      add(point.wording_field, label, PointState::conflict, proposed(point.wording_proposals));
    } else if (point.own || point.reworded) {
      add(point.wording_field, label, PointState::adapted, point.label);
    }
  }

  void add_member(const Member& member) {
    const std::array<std::string_view, member_parts.size()> labels = {
        texts_.name,           texts_.organisation,  texts_.roles, texts_.organisation_kind,
        texts_.decision_maker, texts_.participation, texts_.from,  texts_.to,
        texts_.contact};
    const std::string item = "member/" + member.id;
    for (std::size_t i = 0; i < member_parts.size(); ++i) {
      const std::string field = item + "/" + std::string(member_parts[i]);
      if (const std::optional<FieldRule> rule = rule_of_member(*charter_.group, member_parts[i])) {
        add_reading(field, labels[i], *rule, PointState::answered);
      }
    }
    if (member.deleted_but_changed) add_exists(item);
  }

  const Charter& charter_;
  const texts::CharterTexts& texts_;
  std::vector<ListedField> fields_;
};

}  // namespace

std::string_view tag(PointState state) {
  switch (state) {
    case PointState::open:
      return "open";
    case PointState::answered:
      return "answered";
    case PointState::adapted:
      return "adapted";
    case PointState::conflict:
      return "conflict";
  }
  return "open";
}

std::vector<ListedField> field_list(const Charter& charter) { return Lister(charter).list(); }

}  // namespace kommissorium::charter
