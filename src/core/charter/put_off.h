// SPDX-License-Identifier: MPL-2.0
// A point that was put off: field "put-off/<the point's field>", {"date","person"}: when it is taken up
// again, and by whom. A plan of the group's, no part of the agreement (docs/decisions/019-put-off.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::charter {

struct PutOff {
  std::string date;    // "YYYY-MM-DD" or ""
  std::string person;  // as written
  bool operator==(const PutOff&) const = default;

  /// Both a day and a person.
  bool complete() const;
};

std::string put_off_field(std::string_view point);
/// The point's field; "" for a field that says nothing of putting off.
std::string_view put_off_point(std::string_view field);

revisions::Value encode(const PutOff& put_off);

/// Whether a point can be put off: it is open, or its text stands without an answer (clauses, own sections).
bool can_be_put_off(const Point& point);

/// How it is put off: nothing once it was settled or taken back; several where people said different things,
/// until one of them or another is written again. All of them are shown; they are no conflict and stop
/// nothing.
std::vector<PutOff> put_off(const revisions::History& history, const Point& point);

/// Points into the charter it was made of.
struct PutOffPoint {
  const Point* point = nullptr;
  std::vector<PutOff> put_off;  // never empty
};

/// Every point that is put off now, in reading order.
std::vector<PutOffPoint> all_put_off(const Charter& charter);

}  // namespace kommissorium::charter
