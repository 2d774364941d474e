// SPDX-License-Identifier: MPL-2.0
// The screens. Each is a plain function: it reads the state, draws through ui/controls and asks by commands.
// The column begins at the surface's upper left; where a view leaves `y` is the height of its content.
#pragma once

#include "ui/frame.h"

namespace kommissorium::ui::views {

void bar(Frame& frame, Column& column);
void outline(Frame& frame, Column& column);

/// Chooses by State::screen.
void main(Frame& frame, Column& column);

void notice(Frame& frame, Column& column,
            std::string_view beside =
                {});  // app::Notice::beside   // what just happened, when there is something to say
void display(Frame& frame, Column& column);  // language, colours, HTML view, name
void sharing(Frame& frame, Column& column);  // other ways than the working file
/// In front of every other screen. must: State::looking is there.
void search(Frame& frame, Column& column);
void guide(Frame& frame, Column& column);  // over the screen, while it is asked for
void tour(Frame& frame, Column& column);   // the step of the tour, when one is taken
void hint(Frame& frame, Column& column);   // the tip of the place, when there is one
void point_out(Frame& frame);  // after a surface is laid out: a border around what the tour speaks of
void mail(Frame& frame, Column& column);  // the text that goes with the file just taken
void start(Frame& frame, Column& column);
/// All charters together. must: State::overview is there.
void overview(Frame& frame, Column& column);
void shared_files(Frame& frame, Column& column);  // on the front page: a file that several people save to
void new_charter(Frame& frame, Column& column);   // the three kinds to choose from
void charter(Frame& frame, Column& column);
void print(Frame& frame, Column& column);
void handover(Frame& frame, Column& column);  // in the print view: what goes with the page of a handover

/// must: State::looked_up is there.
void proposals(Frame& frame, Column& column);
void history(Frame& frame, Column& column);
void adoption(Frame& frame, Column& column);
void findings(Frame& frame, Column& column);
void meeting(Frame& frame, Column& column);
/// must: State::returned and State::looked_up are there.
void returned_document(Frame& frame, Column& column);
/// must: a charter is open and can be shown.
void assessment(Frame& frame, Column& column);
void to_assessments(Frame& frame, Column& column);  // on the front page: the way there, for each product
/// must: a charter is open and can be worked on.
void old_charter(Frame& frame, Column& column);

/// must: State::looked_up is there.
void going_through(Frame& frame, Column& column);
void to_going_through(Frame& frame, Column& rows);  // below the outline: the way there
/// On the front page below a charter that is to be taken up again: that it is, and the way there.
void due_line(Frame& frame, Column& inside, float left, float right, const std::string& id);
/// must: State::looked_up is there.
void edition(Frame& frame, Column& column);

void catalogue_offer(Frame& frame, Column& column);  // a catalogue that came in with a file
void choose_catalogue(Frame& frame,
                      Column& column);             // of which new charters are made, where there are several
void catalogues(Frame& frame, Column& column);     // on the front page: those that are kept
void deleted(Frame& frame, Column& column);        // on the front page: charters that can be had back
void newer_edition(Frame& frame, Column& column);  // in the charter: that there is one, and the way to it

// parts of the charter view; must: a charter is open and can be shown
void name_question(Frame& frame, Column& column);  // who is writing, until it is said or passed over
void one_file(Frame& frame, Column& column);       // the card: which file it is saved to
void about_file(Frame& frame, Column& column);     // the way to that card, below the outline
/// In a large frame without label and help, which stand above it.
void question(Frame& frame, Column& column, const charter::Point& point);
void questions(Frame& frame, Column& column, const charter::Section& section);
void clauses(Frame& frame, Column& column, const charter::Section& section);
void duties(Frame& frame, Column& column, const charter::Section& section);
void members(Frame& frame, Column& column, const charter::Section& section);
/// Below a member: who from other charters fits the name being typed.
void known_people(Frame& frame, Column& column, const charter::Charter& shown, const std::string& member);
void same_persons(Frame& frame, Column& column);  // above the members, when somebody stands there twice
void own_sections(Frame& frame, Column& column, const charter::Section& section);
/// How much the governance check found, as a way there; nothing when it found nothing.
void look_at_findings(Frame& frame, Column& column);
/// What the governance model finds in the section, when it finds something.
void findings_here(Frame& frame, Column& column, const charter::Section& section);

}  // namespace kommissorium::ui::views
