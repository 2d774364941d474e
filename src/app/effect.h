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
struct Download {
  std::string name, media_type, text;
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

using Effect = std::variant<Store, Forget, StoreDraft, Download, ChooseFiles, Print, Copy>;
using Effects = std::vector<Effect>;

}  // namespace kommissorium::app
