// SPDX-License-Identifier: MPL-2.0
// A field with two proposals or more, as people look at it: each text with what is different in it, what
// stood before, and both changes in one where that is possible. Decides nothing and writes nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/compare/words.h"
#include "core/revisions/value.h"

namespace kommissorium::compare {

/// One of the proposals.
struct Side {
  revisions::Value value;  // what choosing it writes
  std::string author, time;
  Pieces words;          // as people read it; removed only where nothing came in its place. None = nothing
  bool removes = false;  // takes the whole item away
  bool operator==(const Side&) const = default;
};

struct TwoProposals {
  std::string field;
  int section_number = 0;     // 0 for what stands beside the sections
  std::string section_title;  // "" likewise
  std::string label;          // field_label
  std::vector<Side> sides;    // by time; fewer than two when it is decided, none when nothing stands there
  bool is_item = false;       // somebody deleted what somebody else changed
  std::string before;         // what both come from, in words; "" = nothing
  bool against_each_other = false;  // nothing before: the words differ from the other proposal's
  bool only_blanks = false;         // the texts differ in blanks and line ends only
  struct Both {
    revisions::Value value;
    Pieces words;
    bool operator==(const Both&) const = default;
  };
  std::optional<Both> both;  // the changes of both sides in one, where they do not touch
  bool operator==(const TwoProposals&) const = default;
};

TwoProposals two_proposals(const charter::Charter& charter, std::string_view field);

}  // namespace kommissorium::compare
