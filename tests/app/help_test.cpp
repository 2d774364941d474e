// SPDX-License-Identifier: MPL-2.0
#include "app/help.h"

#include "tests/app/trial.h"

namespace app_help_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("help: it lies over the screen, and what was there is there again") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(OpenSection{"duties"});
  program.does(Toggle{"display"});
  const Where before = where_is(program.state);
  program.does(ShowHelp{});
  CHECK(program.state.help);
  CHECK(program.state.focus_key == "crumb");
  CHECK(where_is(program.state) == before);
  program.does(ShowHelp{false});
  CHECK_FALSE(program.state.help);
  CHECK(program.state.focus_key == "help");
  CHECK(program.state.unfolded.count("display") == 1);
  const int asked = program.state.focus_count;
  program.does(ShowHelp{false});
  CHECK(program.state.focus_count == asked);
}

TEST_CASE("help: what had the focus has it again") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ShowHelp{true, "head/product"});
  program.does(ShowHelp{false});
  CHECK(program.state.focus_key == "head/product");
}

TEST_CASE("help: what is being typed is written before the guide comes over it") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Type{"head/product", "", "Blåbær"});
  program.does(ShowHelp{});
  CHECK(program.text("head/product") == "Blåbær");
}

TEST_CASE("help: whatever brings another place, a file that comes in for one, ends it") {
  MemoryStore store;
  Program program(store);
  const std::string charter = program.creates();
  program.does(OpenStart{});
  program.does(ShowHelp{});
  program.does(ChooseLanguage{Language::english});
  CHECK(program.state.help);
  program.does(OpenCharter{charter});
  CHECK_FALSE(program.state.help);
}

}  // namespace app_help_test
