// SPDX-License-Identifier: MPL-2.0
// What the world is asked to do, as values: the reducer returns them, a platform carries them out, and every
// answer comes back as a Command.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace kommissorium::app {

/// What the second store keeps under a draft's key once the draft is a revision: after a crash the first
/// store may come back older, with the draft still in it.
struct Mark {
  std::string key, value;
  bool operator==(const Mark&) const = default;
};

/// Write one key of both stores and read it back; answered by Stored. The second store takes `marks` along,
/// all or nothing.
struct Store {
  std::string key, value;
  std::vector<Mark> marks = {};
  bool operator==(const Store&) const = default;
};
struct Forget {
  std::string key;
  bool operator==(const Forget&) const = default;
};
/// Unfinished typing: may be written late (at most a second), at once when the page is left. "" removes the
/// key; then the second store keeps `mark` there.
struct StoreDraft {
  std::string key, value;
  std::string mark = {};
  bool operator==(const StoreDraft&) const = default;
};
/// `text` holds bytes of any kind where `binary` says so.
struct Download {
  std::string name, media_type, text;
  bool binary = false;
  bool operator==(const Download&) const = default;
};
struct ChooseFiles {
  bool operator==(const ChooseFiles&) const = default;
};
/// `article` is HTML made by core/writers.
struct Print {
  std::string article, title;
  bool under_way = false;  // see PrintDocument
  bool operator==(const Print&) const = default;
};
struct Copy {
  std::string text;
  bool operator==(const Copy&) const = default;
};

// One file that several people save to; `file` is the name that PickFile gave it.

/// Ask for a file, or for leave to use the one remembered for a charter; answered by FilePicked. must: asked
/// for in answer to a click or key, else the browser refuses.
struct PickFile {
  std::string file, choice;  // "make", "open", "again"
  std::string name;          // proposed for a new file
  std::string charter;       // whose remembered file
  bool operator==(const PickFile&) const = default;
};
/// Answered by FileRead.
struct ReadFile {
  std::string file;
  bool operator==(const ReadFile&) const = default;
};
/// Write, but only while the file still is what FileRead of this version told. Answered by FileRead with what
/// is in it afterwards, whoever wrote it.
struct WriteFile {
  std::string file, text;
  int version = 0;
  bool operator==(const WriteFile&) const = default;
};
/// Look into this file now, whenever the page is shown, and every few seconds while it is; whatever is new in
/// it is told by FileRead. "" = none any more.
struct WatchFile {
  std::string file;
  bool operator==(const WatchFile&) const = default;
};
/// Keep the way to the file for the next start.
struct RememberFile {
  std::string file, charter;
  bool operator==(const RememberFile&) const = default;
};
struct ForgetFile {
  std::string file, charter;
  bool operator==(const ForgetFile&) const = default;
};

using Effect = std::variant<Store, Forget, StoreDraft, Download, ChooseFiles, Print, Copy, PickFile, ReadFile,
                            WriteFile, WatchFile, RememberFile, ForgetFile>;
using Effects = std::vector<Effect>;

}  // namespace kommissorium::app
