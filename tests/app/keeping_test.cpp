// SPDX-License-Identifier: MPL-2.0
#include "app/keeping.h"

#include "tests/app/trial.h"

namespace app_keeping_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("keeping: each new record is stored under its own key, and what is shown is worked out anew") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const int done = program.kept().count.done;
  const std::string digest = program.kept().digest;
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.asked<Store>().size() == 1);
  CHECK(program.kept().count.done == done + 1);
  CHECK(program.kept().digest != digest);
  CHECK(program.kept().last_changed == noon.local);
  for (const auto& [record_id, record] : program.kept().set.records()) {
    CHECK(store.values.at(keys::record(id, record_id)) == revisions::line(record));
  }
}

TEST_CASE("keeping: a step knows what stood before and after, and there are not endlessly many") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("head/product", "OS2andet");
  REQUIRE_FALSE(program.kept().undo.empty());
  const Step& step = program.kept().undo.back();
  CHECK(step.changes == std::vector<Step::Change>{{"head/product", "OS2eksempel", "OS2andet"}});
  for (int number = 0; number < 220; ++number)
    program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.kept().undo.size() == 200);
}

TEST_CASE("keeping: only the changed charter is worked out anew") {
  MemoryStore store;
  Program program(store);
  const std::string first = program.creates();
  const auto view = program.kept().view;
  program.creates(GroupKind::expert);
  CHECK(program.state.kept(first)->view == view);
}

TEST_CASE("keeping: every field is found in its section") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddOwnSection{});
  const std::string title = program.state.focus_key;
  const charter::Charter& view = program.view();
  CHECK(section_of(view, "head/product") == "about");
  CHECK(section_of(view, "duty/quality/text") == "duties");
  CHECK(section_of(view, "member/order") == "members");
  CHECK(section_of(view, title) == "own");
  CHECK(section_of(view, "nowhere").empty());
}

TEST_CASE("keeping: no record comes into a charter that is only shown, whoever asks") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.state.charters.at(id).newer = NewerFile{2, "bytes"};
  const std::size_t records = program.records();
  Turn turn{program.state, program.effects};
  const revisions::Record record = revisions::revision("head/product", {}, "OS2andet", "", "");
  keep(turn, id, {record});
  commit(turn, id, {record});
  CHECK(program.records() == records);
  CHECK(shown(program.state) != nullptr);
  CHECK(workable(program.state) == nullptr);
}

}  // namespace app_keeping_test
