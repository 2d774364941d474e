// SPDX-License-Identifier: MPL-2.0
// A browser's two stores for tests: they carry out effects, answer as a browser does, tell other tabs what
// was written, and fail where a plan says so.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/command.h"
#include "app/effect.h"

namespace kommissorium::platform::memory {

enum class Fault {
  none,
  refused,  // the write fails and says so
  full,     // so does every later one
  lost,     // the write is confirmed, but never reaches the disk: a killed browser
  ended,    // the process ends before the write; nothing after it is carried out
};

/// What happens at the `at`-th write of records, tombstones and the like, or of drafts; from 1, 0 = never.
struct FaultPlan {
  int at = 0;
  Fault fault = Fault::none;
};

class MemoryStore {
 public:
  std::map<std::string, std::string> values;  // the first store
  std::map<std::string, std::string> second;  // the second, which survives what the first may lose
  bool has_second = false;
  bool second_works = true;
  FaultPlan plan;            // of the first store
  bool drafts_wait = false;  // drafts are written only by flush(), as when a second has not passed
  int writes = 0;
  std::vector<app::Effect> others;  // downloads, prints and the like, in order

  bool ended() const { return ended_; }

  /// Carries out what tab `tab` asks for. The answers are to be given back to that tab, in order.
  std::vector<app::Stored> carry_out(int tab, const app::Effects& effects);
  /// Writes a tab's waiting drafts into the second store, as after a quarter of a second.
  void put_early(int tab);
  /// Writes a tab's waiting drafts, as when its page is left.
  std::vector<app::Stored> flush(int tab);
  /// Drops a tab's waiting drafts, as when its process is killed.
  void kill(int tab) { waiting_.erase(tab); }

  /// What other tabs wrote since this tab asked last.
  app::ChangedOutside changes_for(int tab);
  /// A tab that opens now has read everything so far.
  void open(int tab);

  std::vector<std::pair<std::string, std::string>> all() const { return {values.begin(), values.end()}; }
  /// What either lacks is written back; what the program is to be told of each charter (web/unite.js).
  std::vector<app::FoundInSecondStore> unite();

 private:
  app::Stored write(int tab, const std::string& key, const std::string& value);
  void remove(int tab, const std::string& key);
  void put_second(const std::string& key, const std::string& value);
  app::Stored with_second(app::Stored first) const;

  struct Written {
    int tab = 0;
    app::ChangedOutside::Change change;
  };
  std::vector<Written> log_;
  std::map<int, std::size_t> read_;  // by tab: how much of the log it knows
  struct Waiting {
    std::string value, mark;
  };
  std::map<int, std::map<std::string, Waiting>> waiting_;  // by tab: drafts to be written
  bool ended_ = false;
};

}  // namespace kommissorium::platform::memory
