// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/going_through.h"

#include <algorithm>

#include "core/charter/plain_text.h"
#include "core/compare/in_words.h"
#include "core/revisions/sha256.h"

namespace kommissorium::adoption {
namespace {

using charter::Charter;
using charter::Member;
using charter::Point;
using revisions::Value;
using Line = Passage::Line;

constexpr std::size_t digits_of_mark = 16;

Line line_of_point(const Charter& charter, const Point& point) {
  const bool conflict = point.state == charter::PointState::conflict;
  const std::string number = point.number.empty() ? "" : point.number + " ";
  return {number + point.label, conflict ? "" : compare::in_words(charter, point.field, point.value),
          conflict};
}

Line line_of_member(const Charter& charter, const Member& member) {
  std::string words;
  const auto add = [&](std::string_view part, const Value& value) {
    const std::string said =
        compare::in_words(charter, "member/" + member.id + "/" + std::string(part), value);
    if (!charter::is_blank(said)) words += (words.empty() ? "" : " · ") + said;
  };
  add("organisation", member.organisation);
  Value::Array roles;
  for (const std::string& role : member.roles) roles.push_back(role);
  add("roles", roles);
  add("participation", Value::Object{{"kind", member.participation}, {"reference", member.reference}});
  add("contact", member.contact);
  return {charter::is_blank(member.name) ? compare::field_label(charter, "member/" + member.id + "/name")
                                         : member.name,
          words, !member.conflicts.empty() || member.deleted_but_changed};
}

std::string mark_of(const std::vector<Line>& lines) {
  std::string all;
  for (const Line& line : lines) all += line.label + '\n' + line.words + (line.conflict ? "\n?\n" : "\n\n");
  return revisions::sha256_hex(all).substr(0, digits_of_mark);
}

}  // namespace

std::vector<Passage> passages(const Charter& charter, const std::vector<compare::Change>& changes) {
  std::vector<Passage> all;
  for (const charter::Section& section : charter.sections) {
    Passage passage{.section = section.id, .number = section.number, .title = section.title};
    for (const Point& point : section.points) passage.lines.push_back(line_of_point(charter, point));
    if (section.kind == catalogue::SectionKind::members)
      for (const Member& member : charter.members) passage.lines.push_back(line_of_member(charter, member));
    passage.mark = mark_of(passage.lines);
    all.push_back(std::move(passage));
  }
  for (const compare::Change& change : changes) {
    const auto section =
        std::find_if(charter.sections.begin(), charter.sections.end(),
                     [&](const charter::Section& one) { return one.heading == change.section; });
    const auto at = section == charter.sections.end() ? 0 : section - charter.sections.begin();
    if (!all.empty()) all[static_cast<std::size_t>(at)].changes.push_back(change);
  }
  return all;
}

}  // namespace kommissorium::adoption
