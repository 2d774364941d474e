// SPDX-License-Identifier: MPL-2.0
// The charters kept here: how records come in, and what is worked out anew when they do.
#pragma once

#include <string>
#include <vector>

#include "app/turn.h"

namespace kommissorium::app {

/// The open charter while it can be shown, else nullptr.
const KeptCharter* shown(const State& state);
/// The same while it can be worked on, too.
const KeptCharter* workable(const State& state);

/// Takes in what a person did: stores each record, works the charter out anew and makes it one step that can
/// be undone. `superfluous` are drafts that go once the first record is safe. No records: nothing
/// happens.
void commit(Turn& turn, const std::string& charter, std::vector<revisions::Record> records,
            std::vector<Mark> superfluous = {});

/// The same for what others wrote, that came with a file.
void receive(Turn& turn, const std::string& charter, std::vector<revisions::Record> records,
             std::vector<Mark> superfluous = {});

/// The same without a step: what was undone, brought in or made at once.
void keep(Turn& turn, const std::string& charter, std::vector<revisions::Record> records,
          std::vector<Mark> superfluous = {});

/// Gives the last step of a charter a mark, a new one when none is given, by which a notice can take it back.
int mark_last_step(Turn& turn, const std::string& charter, int mark = 0);

/// These revisions are written in this window, so undo may go back behind them.
void mark_own(KeptCharter& kept, const std::vector<revisions::Record>& records);

/// How many revisions were not written in this window: of a field, or of all fields of an item
/// ("member/<id>/"). must: the charter can be shown.
std::size_t others_in(const KeptCharter& kept, const std::string& name);

/// Works out view, count and digest after the set or the language has changed.
void refresh(Turn& turn, const std::string& charter);

/// Where a field stands: the id of its section, "" when nowhere.
std::string section_of(const charter::Charter& charter, const std::string& field);

/// The values in force of a field: none, one, or the proposals that differ.
std::vector<revisions::Value> values_of(const charter::Charter& charter, const std::string& field);

}  // namespace kommissorium::app
