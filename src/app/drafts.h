// SPDX-License-Identifier: MPL-2.0
// Unfinished typing: kept in the store under this tab's name, and made a revision when the field is left.
// A draft remembers the heads its author saw, so that what somebody else wrote meanwhile becomes a second
// proposal and is never written over unseen.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/turn.h"
#include "core/result.h"

namespace kommissorium::app {

/// What was typed in one field, and where it is stored.
struct Typed {
  std::string field;
  std::map<std::string, std::string> parts;  // part → text
  std::vector<std::string> heads;            // of the field when typing began
  std::vector<Mark> stored;                  // its keys in the stores, and what is left there in the end
};

/// Makes a charter's typing a revision. Text that says the same as what stands, or that is a revision
/// already, makes none. The keys go when the revision is safe. errors: those of charter::write; then nothing
/// is changed.
Result<void> seal(Turn& turn, const std::string& charter, const Typed& typed);

/// Seals all drafts of the open charter but those in the place of two proposals, which only `seal_field` may
/// decide. What cannot be sealed stays a draft and is announced.
void seal_drafts(Turn& turn);

/// The open charter as its author sees it: what is being typed becomes a revision first, so that nothing
/// written next is put in its place unseen. nullptr when it cannot be worked on.
const KeptCharter* ready(Turn& turn);
void seal_field(Turn& turn, const std::string& field);

/// Puts the open charter's drafts aside, and takes up those of another (or of none: "").
void change_drafts(Turn& turn, const std::string& charter);

/// The value of a key of this tab for what is typed now.
std::string draft_value(const State& state, const std::string& slot, const std::string& text,
                        const std::vector<std::string>& heads);

/// What is to be stored under a key of this tab now; nullopt when nothing is being typed there.
std::optional<std::string> stored_draft(const State& state, const std::string& key);

/// The field's heads now.
std::vector<std::string> heads_now(const KeptCharter& kept, const std::string& field);

/// What is typed in the open charter and can be no revision (too long, no number), in words; "" = nothing. It
/// is missing in every file and on paper.
std::string draft_left_out(const Turn& turn);

}  // namespace kommissorium::app
