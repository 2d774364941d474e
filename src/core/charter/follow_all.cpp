// SPDX-License-Identifier: MPL-2.0
#include "core/charter/edit.h"
#include "core/charter/revise.h"

namespace kommissorium::charter {

std::vector<revisions::Record> follow_all(const revisions::RecordSet&, const Charter& charter,
                                          std::string_view section, const Author& author) {
  std::vector<revisions::Record> records;
  const Section* found = charter.section(section);
  if (found == nullptr) return records;
  for (const Point& point : found->points) {
    const bool answered = point.kind == PointKind::duty || point.kind == PointKind::responsibility;
    const bool untouched = point.answer.kind == AnswerKind::open;  // an explanation begun is not thrown away
    if (!answered || !untouched || point.state != PointState::open) continue;
    records.push_back(
        revise(charter.history, point.field, encode({AnswerKind::followed, {}, {}, {}}), author));
  }
  return records;
}

}  // namespace kommissorium::charter
