// SPDX-License-Identifier: MPL-2.0
#include "core/returned/gone.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/charter/item.h"
#include "core/compare/in_words.h"
#include "core/outline/from_charter.h"
#include "core/returned/place_names.h"
#include "core/returned/places.h"
#include "core/writers/docx/control.h"

namespace kommissorium::returned {
namespace {

/// Places that had a text in a document, in its order.
std::vector<std::string> filled_places(const outline::Document& printed) {
  std::vector<std::string> ids;
  for (const outline::Control& control : printed.controls) {
    if (!control.empty) ids.push_back(control.id);
  }
  return ids;
}

}  // namespace

std::vector<std::string> gone(const charter::Charter& left, const readers::WordDocument& document) {
  std::set<std::string, std::less<>> there;
  for (const readers::ControlText& control : document.controls) {
    there.insert(control.tag);
    there.insert(control.bookmark);
  }
  const auto is_gone = [&there](const std::string& id) {
    return there.count(writers::docx::tag_of(id)) == 0 && there.count(writers::docx::bookmark_of(id)) == 0;
  };
  // Printed filled in or as a form: the one of which less is missing.
  std::optional<std::vector<std::string>> missing;
  std::vector<std::string> printed;
  for (const bool as_form : {false, true}) {
    std::vector<std::string> ids =
        filled_places(as_form ? outline::blank_form(left) : outline::from_charter(left, "", ""));
    std::vector<std::string> without;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(without), is_gone);
    if (missing && missing->size() <= without.size()) continue;
    missing = std::move(without);
    printed = std::move(ids);
  }
  std::map<std::string, std::pair<int, int>> members;  // how many places each had, and how many are gone
  const auto member_of = [](const std::string& id) {
    const auto item = charter::item_field(field_part(id).field);
    return item && item->list == "member" ? item->item() : std::string();
  };
  for (const std::string& id : printed) ++members[member_of(id)].first;
  for (const std::string& id : *missing) ++members[member_of(id)].second;
  std::vector<std::string> labels;
  for (const std::string& id : *missing) {
    const std::string member = member_of(id);
    const auto& [had, lost] = members[member];
    const bool whole = !member.empty() && had == lost;
    std::string label =
        compare::field_label(left, whole ? member + "/exists" : std::string(field_part(id).field));
    if (std::find(labels.begin(), labels.end(), label) == labels.end()) labels.push_back(std::move(label));
  }
  return labels;
}

std::vector<std::string> emptied(const charter::Charter& here, const charter::Charter& left,
                                 const readers::WordDocument& document) {
  const Places places = places_of(left);
  const PlaceNames names(places);
  std::vector<std::string> labels;
  for (const readers::ControlText& control : document.controls) {
    const std::string* field = names.of(control);
    const charter::Point* point = field == nullptr ? nullptr : left.point(*field);
    if (point == nullptr || point->kind != charter::PointKind::clause || point->reworded) continue;
    const charter::Point* now = here.point(*field);
    if (now == nullptr || now->reworded) continue;
    const bool is_empty = same_words(filled_in_words(control, place_at(places, *field))).empty();
    if (is_empty) labels.push_back(compare::field_label(left, *field));
  }
  return labels;
}

}  // namespace kommissorium::returned
