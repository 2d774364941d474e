// SPDX-License-Identifier: MPL-2.0
#include "app/search.h"

#include <algorithm>

#include "core/texts/search_texts.h"
#include "tests/app/trial.h"

namespace app_search_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;
using search::Entry;
using search::Kind;

namespace {

struct Desk : Program {
  explicit Desk(MemoryStore& kept_in) : Program(kept_in) {}

  const Entry& hit(std::size_t at) const {
    return (*state.looking->entries)[state.looking->found.hits[at].entry];
  }
  /// Which of the hits it is; as many as there are when it is none.
  std::size_t place_of(Kind kind, std::string_view label) const {
    std::size_t at = 0;
    while (at < state.looking->found.hits.size() &&
           (hit(at).kind != kind || hit(at).label.find(label) == std::string::npos))
      ++at;
    return at;
  }
  void looks_for(const std::string& words) {
    does(ShowSearch{"somewhere"});
    does(SearchFor{words});
    REQUIRE(state.looking != nullptr);
  }
  void goes_to(Kind kind, std::string_view label) {
    const std::size_t at = place_of(kind, label);
    REQUIRE(at < state.looking->found.hits.size());
    does(GoToFound{at});
    CHECK(state.looking == nullptr);
  }
};

}  // namespace

TEST_CASE("search: it opens with where one can go, closes, and the focus goes back") {
  MemoryStore store;
  Desk desk(store);
  desk.does(ShowSearch{"find"});
  REQUIRE(desk.state.looking != nullptr);
  CHECK(desk.state.focus_key == search_field);
  CHECK(desk.place_of(Kind::command, "Hjælp") < desk.state.looking->found.hits.size());
  desk.does(ShowSearch{"other"});  // once more is the same search
  desk.does(CloseSearch{});
  CHECK(desk.state.looking == nullptr);
  CHECK(desk.state.focus_key == "find");
  const int focused = desk.state.focus_count;
  desk.does(CloseSearch{});
  desk.does(GoToFound{});
  desk.does(SearchFor{"x"});
  CHECK(desk.state.looking == nullptr);
  CHECK(desk.state.focus_count == focused);
}

TEST_CASE("search: a text in any charter is found, and the way leads into its field") {
  MemoryStore store;
  Desk desk(store);
  const std::string one = desk.creates(GroupKind::steering, "OS2alfa");
  desk.writes("duty/direction", "Vi afventer Østergård", "reason");
  desk.does(OpenStart{});
  const std::string other = desk.creates(GroupKind::expert, "OS2beta");
  desk.looks_for("OESTERGAARD");
  CHECK(desk.state.looking->found.all == 1);
  CHECK(desk.state.announcement == texts::search_texts(Language::danish).found(1));
  CHECK(desk.hit(0).where.find("OS2alfa") != std::string::npos);
  desk.does(GoToFound{0});
  CHECK(desk.state.open == one);
  CHECK(desk.state.screen == Screen::charter);
  CHECK(desk.state.section == "duties");
  CHECK(desk.state.focus_key == "duty/direction/answer");
  desk.looks_for("beta");
  desk.goes_to(Kind::charter, "OS2beta");
  CHECK(desk.state.open == other);
}

TEST_CASE("search: sections, members and notes of the open charter by name, from any screen") {
  MemoryStore store;
  Desk desk(store);
  desk.creates();
  desk.does(AddMembers{"Åse Eksempel, Eksempel Kommune"});
  const std::string member = "member/" + desk.view().members.front().id;
  desk.writes("note/head/product", "Navnet er ikke endeligt");
  desk.does(OpenPrint{});
  desk.looks_for("aase");
  desk.goes_to(Kind::place, "Åse Eksempel");
  CHECK(desk.state.screen == Screen::charter);
  CHECK(desk.state.focus_key == member + "/name");
  desk.looks_for("endeligt");
  desk.goes_to(Kind::note, "");
  CHECK(desk.state.focus_key == "note/head/product");
  CHECK(desk.state.unfolded.count("note/head/product") == 1);
  const charter::Section& last = desk.view().sections.back();
  desk.looks_for(last.title);
  desk.goes_to(Kind::place, last.title);
  CHECK(desk.state.section == last.id);
}

TEST_CASE("search: what is typed when it opens counts, deleted charters do not") {
  MemoryStore store;
  Desk desk(store);
  const std::string gone = desk.creates(GroupKind::steering, "OS2borte");
  desk.does(DeleteCharter{gone});
  desk.creates();
  desk.does(Type{"head/product", "", "OS2kladde"});
  desk.looks_for("os2kladde");
  CHECK(desk.state.looking->found.all >= 1);
  desk.does(SearchFor{"os2borte"});
  CHECK(desk.state.looking->found.all == 0);
  CHECK(desk.state.announcement == texts::search_texts(Language::danish).none);
}

TEST_CASE("search: every command it names leads somewhere, and closes it") {
  MemoryStore store;
  Desk desk(store);
  desk.creates();
  desk.does(OpenStart{});
  const std::string id = desk.creates();
  desk.does(ShowSearch{});
  std::vector<std::string> names;
  for (const Entry& entry : *desk.state.looking->entries)
    if (entry.kind == Kind::command) names.push_back(entry.label);
  CHECK(names.size() > 10);
  for (const std::string& name : names) {
    CAPTURE(name);
    desk.does(OpenCharter{id});
    const State before = desk.state;
    desk.looks_for(name);
    desk.goes_to(Kind::command, name);
    const bool somewhere = desk.state.screen != before.screen || desk.state.unfolded != before.unfolded ||
                           desk.state.focus_count > before.focus_count + 1 || !desk.effects.empty();
    CHECK(somewhere);
  }
}

TEST_CASE("search: the file is shared as from the bar, with the text of a mail to go with it") {
  MemoryStore store;
  Desk desk(store);
  desk.creates();
  desk.looks_for("Del fil");
  desk.goes_to(Kind::command, "Del fil");
  CHECK(desk.asked<Download>().size() == 1);
  REQUIRE(desk.state.mail);
  CHECK(desk.state.focus_key == "mail/title");
}

TEST_CASE("search: it stays while things come in, and any other command closes it") {
  MemoryStore store;
  Desk desk(store);
  desk.creates();
  desk.looks_for("os2");
  const auto before = desk.state.looking->entries;
  desk.does(Stored{"nothing"});
  REQUIRE(desk.state.looking != nullptr);
  CHECK(desk.state.looking->entries == before);  // nothing is drawn together anew
  desk.does(ChooseLanguage{Language::english});
  REQUIRE(desk.state.looking != nullptr);
  CHECK(desk.state.looking->entries != before);
  desk.does(OpenStart{});
  CHECK(desk.state.looking == nullptr);
}

}  // namespace app_search_test
