// SPDX-License-Identifier: MPL-2.0
// Other ways to share than the working file: without the history, or as a new charter that has none.
#include "app/notes.h"
#include "core/texts/handover_texts.h"
#include "core/texts/note_texts.h"
#include "core/texts/old_charter_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/review.h"
#include "ui/views/views.h"
#include "ui/views/way.h"

namespace kommissorium::ui::views {
namespace {

/// Whether the group's notes go along, and which files that is about.
void notes_along(Frame& frame, Column& column) {
  const texts::NoteTexts& say = texts::note_texts(frame.state.preferences.language);
  const bool along = app::takes_notes_along(frame.state, frame.state.open);
  if (checkbox(frame, column, "sharing/notes", say.take_along, along))
    frame.ask(app::FillForm{app::notes_slot, along ? "" : "yes"});
  frame.elements.back().described_by = element_id("sharing/notes/help");
  text(frame, column, "sharing/notes/help", say.take_along_help, styles::help);
}

}  // namespace

void sharing(Frame& frame, Column& column) {
  if (frame.state.unfolded.count("sharing") == 0) return;
  const texts::ReviewTexts& words = review_words(frame);
  {
    Card card(frame, column, "sharing-card", words.sharing, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "sharing/title", words.sharing, 2, styles::item);
    inside.y += 12;
    if (way(frame, inside, "sharing/open", frame.texts.open_file, words.open_file_help))
      frame.ask(app::ChooseFile{});
    inside.y += 12;
    const texts::OldCharterTexts& old = texts::old_charter_texts(frame.state.preferences.language);
    if (way(frame, inside, "sharing/old-charter", old.way, old.way_help)) frame.ask(app::ShowOldCharter{});
    inside.y += 12;
    if (way(frame, inside, "sharing/without", words.share_without_history, words.share_without_history_help))
      frame.ask(app::ExportWithoutHistory{});
    inside.y += 12;
    const texts::HandoverTexts& handed = texts::handover_texts(frame.state.preferences.language);
    if (way(frame, inside, "sharing/handover", handed.way, handed.way_help)) frame.ask(app::ShowHandover{});
    inside.y += 12;
    if (way(frame, inside, "sharing/copy", words.clean_copy, words.clean_copy_help))
      frame.ask(app::MakeCleanCopy{});
    inside.y += 16;
    notes_along(frame, inside);
    inside.y += 16;
    if (button(frame, inside, "sharing/close", frame.texts.close, {})) frame.ask(app::Toggle{"sharing"});
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
