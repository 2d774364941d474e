// SPDX-License-Identifier: MPL-2.0
// Unfinished typing as it lies in a store, and the mark that stays when it has become a revision.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::app {

struct StoredDraft {
  std::string slot, text;
  std::vector<std::string> heads;  // of the field when typing began: what the author saw
  std::string time = {};           // of the last keystroke, "YYYY-MM-DDThh:mm:ssZ"; "" = unknown
  int count = 0;                   // State::typed: of two drafts of one key the larger is the newer
  bool operator==(const StoredDraft&) const = default;
};

/// The value of a draft's key, and back; nullopt for anything else.
std::string write_draft(const StoredDraft& draft);
std::optional<StoredDraft> read_draft(std::string_view value);

/// Every draft of the key up to this count is a revision.
struct SealedMark {
  std::string time;
  int count = 0;
  bool operator==(const SealedMark&) const = default;
};
std::string write_mark(const SealedMark& mark);
std::optional<SealedMark> read_mark(std::string_view value);

}  // namespace kommissorium::app
