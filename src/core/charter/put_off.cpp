// SPDX-License-Identifier: MPL-2.0
#include "core/charter/put_off.h"

#include <algorithm>
#include <tuple>

#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/charter/reading.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

constexpr std::string_view put_off_beginning = "put-off/";

}  // namespace

bool PutOff::complete() const { return !date.empty() && !is_blank(person); }

std::string put_off_field(std::string_view point) {
  return std::string(put_off_beginning) + std::string(point);
}

std::string_view put_off_point(std::string_view field) {
  if (!field.starts_with(put_off_beginning)) return {};
  const std::string_view point = field.substr(put_off_beginning.size());
  return point.starts_with(put_off_beginning) ? std::string_view() : point;
}

Value encode(const PutOff& put_off) {
  return Value::Object{{"date", put_off.date}, {"person", put_off.person}};
}

bool can_be_put_off(const Point& point) {
  const bool stands = point.kind == PointKind::clause || point.kind == PointKind::own_section;
  return point.state == PointState::open || (stands && point.state != PointState::conflict);
}

std::vector<PutOff> put_off(const revisions::History& history, const Point& point) {
  if (!can_be_put_off(point)) return {};
  const FieldRule rule = {Shape::put_off, {}, {}};
  std::vector<PutOff> all;
  for (const Proposal& proposal : read(history, put_off_field(point.field), rule).proposals) {
    if (is_none(rule, proposal.value) || !fits(rule, proposal.value).ok()) continue;
    all.push_back(
        {std::string(proposal.value.text_at("date")), std::string(proposal.value.text_at("person"))});
  }
  std::sort(all.begin(), all.end(), [](const PutOff& one, const PutOff& other) {
    return std::tie(one.date, one.person) < std::tie(other.date, other.person);
  });
  return all;
}

std::vector<PutOffPoint> all_put_off(const Charter& charter) {
  const auto first = charter.history.fields.lower_bound(put_off_beginning);
  if (first == charter.history.fields.end() || !first->first.starts_with(put_off_beginning)) return {};
  std::vector<PutOffPoint> all;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      std::vector<PutOff> said = put_off(charter.history, point);
      if (!said.empty()) all.push_back({&point, std::move(said)});
    }
  }
  return all;
}

}  // namespace kommissorium::charter
