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

TEST_CASE("paper: what is taken over is a page of its own, carries nothing, and leads back to the charter") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ShowHandover{});
  CHECK(program.state.screen == Screen::print);
  CHECK(program.state.article.find("Det overtager I") != std::string::npos);
  CHECK(carried(program.kept(), program.state.paper).empty());
  program.does(ExportDocument{DocumentFormat::page});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  CHECK(files[0].name.find("overtagelse.html") != std::string::npos);
  CHECK(files[0].text.find("Det overtager I") != std::string::npos);
  program.does(ClosePrint{});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.state.paper == Paper{});
}

TEST_CASE("paper: what cannot be shown is no document") {
  CHECK_FALSE(document(KeptCharter{}, "2026-11-23").has_value());
  CHECK(article(State{}).empty());
}

TEST_CASE(
    "paper: beside the form stands what the charter says now, as long as it is wanted and there is a form") {
  MemoryStore store;
  Program program(store);
  program.creates();
  CHECK(program.state.preview.article.empty());
  program.does(ShowPreview{true});
  CHECK(program.state.preview.article.find("data-place=\"head/product\"") != std::string::npos);
  program.does(Write{"head/product", "Blåbær"});
  CHECK(program.state.preview.article.find("Blåbær") != std::string::npos);
  program.does(OpenPrint{});
  CHECK(program.state.preview.article.empty());
  program.does(ClosePrint{});
  CHECK(program.state.preview.article.find("Blåbær") != std::string::npos);
  const Program again(store, 2, "two");
  CHECK(again.state.preferences.preview);
  program.does(ShowPreview{false});
  CHECK(program.state.preview.article.empty());
}

TEST_CASE("paper: beside the form it is made again only when the charter has changed") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ShowPreview{true});
  const charter::Charter* of = program.state.preview.of.get();
  program.state.preview.article = "as it was";
  program.does(Toggle{"help"});
  CHECK(program.state.preview.of.get() == of);
  CHECK(program.state.preview.article == "as it was");
  program.does(ChooseLanguage{Language::english});
  CHECK(program.state.preview.article.find("data-place") != std::string::npos);
}

}  // namespace app_paper_test
