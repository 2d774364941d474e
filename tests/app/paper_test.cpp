// SPDX-License-Identifier: MPL-2.0
#include "app/paper.h"

#include "tests/app/trial.h"

namespace app_paper_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("paper: the document is in the charter's own language, whatever the interface speaks") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ChooseLanguage{Language::english});
  const auto shown = document(program.kept(), "2026-11-23");
  REQUIRE(shown.has_value());
  CHECK(shown->language == Language::danish);
  CHECK(article(program.state).find("OS2eksempel") != std::string::npos);
}

TEST_CASE("paper: what cannot be shown is no document") {
  CHECK_FALSE(document(KeptCharter{}, "2026-11-23").has_value());
  CHECK(article(State{}).empty());
}

}  // namespace app_paper_test
