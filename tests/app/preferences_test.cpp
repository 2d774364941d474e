// SPDX-License-Identifier: MPL-2.0
#include "app/preferences.h"

#include "tests/app/trial.h"

namespace app_preferences_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("preferences: they read back as they were written") {
  const Preferences chosen = {Language::english, "Åse \"Ø\"", "contrast", true,
                              noon.now,          true,        true,       {"answers", "file"}};
  CHECK(read_preferences(write_preferences(chosen)) == chosen);
  CHECK(read_preferences("") == Preferences{});
  CHECK(read_preferences(R"({"language":"sv","theme":"pink","html-view":1})") == Preferences{});
  CHECK(read_preferences(R"({"understood":["file","pink",7,null]})").understood ==
        std::set<std::string>{"file"});
  CHECK(read_preferences(R"({"understood":"file"})") == Preferences{});
}

TEST_CASE("preferences: the language changes everything shown at once, and no charter") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const auto set = program.kept().set;
  const std::string digest = program.kept().digest;
  program.does(ChooseLanguage{Language::english});
  CHECK(program.view().shown_in == Language::english);
  CHECK(program.view().section("duties")->title == "Titel duties (en)");
  CHECK(program.view().language == Language::danish);
  CHECK(program.kept().set == set);
  CHECK(program.kept().digest == digest);
  CHECK(program.asked<Store>().size() == 1);
  program.does(ChooseLanguage{Language::english});
  CHECK(program.effects.empty());
}

TEST_CASE("preferences: theme, view and name are kept; a theme nobody knows is not") {
  MemoryStore store;
  Program program(store);
  program.does(ChooseTheme{"dark"});
  program.does(ChooseTheme{"pink"});
  program.does(ChooseHtmlView{true});
  program.does(ShowPreview{true});
  program.does(NameAuthor{"Åse\nEksempel"});
  program.does(NameAsked{});
  CHECK(program.state.preferences ==
        Preferences{Language::danish, "Åse Eksempel", "dark", true, noon.now, true, true});
  const Program again(store, 2, "two");
  CHECK(again.state.preferences == program.state.preferences);
}

TEST_CASE("preferences: the name is asked for once, whether it was given, passed over or known from before") {
  MemoryStore store;
  Program program(store);
  CHECK_FALSE(program.state.preferences.name_asked);
  program.does(NameAsked{});
  CHECK(program.state.announcement == texts::notice_texts(Language::danish).name_can_change);
  CHECK(program.asked<Store>().size() == 1);
  program.does(NameAsked{});
  CHECK(program.effects.empty());
  const Program again(store, 2, "two");
  CHECK(again.state.preferences.name_asked);
  CHECK(again.state.preferences.author.empty());
  CHECK(read_preferences(R"({"author":"Anna Eksempel"})").name_asked);
  CHECK_FALSE(read_preferences(R"({"author":""})").name_asked);
}

TEST_CASE("preferences: the name stands in what is written from then on") {
  MemoryStore store;
  Program program(store);
  program.does(NameAuthor{"Åse"});
  program.creates();
  CHECK(program.point("head/product").author == "Åse");
  CHECK(program.point("head/product").time == noon.now);
}

}  // namespace app_preferences_test
