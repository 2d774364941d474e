// SPDX-License-Identifier: MPL-2.0
#include "app/forms.h"

#include <algorithm>

#include "tests/app/trial.h"

namespace app_forms_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("forms: only slots of forms are filled; they become no revision, and an empty text is none") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const std::size_t records = program.records();
  program.does(FillForm{"head/product", "nej"});
  CHECK(program.state.forms.empty());
  program.does(FillForm{"form/adoption/others", "Anna Eksempel"});
  CHECK(program.state.form("form/adoption/others") == "Anna Eksempel");
  CHECK(program.state.form("other charter", "form/adoption/others").empty());
  program.does(Hidden{});
  CHECK(program.records() == records);
  program.does(FillForm{"form/adoption/others", ""});
  CHECK(program.state.forms.empty());
  program.flush();
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("forms: what was being written survives the tab, and what two tabs left is not lost") {
  MemoryStore store;
  const std::string slot = "form/adoption/others";
  Program first(store);
  const std::string id = first.creates();
  first.flush();
  {
    Program anna(store, 2, "two");
    Program bo(store, 3, "three");
    anna.does(OpenCharter{id});
    bo.does(OpenCharter{id});
    anna.does(FillForm{slot, "Anna"});
    bo.does(FillForm{slot, "Bo"});
    anna.flush();
    bo.flush();
  }
  Program last(store, 4, "four");
  last.flush();
  const bool kept_aside =
      std::any_of(last.state.unknown_stored.begin(), last.state.unknown_stored.end(), [](const auto& one) {
        return one.second.find("Anna") != std::string::npos || one.second.find("Bo") != std::string::npos;
      });
  CHECK(!last.state.form(id, slot).empty());
  CHECK(kept_aside);
}

TEST_CASE("forms: a form is emptied as a whole") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(FillForm{"form/adoption/others", "Anna"});
  program.does(FillForm{"form/adoption/name", "Efter mødet"});
  program.does(FillForm{paste_slot, "Bo"});
  Effects effects;
  Turn turn{program.state, effects};
  clear_forms(turn, "form/adoption/");
  CHECK(program.state.form("form/adoption/name").empty());
  CHECK(program.state.form("form/adoption/others").empty());
  CHECK(program.state.form(paste_slot) == "Bo");
}

}  // namespace app_forms_test
