// SPDX-License-Identifier: MPL-2.0
// A program without a page around it: draw, act on a control by its role and name, compare the commands.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/reduce.h"
#include "core/charter/example.h"
#include "core/json/parse.h"
#include "embedded/embedded.h"
#include "tests/support/item_listener.h"
#include "ui/window.h"

namespace kommissorium::ui::trial {

inline ui::FontBytes font(embedded::Bytes bytes) { return {bytes.data, bytes.size}; }

struct Desk {
  ui::Window window{font(embedded::open_sans_400()), font(embedded::open_sans_600())};
  app::State state;
  app::Moment moment{"2026-11-24T09:50:00Z", "2026-11-24T10:50"};

  Desk() {
    state.catalogue = catalogue::decode(json::parse(embedded::catalogue()).value()).value();
    state.examples = json::parse(embedded::examples()).value();
    state.guide_in_danish = embedded::guide_in_danish();
    state.guide_in_english = embedded::guide_in_english();
    carry_out(app::Started{{}, true, "0123456789abcdef0123456789abcdef"});
  }
  void carry_out(const app::Command& command) {
    state = app::reduce(std::move(state), command, moment).state;
  }
  ui::Drawn draw(std::optional<ui::Request> request = {}) { return window.draw(state, std::move(request)); }

  const ui::Element& find(const ui::Drawn& drawn, ui::Role role, std::string_view name) {
    for (const ui::Element& element : drawn.elements) {
      if (element.role == role && element.name == name) return element;
    }
    FAIL("no control named ", std::string(name));
    return drawn.elements.front();
  }
  /// Acts on a control found by role and name; carries out what it asked for.
  std::vector<app::Command> act(ui::Role role, std::string_view name,
                                ui::Request::Kind kind = ui::Request::Kind::activate, std::string text = "") {
    const ui::Drawn before = draw();
    const ui::ElementId id = find(before, role, name).id;
    std::vector<app::Command> commands = draw(ui::Request{id, kind, std::move(text)}).commands;
    for (const app::Command& command : commands) carry_out(command);
    return commands;
  }
  void open_example(catalogue::GroupKind kind) { carry_out(app::OpenExample{kind}); }
};

inline bool is_interactive(ui::Role role) {
  switch (role) {
    case ui::Role::button:
    case ui::Role::link:
    case ui::Role::checkbox:
    case ui::Role::radio:
    case ui::Role::select:
    case ui::Role::field:
    case ui::Role::date_field:
    case ui::Role::number_field:
    case ui::Role::area:
      return true;
    default:
      return false;
  }
}

/// What must hold for every view: one twin an item and one item a twin, ids of their own, parents first,
/// targets of at least 24 px, a name for everything one can act on.
inline void check_whole(Desk& desk, const std::string& where) {
  CAPTURE(where);
  desk.draw();
  const tests::ItemListener listener;
  const ui::Drawn drawn = desk.draw();
  std::map<ui::ElementId, const ui::Element*> known;
  std::set<std::string> interactive;
  for (const ui::Element& element : drawn.elements) {
    CAPTURE(element.key);
    CHECK(known.emplace(element.id, &element).second);
    CHECK((element.parent == 0 || known.count(element.parent) == 1));
    if (!is_interactive(element.role)) continue;
    interactive.insert(element.key);
    CHECK_FALSE(element.name.empty());
    if (element.role != ui::Role::link) {
      CHECK(element.rect.width >= 24);
      CHECK(element.rect.height >= 24);
    }
  }
#if !defined(__EMSCRIPTEN__)  // the page's ImGui has no hooks
  for (const std::string& label : listener.labels()) {
    CHECK_MESSAGE(interactive.count(label) == 1, "an item without a twin: ", label);
  }
  for (const std::string& key : interactive)
    CHECK_MESSAGE(listener.labels().count(key) == 1, "a twin without an item: ", key);
#endif
}

template <class Wanted>
const Wanted& only(const std::vector<app::Command>& commands) {
  REQUIRE(commands.size() == 1);
  const Wanted* command = commands.front().as<Wanted>();
  REQUIRE(command != nullptr);
  return *command;
}

}  // namespace kommissorium::ui::trial
