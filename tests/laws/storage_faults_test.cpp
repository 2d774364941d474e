// SPDX-License-Identifier: MPL-2.0
// Nothing that was confirmed is ever lost: every write of a session fails in turn, and two tabs write into
// one store in every order that the dice think of.
#include <algorithm>

#include "core/charter/plain_text.h"
#include "tests/app/trial.h"
#include "tests/laws/random_commands.h"

namespace laws_storage_faults_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

/// A group fills in its charter: some of everything that writes.
void play_session(Program& program) {
  program.does(NameAuthor{"Åse"});
  program.does(CreateCharter{GroupKind::coordination});
  program.does(Type{"head/product", "", "OS2"});
  program.does(Type{"head/product", "", "OS2eksempel"});
  program.does(Leave{"head/product", ""});
  program.does(Write{"head/steering-group", "no"});
  program.does(AddMembers{"Anna, Eksempel Kommune\nBo, Prøveby"});
  program.does(FollowAll{"duties"});
  program.does(AnswerPoint{"duty/quality", AnswerKind::explained});
  program.does(Type{"duty/quality", "reason", "Kravene aftales senere"});
  program.does(Type{"duty/quality", "person", "Bo"});
  program.does(Undo{});
  program.does(Redo{});
  program.does(AddOwnDuty{});
  program.does(Type{program.state.focus_key, "", "Holde øje"});
  program.does(ExportCharter{});
  program.does(DeleteCharter{program.state.open});
  program.does(RestoreCharter{program.state.charters.empty() ? "" : program.state.charters.begin()->first});
  program.does(OpenCharter{program.state.charters.empty() ? "" : program.state.charters.begin()->first});
  program.does(Type{"agreement/asks", "", "Bestyr"});
  program.does(Type{"agreement/asks", "", "Bestyrelsen"});
}

bool holds(const State& state, const keys::Key& key) {
  const KeptCharter* kept = state.kept(key.charter);
  return kept != nullptr && kept->set.find(key.record) != nullptr;
}

/// The text of every draft that lies in the store.
std::vector<std::string> drafts_in(const MemoryStore& store) {
  std::vector<std::string> texts;
  for (const auto& [key, value] : store.values) {
    if (keys::read(key).kind != keys::Kind::draft) continue;
    const auto parsed = json::parse(value);
    REQUIRE(parsed.ok());
    texts.emplace_back(parsed.value().text_at("text"));
  }
  return texts;
}

void check_reopened(MemoryStore& store, const Program& before, const std::string& lost_key) {
  const std::vector<std::string> drafts = drafts_in(store);
  store.plan = {};
  MemoryStore disk;
  disk.values = store.values;
  const Program again(disk, 9, "after the fault");
  for (const std::string& name : before.confirmed) {
    const keys::Key key = keys::read(name);
    if (key.kind != keys::Kind::record || name == lost_key) continue;
    CAPTURE(name);
    CHECK(holds(again.state, key));
  }
  for (const auto& [id, kept] : again.state.charters) {
    CHECK(kept.set_aside.empty());
    const KeptCharter* known = before.state.kept(id);
    REQUIRE(known != nullptr);
    if (known->view == nullptr || kept.view == nullptr) continue;
    for (const auto& [record, content] : kept.set.records()) {
      const bool is_recovered = disk.writes > 0 && known->set.find(record) == nullptr;
      CHECK((is_recovered || known->set.find(record) != nullptr));
    }
  }
  // A charter whose making was cut short cannot be shown; its typing waits untouched in the store.
  for (const std::string& text : drafts) {
    CAPTURE(text);
    const std::vector<std::string> waiting = drafts_in(disk);
    CHECK(
        (is_written(again.state, text) || std::find(waiting.begin(), waiting.end(), text) != waiting.end()));
  }
}

int writes_of_session() {
  MemoryStore store;
  Program program(store);
  play_session(program);
  return store.writes;
}

}  // namespace

TEST_CASE(
    "storage faults: whichever write fails, is lost or is the last, what was confirmed is there again") {
  const int writes = writes_of_session();
  REQUIRE(writes > 25);
  for (const Fault fault : {Fault::refused, Fault::full, Fault::lost, Fault::ended}) {
    for (int at = 1; at <= writes; ++at) {
      CAPTURE(static_cast<int>(fault));
      CAPTURE(at);
      MemoryStore store;
      store.plan = {at, fault};
      Program program(store);
      play_session(program);
      std::string lost_key;
      if (fault == Fault::lost) {
        for (const std::string& key : program.confirmed) {
          const bool is_record = keys::read(key).kind == keys::Kind::record;
          if (is_record && store.values.count(key) == 0) lost_key = key;
        }
      }
      check_reopened(store, program, lost_key);
    }
  }
}

TEST_CASE("storage faults: after one refused write everything is in the store again, and said to be") {
  const int writes = writes_of_session();
  for (int at = 1; at <= writes; ++at) {
    CAPTURE(at);
    MemoryStore store;
    store.plan = {at, Fault::refused};
    Program program(store);
    play_session(program);
    program.does(Hidden{});
    program.does(ChooseTheme{"dark"});
    CHECK(program.state.saving == Saving::saved);
    CHECK(program.state.unsaved.empty());
    const Program again(store, 2, "again");
    for (const auto& [id, kept] : program.state.charters) {
      REQUIRE(again.state.kept(id) != nullptr);
      CHECK(again.state.kept(id)->set == kept.set);
    }
    CHECK(keys_with(store, "/d/") == 0);
  }
}

TEST_CASE("storage faults: a full store loses nothing that is still in memory, and the file has it all") {
  const int writes = writes_of_session();
  for (int at = 1; at <= writes; at += 3) {
    CAPTURE(at);
    MemoryStore store;
    store.plan = {at, Fault::full};
    Program program(store);
    play_session(program);
    CHECK(program.state.saving == Saving::failed);
    store.others.clear();
    program.does(ExportAll{});
    REQUIRE(store.others.size() == 1);
    const auto* file = std::get_if<Download>(&store.others.front());
    REQUIRE(file != nullptr);
    const auto read = json::read_charter_file(file->text, "x");
    REQUIRE(read.ok());
    CHECK(read.value().set == program.state.charters.begin()->second.set);
    CHECK(is_written(program.state, "Bestyrelsen"));
  }
}

TEST_CASE("storage faults: a page left within the second keeps what was typed in it") {
  MemoryStore store;
  store.drafts_wait = true;
  Program program(store);
  const std::string id = program.creates();
  program.does(Type{"agreement/asks", "", "Bestyrelsen"});
  CHECK(keys_with(store, "/d/") == 0);
  program.does(Hidden{});
  program.flush();
  const Program again(store, 2, "again");
  CHECK(is_written(again.state, "Bestyrelsen"));
  CHECK(keys_with(store, "/d/") == 0);
}

namespace {

/// Two tabs over one store, one of which now and then is killed and opened again.
class Tabs {
 public:
  explicit Tabs(std::uint64_t seed) : dice_(seed) {
    store_.drafts_wait = dice_.one_in(2);
    open(0);
    open(1);
    tab(0).creates(dice_.one_in(2) ? GroupKind::steering : GroupKind::coordination);
  }

  void step() {
    const std::size_t which = dice_.below(2);
    switch (dice_.below(12)) {
      case 0:
        return kill(which);
      case 1:
      case 2:
        return tab(which).hears();
      case 3:
        return tab(which).flush();
      default:
        break;
    }
    const Command command = laws::random_command(dice_, tab(which).state);
    const std::map<std::string, std::string> typed = tab(which).state.drafts;
    const std::string charter = tab(which).state.open;
    tab(which).does(command);
    // What is no draft any more must have become part of a revision.
    const State& now = tab(which).state;
    const auto parked = now.parked.find(charter);
    for (const auto& [slot, text] : typed) {
      const bool waits = parked != now.parked.end() && parked->second.texts.count(slot) != 0;
      if (!waits && now.drafts.count(slot) == 0) must_be_there_.insert(text);
    }
    remember(which);
  }

  void settle() {
    for (std::size_t which : {0U, 1U}) {
      const std::map<std::string, std::string> typed = tab(which).state.drafts;
      // Going away does not decide between two proposals; leaving the field does.
      for (const auto& [slot, text] : typed)
        tab(which).does(Leave{keys::field_of(slot), keys::part_of(slot)});
      tab(which).does(Hidden{});
      tab(which).flush();
      for (const auto& [slot, text] : typed) must_be_there_.insert(text);
      remember(which);
    }
    for (std::size_t which : {0U, 1U}) tab(which).hears();
    for (std::size_t which : {0U, 1U}) tab(which).hears();
  }

  void check() {
    const std::map<std::string, std::string> before = store_.values;
    const Program again(store_, 99, "again");
    CHECK(store_.values == before);  // nothing was left to recover
    for (const auto& [charter, record] : seen_) {
      const KeptCharter* kept = again.state.kept(charter);
      REQUIRE(kept != nullptr);
      CHECK(kept->set.find(record) != nullptr);
    }
    for (const auto& [id, kept] : again.state.charters) {
      CHECK(kept.view != nullptr);
      CHECK(kept.set_aside.empty());
      for (std::size_t which : {0U, 1U}) {
        REQUIRE(tab(which).state.kept(id) != nullptr);
        CHECK(tab(which).state.kept(id)->set == kept.set);
      }
    }
    for (const std::string& text : must_be_there_) {
      CAPTURE(text);
      // a field of one line keeps the words of several as one line
      CHECK((is_written(again.state, text) || is_written(again.state, charter::one_line(text))));
    }
    CHECK(keys_with(store_, "/d/") == 0);
  }

 private:
  Program& tab(std::size_t which) { return *tabs_[which]; }

  void open(std::size_t which) {
    ++opened_;
    tabs_[which] = std::make_unique<Program>(store_, opened_, "tab " + std::to_string(opened_));
  }

  // Without a word: what had reached the store is all that is left.
  void kill(std::size_t which) {
    const int number = tab(which).tab;
    for (const auto& [key, value] : store_.values) {
      const keys::Key parts = keys::read(key);
      if (parts.kind != keys::Kind::draft || parts.tab != tab(which).state.tab) continue;
      const auto parsed = json::parse(value);
      REQUIRE(parsed.ok());
      must_be_there_.insert(std::string(parsed.value().text_at("text")));
    }
    store_.kill(number);
    open(which);
    remember(which);
  }

  void remember(std::size_t which) {
    for (const auto& [id, kept] : tab(which).state.charters) {
      for (const auto& [record, content] : kept.set.records()) seen_.insert({id, record});
    }
  }

  laws::Dice dice_;
  MemoryStore store_;
  std::unique_ptr<Program> tabs_[2];
  int opened_ = 0;
  std::set<std::pair<std::string, std::string>> seen_;  // charter, record
  std::set<std::string> must_be_there_;
};

}  // namespace

TEST_CASE("storage faults: two tabs in any order lose no revision and no typing, and end with equal sets") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    Tabs tabs(seed);
    for (int step = 0; step < 30; ++step) tabs.step();
    tabs.settle();
    tabs.check();
  }
}

}  // namespace laws_storage_faults_test
