// SPDX-License-Identifier: MPL-2.0
// Undo and redo never lose somebody else's edit: two people do whatever the dice say and hand each other what
// they wrote now and then; whatever one of them undoes, the other's words stand as they stood.
#include <algorithm>

#include "app/keeping.h"
#include "core/charter/item.h"
#include "tests/app/trial.h"
#include "tests/laws/random_commands.h"

namespace laws_undo_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

constexpr std::uint64_t seeds = 200;
constexpr int steps = 40;

struct Said {
  std::string field;
  Value value;
};

/// What a person's revisions say where nobody has gone beyond them.
std::vector<Said> standing(const charter::Charter& view, const std::string& author) {
  std::vector<Said> said;
  for (const auto& [field, written] : view.history.fields) {
    for (const std::string& head : written.heads) {
      const revisions::Revision* revision = written.find(head);
      if (revision->author == author) said.push_back({field, revision->value});
    }
  }
  return said;
}

bool still_stands(const charter::Charter& view, const Said& said) {
  const std::vector<Value> values = values_of(view, said.field);
  return std::find(values.begin(), values.end(), said.value) != values.end();
}

/// Members and own points that are listed and hold something of this person's.
std::set<std::string> listed_with_words_of(const charter::Charter& view, const std::string& author) {
  std::set<std::string> items;
  for (const Said& one : standing(view, author)) {
    const auto item = charter::item_field(one.field);
    if (!item || item->part == "exists") continue;
    const charter::Presence there = charter::presence(view.history, item->item());
    if (there == charter::Presence::present || there == charter::Presence::deleted_but_changed)
      items.insert(item->item());
  }
  return items;
}

/// Two people, each with a browser of their own.
class Pair {
 public:
  explicit Pair(std::uint64_t seed) : dice_(seed) {
    person(0).does(NameAuthor{"Anna"});
    person(1).does(NameAuthor{"Bo"});
    person(0).creates(dice_.one_in(2) ? GroupKind::steering : GroupKind::coordination);
    hand_over(0);
  }

  void step() {
    const std::size_t who = dice_.below(2);
    if (dice_.one_in(3)) return hand_over(who);
    if (dice_.one_in(3)) return turn(who);
    const Command command = laws::random_command(dice_, person(who).state);
    const bool leaves = command.is<DeleteCharter>() || command.is<OpenStart>();
    const std::string charter = person(who).state.open;
    if (!leaves) person(who).does(command);
    if (!charter.empty()) person(who).stays_in(charter);
  }
  int turned() const { return turned_; }

 private:
  Program& person(std::size_t who) { return who == 0 ? anna_ : bo_; }

  void hand_over(std::size_t from) {
    Program& giver = person(from);
    Program& taker = person(1 - from);
    giver.does(Hidden{});
    const std::string text = json::write_charter_file(giver.kept().set);
    taker.does(Hidden{});
    ChangedOutside changed;
    for (const auto& [id, record] : giver.kept().set.records())
      changed.changes.push_back({keys::record(giver.state.open, id), revisions::line(record), false});
    if (taker.state.open.empty()) {
      taker.does(FilesChosen{{{"fil.kommissorium.json", text, ""}}});
    } else {
      taker.does(changed);
    }
  }

  void turn(std::size_t who) {
    Program& turner = person(who);
    const std::string other = who == 0 ? "Bo" : "Anna";
    turner.does(Hidden{});  // so that only undo and redo are looked at
    const std::shared_ptr<const charter::Charter> before = turner.kept().view;
    const auto set = turner.kept().set;
    const bool back = !dice_.one_in(3);
    const std::vector<Step>& next = back ? turner.kept().undo : turner.kept().redo;
    const bool came = !next.empty() && next.back().came;
    const std::string charter = turner.state.open;
    turner.does(back ? Command(Undo{}) : Command(Redo{}));
    turner.stays_in(charter);
    const charter::Charter& after = turner.view();
    if (turner.kept().set.size() > set.size()) ++turned_;
    for (const auto& [id, record] : set.records()) CHECK(turner.kept().set.find(id) != nullptr);
    if (came) return;  // taking back what came with a file is to take back what others wrote
    for (const Said& said : standing(*before, other)) {
      CAPTURE(said.field);
      const bool order = said.field.ends_with("/order");  // no conflict and nobody's words
      CHECK((order || still_stands(after, said)));
    }
    if (!back) return;  // a removal done again takes away what it took away before
    const std::set<std::string> now = listed_with_words_of(after, other);
    for (const std::string& item : listed_with_words_of(*before, other)) {
      CAPTURE(item);
      CHECK(now.count(item) == 1);
    }
  }

  laws::Dice dice_;
  MemoryStore store_of_anna_, store_of_bo_;
  Program anna_ = Program(store_of_anna_, 1, "anna");
  Program bo_ = Program(store_of_bo_, 1, "bo");
  int turned_ = 0;
};

}  // namespace

TEST_CASE("undo: whatever one person undoes or does again, what the other wrote stands as it stood") {
  int turned = 0;
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    CAPTURE(seed);
    Pair pair(seed);
    for (int step = 0; step < steps; ++step) pair.step();
    turned += pair.turned();
  }
  CHECK(turned > static_cast<int>(seeds));  // else it shows nothing
}

}  // namespace laws_undo_test
