// SPDX-License-Identifier: MPL-2.0
// Several people save to one file in any order, each step of a save among the others' steps, while a sync
// client now and then puts an older version of it back: whatever anybody has saved is in the file at the end,
// and with everybody.
#include <memory>

#include "app/one_file.h"
#include "core/json/named_records.h"
#include "tests/app/shared_folder.h"
#include "tests/laws/random_commands.h"

namespace laws_one_file_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

constexpr std::uint64_t seeds = 150;
constexpr int steps = 60;

class Group {
 public:
  explicit Group(std::uint64_t seed) : dice_(seed) {
    for (std::size_t who = 0; who < 3; ++who) {
      stores_.push_back(std::make_unique<MemoryStore>());
      desks_.push_back(std::make_unique<Desk>(*stores_.back(), folder_, "person " + std::to_string(who)));
    }
    desk(0).program.creates(dice_.one_in(2) ? GroupKind::steering : GroupKind::expert);
    desk(0).does(UseFile{desk(0).program.state.open, FileChoice::make});
    for (std::size_t who : {1U, 2U}) desk(who).does(UseFile{"", FileChoice::open});
    versions_.push_back(file());
  }

  void step() {
    Desk& one = desk(dice_.below(desks_.size()));
    switch (dice_.below(10)) {
      case 0:
      case 1:
        one.begins(SaveToFile{});
        break;
      case 2:
        one.glances();
        break;
      case 3:
        if (dice_.one_in(4)) file() = dice_.pick(versions_);
        break;
      case 4:
      case 5:
      case 6:
        one.turns();
        break;
      default:
        edit(one);
    }
    if (file() != versions_.back()) versions_.push_back(file());
  }

  void settle() {
    for (auto& one : desks_) one->program.state.notice.reset();
    for (int round = 0; round < 3; ++round) {
      for (auto& one : desks_) one->does(SaveToFile{});
      for (auto& one : desks_) one->glances();
    }
  }

  void check() {
    const auto read = json::read_charter_file(file(), "x");
    REQUIRE(read.ok());
    CHECK(read.value().set_aside.empty());
    for (auto& one : desks_) {
      CHECK(one->program.kept().set == read.value().set);
      CHECK(missing_in_file(one->program.kept()) == 0);
      CHECK_FALSE(one->program.state.notice.has_value());
    }
    for (const std::string& version : versions_) {
      for (const std::string& id : json::named_records(version)) CHECK(read.value().set.find(id) != nullptr);
    }
  }

 private:
  Desk& desk(std::size_t who) { return *desks_[who]; }
  std::string& file() { return folder_[desk(0).picks]; }

  void edit(Desk& one) {
    const Command command = laws::random_command(dice_, one.program.state);
    const bool leaves = command.is<DeleteCharter>() || command.is<OpenStart>();
    const std::string charter = one.program.state.open;
    if (!leaves) one.program.does(command);
    one.program.stays_in(charter);
    one.program.state.notice.reset();  // of pasted lists and the like
  }

  laws::Dice dice_;
  Folder folder_;
  std::vector<std::unique_ptr<MemoryStore>> stores_;
  std::vector<std::unique_ptr<Desk>> desks_;
  std::vector<std::string> versions_;  // everything that ever stood in the file
};

}  // namespace

TEST_CASE(
    "one file: whoever saves when, what has stood in the file is in it at the end, and everybody has it") {
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    CAPTURE(seed);
    Group group(seed);
    for (int step = 0; step < steps; ++step) group.step();
    group.settle();
    group.check();
  }
}

}  // namespace laws_one_file_test
