// SPDX-License-Identifier: MPL-2.0
// Every control of every document stands in one place, under one name, and shows the value it fills in.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/outline/from_charter.h"
#include "tests/core/outline/places.h"
#include "tests/laws/invariants/invariant.h"

namespace kommissorium::laws {
namespace {

std::string controls_are_in_their_places(const Story& story) {
  const outline::Document paper = outline::from_charter(story.charter, "", "2026-11-23");
  std::string wrong = outline::trial::wrong_places(paper);
  if (!wrong.empty()) return wrong;
  wrong = outline::trial::wrong_places(
      outline::from_charter(story.charter, "", "2026-11-23", {}, outline::Empty::asked_for));
  if (!wrong.empty()) return "asked for: " + wrong;
  const outline::Document blank = outline::blank_form(story.charter);
  wrong = outline::trial::wrong_places(blank);
  if (!wrong.empty()) return "blank: " + wrong;
  const std::vector<std::string> conflicts = story.charter.conflicts();
  const std::vector<outline::trial::Place> places = outline::trial::Places::of(paper);
  for (std::size_t at = 0; at < places.size(); ++at) {
    const outline::Control& control = paper.controls[at];
    const std::string field = control.id.substr(0, control.id.find('#'));
    if (std::find(conflicts.begin(), conflicts.end(), field) != conflicts.end())
      return field + " has proposals that differ and can be filled in";
    if (outline::trial::control_of(blank, control.id) == nullptr)
      return control.id + " is not in the blank form";
    if (control.kind == outline::ControlKind::choice && !control.empty &&
        std::none_of(control.choices.begin(), control.choices.end(),
                     [&](const auto& choice) { return choice.label == places[at].text; }))
      return control.id + " shows no choice of its own";
  }
  return "";
}

const Invariant controls(controls_are_in_their_places);

TEST_CASE("invariant: every control stands in one place and shows what it fills in") {
  CHECK(controls.broken() == "");
}

}  // namespace
}  // namespace kommissorium::laws
