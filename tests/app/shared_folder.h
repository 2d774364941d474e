// SPDX-License-Identifier: MPL-2.0
// A folder that several programs see, in place of the page's end of it (web/one_file.js): what is asked of a
// file waits until somebody gives it a turn, so that other people can come in between.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tests/app/trial.h"

namespace kommissorium::app::trial {

/// The files of a synced folder: name → text. One that is not there is gone.
using Folder = std::map<std::string, std::string>;

/// What the people of a group call the file they share.
inline const std::string shared_name = "Styregruppen.kommissorium.json";

/// One person's page with its picker. What the person chooses next stands in `picks`.
class Desk {
 public:
  Program program;
  std::string picks = shared_name;
  std::string pick_error;   // "cancelled" and the like
  std::string write_error;  // what the next writes meet with
  int writes = 0;           // that changed the file
  std::string watched;

  Desk(MemoryStore& store, Folder& folder, const std::string& seed, bool possible = true)
      : program(store, 1, seed), folder_(folder) {
    if (possible) does(FilesRemembered{});
  }

  /// Gives a command and carries out whatever it leads to, with nobody in between.
  void does(const Command& command) {
    begins(command);
    while (turns()) {
    }
  }
  /// Gives a command; what it asks of the file waits.
  void begins(const Command& command) {
    program.does(command);
    for (const Effect& effect : program.effects) {
      if (const auto* watch = std::get_if<WatchFile>(&effect)) watched = watch->file;
      waiting_.push_back(effect);
    }
  }
  /// Carries out the next thing that waits; false when there is none.
  bool turns() {
    while (!waiting_.empty()) {
      const Effect effect = waiting_.front();
      waiting_.pop_front();
      if (const auto* pick = std::get_if<PickFile>(&effect)) return picked(*pick);
      if (const auto* read = std::get_if<ReadFile>(&effect)) return looked(read->file, true);
      if (const auto* write = std::get_if<WriteFile>(&effect)) return written(*write);
      if (const auto* one = std::get_if<RememberFile>(&effect))
        remembered[one->charter] = files_[one->file].name;
      if (const auto* one = std::get_if<ForgetFile>(&effect)) remembered.erase(one->charter);
    }
    return false;
  }
  /// A few seconds have passed: the page looks by itself, and says nothing when nothing is new.
  void glances() {
    if (!watched.empty()) looked(watched, false);
    while (turns()) {
    }
  }

  std::map<std::string, std::string> remembered;  // charter → file, as the browser keeps it

 private:
  struct Known {
    std::string name, text, error;
    int version = 0;
  };

  bool picked(const PickFile& pick) {
    std::string name = picks;
    if (pick.choice == "again") name = remembered.count(pick.charter) != 0 ? remembered[pick.charter] : "";
    if (pick.choice == "make") folder_[name] = "";  // as browsers do
    FilePicked answer{pick.file, name, pick_error};
    if (answer.error.empty() && folder_.count(name) == 0) answer.error = "gone";
    files_[pick.file].name = name;
    begins(answer);
    return true;
  }
  bool looked(const std::string& file, bool asked) {
    Known& known = files_[file];
    const auto found = folder_.find(known.name);
    const std::string text = found == folder_.end() ? "" : found->second;
    const std::string error = found == folder_.end() ? "gone" : "";
    const bool is_new = known.version == 0 || text != known.text || error != known.error;
    if (!is_new && !asked) return false;
    known = {known.name, text, error, known.version + (is_new ? 1 : 0)};
    begins(FileRead{file, text, error, known.version});
    return true;
  }
  bool written(const WriteFile& write) {
    Known& known = files_[write.file];
    if (!write_error.empty()) {
      begins(FileRead{write.file, "", write_error, known.version});
      return true;
    }
    const auto found = folder_.find(known.name);
    if (write.version != known.version || found == folder_.end() || found->second != known.text)
      return looked(write.file, true);
    found->second = write.text;
    known.text = write.text;
    ++known.version;
    ++writes;
    waiting_.push_front(ReadFile{write.file});  // somebody may come in before the look afterwards
    return true;
  }

  Folder& folder_;
  std::map<std::string, Known> files_;
  std::deque<Effect> waiting_;
};

}  // namespace kommissorium::app::trial
