// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/charter/edit.h"
#include "core/charter/revise.h"

namespace kommissorium::charter {

std::vector<revisions::Record> move_member(const revisions::RecordSet&, const Charter& charter,
                                           std::string_view id, int by, const Author& author) {
  std::vector<std::string> order;
  for (const Member& member : charter.members) order.push_back(member.id);
  const auto found = std::find(order.begin(), order.end(), id);
  if (found == order.end()) return {};
  const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
  const std::ptrdiff_t from = found - order.begin();
  const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + by, 0, last);
  if (from == to) return {};
  std::string moved = std::move(*found);
  order.erase(found);
  order.insert(order.begin() + to, std::move(moved));
  revisions::Value::Array value;
  for (std::string& one : order) value.push_back(std::move(one));
  return {revise(charter.history, "member/order", std::move(value), author)};
}

}  // namespace kommissorium::charter
