// SPDX-License-Identifier: MPL-2.0
// Two tabs of one browser write what is sealed under keys of their own: at once into a store that reaches the
// disk late, and after a while into one that reaches it soon. Each tab may be killed before any write, the
// browser at any moment. What was sealed long enough before is there, in one store or the other, and a tab
// that opens gives each store what it lacks. Invariant 15, as a model of the two stores; with the program
// itself in each tab, its drafts and its undo: storage_faults_test.cpp.
#include <doctest/doctest.h>

#include <map>

#include "app/keys.h"
#include "app/stored_record.h"
#include "tests/laws/invariants/invariant.h"

namespace laws_tabs_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using revisions::Record;
using revisions::RecordSet;

namespace {

constexpr int local_delay = 12;   // steps until local storage is on the disk
constexpr int indexed_delay = 2;  // and IndexedDB

struct Written {
  std::string value;
  int at = 0;
};

class Store {
 public:
  explicit Store(int delay) : delay_(delay) {}
  void write(const std::string& key, const std::string& value, int now) {
    values.try_emplace(key, Written{value, now});
  }
  // The browser is killed: an older state is left, never a mixture.
  void kill(int now) {
    std::erase_if(values, [&](const auto& one) { return one.second.at + delay_ > now; });
  }
  std::map<std::string, Written> values;

 private:
  int delay_;
};

class Browser {
 public:
  explicit Browser(const Story& story) : charter_(story.charter.id), dice_(story.dice(0x7ab5)) {
    for (std::size_t which : {0U, 1U}) {
      for (const auto& [id, record] : story.stores[which].records()) tabs_[which].to_seal.push_back(record);
      dice_.shuffle(tabs_[which].to_seal);
    }
  }

  // "" or what is wrong.
  std::string play() {
    for (int steps = 20 + static_cast<int>(dice_.below(60)); steps > 0; --steps) {
      ++now_;
      Tab& tab = tabs_[dice_.below(2)];
      if (dice_.one_in(25)) {
        tab.waiting.clear();  // killed without a word, and opened again
        open();
      } else if (dice_.one_in(3)) {
        write_late(tab);
      } else {
        seal(tab);
      }
      if (!dice_.one_in(30)) continue;
      if (const std::string wrong = kill_browser(); !wrong.empty()) return wrong;
    }
    return kill_browser();
  }

 private:
  struct Tab {
    std::vector<Record> to_seal;       // the next one last
    std::vector<std::string> waiting;  // keys on their way to IndexedDB, the oldest first
  };

  void seal(Tab& tab) {
    if (tab.to_seal.empty()) return;
    const Record& record = tab.to_seal.back();
    const std::string key = app::keys::record(charter_, record.id);
    local_.write(key, revisions::line(record), now_);
    tab.waiting.push_back(key);
    sealed_.try_emplace(record.id, now_);
    tab.to_seal.pop_back();
  }

  void write_late(Tab& tab) {
    if (tab.waiting.empty()) return;
    const auto found = local_.values.find(tab.waiting.front());
    if (found != local_.values.end()) indexed_.write(found->first, found->second.value, now_);
    tab.waiting.erase(tab.waiting.begin());
  }

  // What a tab that opens makes of the stores; each gets what it lacks.
  RecordSet open() {
    RecordSet set;
    for (const Store* store : {&local_, &indexed_}) {
      for (const auto& [name, written] : store->values) {
        Result<Record> record = app::read_stored(app::keys::read(name), written.value);
        if (record.ok()) set.add(std::move(record).value());
      }
    }
    for (const auto& [id, record] : set.records()) {
      const std::string key = app::keys::record(charter_, id);
      local_.write(key, revisions::line(record), now_);
      indexed_.write(key, revisions::line(record), now_);
    }
    return set;
  }

  std::string kill_browser() {
    local_.kill(now_);
    indexed_.kill(now_);
    for (Tab& tab : tabs_) tab.waiting.clear();
    const RecordSet there = open();
    std::map<std::string, int> left;
    for (const auto& [id, at] : sealed_) {
      const bool is_there = there.find(id) != nullptr;
      if (!is_there && at + local_delay <= now_) return id + " was sealed long before, and is lost";
      if (is_there) left.emplace(id, at);
    }
    if (there.size() > sealed_.size()) return "there is more than was sealed";
    sealed_ = left;
    return "";
  }

  std::string charter_;
  Dice dice_;
  Store local_{local_delay}, indexed_{indexed_delay};
  Tab tabs_[2];
  std::map<std::string, int> sealed_;  // by record: when first
  int now_ = 0;
};

std::string killed_at_any_write(const Story& story) { return Browser(story).play(); }

const Invariant killed(killed_at_any_write);

}  // namespace

TEST_CASE("invariant 15: two tabs, killed at any write: together the stores hold every sealed revision") {
  CHECK(killed.broken() == "");
}

}  // namespace laws_tabs_test
