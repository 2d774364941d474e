// SPDX-License-Identifier: MPL-2.0
#include "core/charter/completeness.h"

#include <algorithm>

#include "core/charter/plain_text.h"

namespace kommissorium::charter {

namespace {

struct Stop {
  OpenPoint at;
  bool open = false;
};

// A point that need not be answered counts only while it is in conflict.
bool counts(const Point& point) { return point.required || point.state == PointState::conflict; }

bool is_done(const Point& point) {
  return point.state == PointState::answered || point.state == PointState::adapted;
}

bool members_done(const Charter& charter) {
  const auto named = [](const Member& member) { return !is_blank(member.name); };
  const auto settled = [](const Member& member) {
    return member.conflicts.empty() && !member.deleted_but_changed;
  };
  return std::any_of(charter.members.begin(), charter.members.end(), named) &&
         std::all_of(charter.members.begin(), charter.members.end(), settled);
}

// Everything one can stop at, in reading order. A section's own first stop is its heading.
std::vector<Stop> stops(const Charter& charter) {
  std::vector<Stop> out;
  for (const Section& section : charter.sections) {
    const bool is_member_list = section.kind == catalogue::SectionKind::members;
    out.push_back({{section.id, ""}, is_member_list && !members_done(charter)});
    for (const Point& point : section.points) {
      out.push_back({{section.id, point.field}, counts(point) && !is_done(point)});
    }
  }
  return out;
}

}  // namespace

int Count::percent() const {
  if (total == 0 || complete()) return 100;
  return std::min(99, done * 100 / total);
}

Count count(const Section& section, const Charter& charter) {
  Count out;
  if (section.kind == catalogue::SectionKind::members) {
    out.total = 1;
    out.done = members_done(charter) ? 1 : 0;
  }
  for (const Point& point : section.points) {
    if (!counts(point)) continue;
    ++out.total;
    if (is_done(point)) ++out.done;
  }
  return out;
}

Count count(const Charter& charter) {
  Count out;
  for (const Section& section : charter.sections) {
    const Count one = count(section, charter);
    out.done += one.done;
    out.total += one.total;
  }
  return out;
}

std::vector<OpenPoint> open_points(const Charter& charter) {
  std::vector<OpenPoint> open;
  for (const Stop& stop : stops(charter)) {
    if (stop.open) open.push_back(stop.at);
  }
  return open;
}

std::optional<OpenPoint> next_open(const Charter& charter, std::string_view after_section,
                                   std::string_view after_field) {
  const std::vector<Stop> all = stops(charter);
  const auto here = std::find_if(all.begin(), all.end(), [&](const Stop& stop) {
    return stop.at.section == after_section && stop.at.field == after_field;
  });
  const auto from = here == all.end() ? all.begin() : here + 1;
  const auto is_open = [](const Stop& stop) { return stop.open; };
  auto found = std::find_if(from, all.end(), is_open);
  if (found == all.end()) {
    found = std::find_if(all.begin(), from, is_open);
    if (found == from) return std::nullopt;
  }
  return found->at;
}

}  // namespace kommissorium::charter
