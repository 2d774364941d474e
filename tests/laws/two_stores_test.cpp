// SPDX-License-Identifier: MPL-2.0
// A browser that is killed again and again: local storage comes back as it was a while ago, IndexedDB all but
// the last moment. Nothing that was sealed is lost, nobody's own text becomes a second proposal, and
// whichever store is lost altogether, the other has it all.
#include <algorithm>
#include <deque>

#include "app/drafts.h"
#include "app/forms.h"
#include "app/stored_draft.h"
#include "core/charter/plain_text.h"
#include "tests/app/trial.h"
#include "tests/laws/random_commands.h"

namespace laws_two_stores_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

/// One person at one PC, whose browser dies now and then.
class Desk {
 public:
  explicit Desk(std::uint64_t seed) : dice_(seed) {
    store_.has_second = true;
    store_.drafts_wait = true;
    open();
    program_->creates(dice_.one_in(2) ? GroupKind::steering : GroupKind::coordination);
    remember();
  }

  void step() {
    switch (dice_.below(14)) {
      case 0:
        return kill();
      case 1:
        return lose_a_store();
      case 2:
      case 3:
        return program_->flush();
      case 4:
      case 5:
      case 6:
        return store_.put_early(program_->tab);
      default:
        break;
    }
    program_->does(next_command());
    remember();
  }

  void end() {
    program_->does(Hidden{});
    program_->flush();
    remember();
    store_.kill(program_->tab);
    open();
    program_->flush();
    check();
  }

 private:
  // Mostly somebody goes on typing where they were, or leaves the field.
  Command next_command() {
    const State& state = program_->state;
    if (state.open_charter() != nullptr && dice_.one_in(12)) {
      const std::string list = state.form(paste_slot);
      if (!list.empty() && dice_.one_in(2)) return AddMembers{list};
      const std::string more = list + "\nBo " + std::to_string(dice_.below(1000)) + ", Eksempel Kommune";
      return FillForm{paste_slot, more};
    }
    if (state.drafts.empty() || dice_.one_in(2)) return laws::random_command(dice_, state);
    const auto& [slot, text] = *state.drafts.begin();
    const std::string field = keys::field_of(slot);
    if (dice_.one_in(3)) return Leave{field, keys::part_of(slot)};
    const std::string more = text + std::to_string(dice_.below(10));
    return Type{field, keys::part_of(slot), more};
  }

  void open() {
    ++opened_;
    program_ = std::make_unique<Program>(store_, opened_, "load " + std::to_string(opened_));
  }

  // The drafts that the second store holds when the browser dies.
  void expect_drafts() {
    for (const auto& [key, value] : store_.second) {
      const auto draft = read_draft(value);
      const keys::Key parts = keys::read(key);
      if (!draft || parts.tab != program_->state.tab) continue;
      if (parts.slot == paste_slot) {
        pasted_[parts.charter] = draft->text;
      } else {
        typed_.insert(draft->text);
      }
    }
  }

  void kill() {
    pasted_.clear();
    expect_drafts();
    store_.kill(program_->tab);
    if (!past_.empty()) {
      const std::size_t back = dice_.below(past_.size());
      store_.values = past_[back];
      past_.resize(back + 1);  // what was not on the disk has never been
    }
    open();
    remember();
    check();
    for (const auto& [charter, list] : pasted_) {
      REQUIRE(!program_->state.form(charter, paste_slot).empty());
      CHECK(program_->state.form(charter, paste_slot) == list);
    }
  }

  // Somebody clears the site's data in one of the two; the page is loaded again.
  void lose_a_store() {
    program_->does(Hidden{});
    program_->flush();
    remember();
    store_.kill(program_->tab);
    if (dice_.one_in(2)) {
      store_.values.clear();
    } else {
      store_.second.clear();
    }
    past_.clear();
    open();
    remember();
    check();
  }

  void remember() {
    past_.push_back(store_.values);
    if (past_.size() > 12) past_.pop_front();
    for (const auto& [id, kept] : program_->state.charters) {
      for (const auto& [record, content] : kept.set.records()) sealed_.insert({id, record});
    }
  }

  void check() {
    const State& state = program_->state;
    CHECK(state.saving == Saving::saved);
    CHECK(state.unknown_stored.empty());
    for (const auto& [charter, record] : sealed_) {
      REQUIRE(state.kept(charter) != nullptr);
      CHECK(state.kept(charter)->set.find(record) != nullptr);
    }
    for (const auto& [id, kept] : state.charters) {
      REQUIRE(kept.view != nullptr);
      CHECK(kept.set_aside.empty());
      CHECK(kept.view->conflicts().empty());
      for (const auto& [record, content] : kept.set.records()) {
        CHECK(store_.values.count(keys::record(id, record)) == 1);
        CHECK(store_.second.count(keys::record(id, record)) == 1);
      }
    }
    for (const std::string& text : typed_) {
      CAPTURE(text);
      CHECK((is_written(state, text) || is_written(state, charter::one_line(text))));
    }
  }

  laws::Dice dice_;
  MemoryStore store_;
  std::unique_ptr<Program> program_;
  int opened_ = 0;
  std::deque<std::map<std::string, std::string>> past_;   // local storage as it was, oldest first
  std::set<std::pair<std::string, std::string>> sealed_;  // charter, record
  std::set<std::string> typed_;
  std::map<std::string, std::string> pasted_;  // by charter, when the browser died
};

}  // namespace

TEST_CASE(
    "two stores: a browser killed at any moment, or one store lost, loses nothing and makes no second "
    "proposal") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Desk desk(seed);
    for (int step = 0; step < 40; ++step) desk.step();
    desk.end();
  }
}

}  // namespace laws_two_stores_test
