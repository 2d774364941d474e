// SPDX-License-Identifier: MPL-2.0
// What the views say of the stores, headless.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/reduce.h"
#include "core/json/parse.h"
#include "core/texts/storage_texts.h"
#include "embedded/embedded.h"
#include "ui/window.h"

namespace ui_storage_test {

using namespace kommissorium;

namespace {

ui::FontBytes font(embedded::Bytes bytes) { return {bytes.data, bytes.size}; }

struct Desk {
  ui::Window window{font(embedded::open_sans_400()), font(embedded::open_sans_600())};
  app::State state;

  Desk() {
    state.catalogue = catalogue::decode(json::parse(embedded::catalogue()).value()).value();
    carry_out(app::Started{.stored = {}, .seed = "0123456789abcdef"});
  }
  void carry_out(const app::Command& command) {
    state = app::reduce(std::move(state), command, {"2026-11-24T09:50:00Z", "2026-11-24T10:50"}).state;
  }
  std::vector<app::Command> press(std::string_view key) {
    return window.draw(state, ui::Request{ui::element_id(key), ui::Request::Kind::activate, ""}).commands;
  }
  std::string says(std::string_view key) {
    const ui::Drawn drawn = window.draw(state, std::nullopt);
    for (const ui::Element& element : drawn.elements) {
      if (element.key == key) return element.value.empty() ? element.name : element.value;
    }
    return "";
  }
};

template <class Wanted>
bool asks(const std::vector<app::Command>& commands) {
  return commands.size() == 1 && commands.front().is<Wanted>();
}

}  // namespace

TEST_CASE("storage views: a notice of unfinished text offers to keep it and to take it out") {
  Desk desk;
  CHECK(desk.press("notice/take-out").empty());
  desk.state.notice = app::Notice{.lines = {"x"}, .recovered = true};
  CHECK(asks<app::DismissNotice>(desk.press("notice/keep")));
  CHECK(asks<app::TakeBackRecovered>(desk.press("notice/take-out")));
  CHECK(desk.press("notice/set-aside").empty());
}

TEST_CASE(
    "storage views: what was set aside can be taken from the notice, and from the help as long as there is "
    "any") {
  Desk desk;
  desk.carry_out(app::ShowHelp{});
  CHECK(desk.press("help/set-aside").empty());
  desk.state.unknown_stored.push_back({"kommissorium/later", "x"});
  CHECK(asks<app::ExportSetAside>(desk.press("help/set-aside")));
  desk.state.notice = app::Notice{.kind = app::Notice::Kind::warning, .lines = {"x"}, .set_aside = true};
  CHECK(asks<app::ExportSetAside>(desk.press("notice/set-aside")));
}

TEST_CASE("storage views: the save state says where it is kept, in few words") {
  Desk desk;
  const texts::StorageTexts& texts = texts::storage_texts(Language::danish);
  desk.state.saving = app::Saving::second_only;
  CHECK(desk.says("save-state") == texts.saved_second);
  desk.state.saving = app::Saving::memory_only;
  CHECK(desk.says("save-state") == "Kun i hukommelsen: gem en fil");
  desk.state.read_only = true;
  CHECK(desk.says("save-state") == texts.reading_state);
}

TEST_CASE("storage views: beside a newer program no field takes text") {
  Desk desk;
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::steering});
  const auto writable = [&] {
    const ui::Drawn drawn = desk.window.draw(desk.state, std::nullopt);
    return std::count_if(drawn.elements.begin(), drawn.elements.end(), [](const ui::Element& element) {
      return (element.role == ui::Role::field || element.role == ui::Role::date_field) && !element.read_only;
    });
  };
  CHECK(writable() > 0);
  desk.carry_out(app::NewerProgram{});
  CHECK(writable() == 0);
}

TEST_CASE(
    "storage views: a charter that may yet come whole from the second store is not called broken before") {
  Desk desk;
  desk.state.charters[std::string(64, 'a')] = {};
  desk.state.uniting = true;
  CHECK(desk.says("charter/" + std::string(64, 'a') + "/broken").empty());
  desk.state.uniting = false;
  CHECK_FALSE(desk.says("charter/" + std::string(64, 'a') + "/broken").empty());
}

}  // namespace ui_storage_test
