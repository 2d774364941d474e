// SPDX-License-Identifier: MPL-2.0
// What goes out to others of a charter: its current content, and what was decided about it.
#pragma once

#include "core/adoption/version.h"
#include "core/revisions/record_set.h"

namespace kommissorium::adoption {

/// charter::without_history and the decisions that stand: the adoptions no other replaces, those that were
/// reopened with their reopenings, and the answers to them, one by one as they were written down. Of versions
/// only what reads as the charter does now: an earlier text is history. So a document says that it is
/// adopted, or changed since, wherever it is taken in; who was present stands on its signature page as well.
revisions::RecordSet without_history(const revisions::RecordSet& set);

/// The same of an earlier version: its text, the version, what was decided of it, and the members as they are
/// now. Of a version whose adoption no longer stands it is what was decided of it alone, its own meeting,
/// answers, board and reopening: another text was adopted since, and that is not in it; the page says so, and
/// whoever takes it in is told when it comes together with the full file. What it reads as is what
/// standing_of says of the version, but for that.
revisions::RecordSet without_history(const revisions::RecordSet& set, const Version& version);

/// What goes out with an earlier version added, word for word and with its catalogue, for a document whose
/// first page says what was changed since: whoever has that page can read the text off it anyway, and only
/// with the text can it be told later which lines of the page the program wrote.
revisions::RecordSet with_earlier(revisions::RecordSet going_out, const revisions::RecordSet& set,
                                  const Version& earlier);

}  // namespace kommissorium::adoption
