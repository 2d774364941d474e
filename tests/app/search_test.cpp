// SPDX-License-Identifier: MPL-2.0
#include "app/search.h"

#include <algorithm>
#include <map>

#include "app/deciding.h"
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

TEST_CASE("search: a version's name, why one said no and why it was reopened lead to where one adopts") {
  MemoryStore store;
  Desk desk(store);
  const std::string adopted = desk.creates();
  desk.does(AddMembers{"Anna Eksempel\nBo Prøve"});
  const std::string bo = desk.view().members[1].id;
  desk.does(ShowAdoption{});
  desk.does(FillForm{slots::name, "Til høring"});
  desk.does(FillForm{slots::absent(bo), ticked});
  desk.does(Adopt{});
  desk.does(FillForm{slots::answer(bo, "verdict"), "refused"});
  desk.does(FillForm{slots::answer(bo, "reason"), "Alt for dyrt"});
  desk.does(GiveAnswer{bo});
  desk.does(FillForm{slots::reopening, "Vi fandt en fejl"});
  desk.does(Reopen{});
  for (const bool from_another : {false, true}) {
    const std::map<std::string, std::string> wanted = {
        {"hoering", "Udgave 1"}, {"for dyrt", "Bo Prøve"}, {"fandt fejl", "Genåbnet"}};
    for (const auto& one : wanted) {
      CAPTURE(one.first);
      if (from_another)
        desk.creates(GroupKind::expert, "OS2beta");
      else
        desk.does(OpenCharter{adopted});
      desk.looks_for(one.first);
      desk.goes_to(Kind::text, one.second);
      CHECK(desk.state.open == adopted);
      CHECK(desk.state.screen == Screen::adoption);
    }
  }
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
  desk.does(ShowAdoption{});  // the mail is shown beside the form
  desk.looks_for("Del fil");
  desk.goes_to(Kind::command, "Del fil");
  CHECK(desk.state.screen == Screen::charter);
}

TEST_CASE("search: what has its button on one screen only is found from any, and only where it can be done") {
  MemoryStore store;
  Desk desk(store);
  const auto is_offered = [&desk](std::string_view label) {
    return desk.place_of(Kind::command, label) < desk.state.looking->found.hits.size();
  };
  for (const char* needs_a_charter :
       {"Hold møde", "Gennemgang", "Vis papiret", "Word-dokument", "Giv videre"}) {
    CAPTURE(needs_a_charter);
    desk.looks_for(needs_a_charter);
    CHECK_FALSE(is_offered(needs_a_charter));
  }
  desk.looks_for("Selvevaluering");
  CHECK_FALSE(is_offered("Selvevaluering"));
  desk.looks_for("rundtur");
  CHECK(is_offered("Tag en rundtur"));
  desk.creates();
  const auto by_search = [&desk](const std::string& label) {
    desk.looks_for(label);
    desk.goes_to(Kind::command, label);
  };
  by_search("Hold møde");
  CHECK(desk.state.screen == Screen::meeting);
  desk.does(GoInMeeting{});
  desk.does(ShowAdoption{});
  by_search("Fortsæt mødet");
  CHECK(desk.state.screen == Screen::meeting);
  by_search("Gennemgang");
  CHECK(desk.state.screen == Screen::going_through);
  by_search("Giv videre");
  CHECK(desk.state.screen == Screen::print);
  CHECK(desk.state.paper.handover);
  by_search("Vis papiret");
  CHECK(desk.state.screen == Screen::charter);
  CHECK(desk.state.preferences.preview);
  by_search("Luk papiret");
  CHECK_FALSE(desk.state.preferences.preview);
  by_search("Word-dokument");
  REQUIRE(desk.asked<Download>().size() == 1);
  CHECK(desk.asked<Download>().front().name.ends_with(".docx"));
  by_search("Selvevaluering");
  CHECK(desk.state.screen == Screen::assessment);
}

TEST_CASE("search: a tour that begins elsewhere than on its first stop goes on, any other hit ends it") {
  MemoryStore store;
  Desk desk(store);
  desk.creates();
  desk.does(ShowAdoption{});
  desk.looks_for("rundtur");
  desk.goes_to(Kind::command, "Tag en rundtur");
  CHECK(desk.state.tour == 1);
  desk.looks_for("Giv videre");
  desk.goes_to(Kind::command, "Giv videre");
  CHECK(desk.state.tour == 0);
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
