// SPDX-License-Identifier: MPL-2.0
#include "core/charter/review_day.h"

#include "core/charter/calendar.h"

namespace kommissorium::charter {

std::string review_day(const Charter& charter) {
  const Point* point = charter.point(review_field);
  const std::string* day = point == nullptr ? nullptr : point->value.text();
  return day != nullptr && is_day(*day) ? *day : "";
}

Due due(const Charter& charter, std::string_view today) {
  const std::optional<int> left = days_between(today, review_day(charter));
  if (charter.example || !left || *left > days_of_warning) return Due::no;
  return *left > 0 ? Due::soon : Due::now;
}

}  // namespace kommissorium::charter
