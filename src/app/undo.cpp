// SPDX-License-Identifier: MPL-2.0
// Undo and redo, step by step; what came in with files goes back as a whole.
#include "app/undo.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/places.h"
#include "app/turning.h"
#include "core/charter/item.h"
#include "core/texts/review_texts.h"

namespace kommissorium::app {

using revisions::Record;

namespace {

std::string item_name(const Turn& turn, const charter::Charter& view, const charter::ItemField& item) {
  if (item.list != "member") return std::string(turn.texts().own_point);
  const charter::Member* member = view.member(item.id);
  return member == nullptr || member->name.empty() ? std::string(turn.texts().member) : member->name;
}

// What was undone, in words: its name, or how many.
std::string in_words(const Turn& turn, const charter::Charter& before, const charter::Charter& after,
                     const std::vector<std::string>& fields) {
  if (fields.size() > 1) return turn.texts().changes(static_cast<int>(fields.size()));
  const auto item = charter::item_field(fields.front());
  const bool gone = item && after.member(item->id) == nullptr;
  return name_of_field(turn, gone ? before : after, fields.front());
}

std::vector<std::string> fields_in(const std::vector<Record>& records) {
  std::vector<std::string> fields;
  for (const Record& record : records) {
    const std::string field = revisions::as_revision(record).field;
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
  }
  return fields;
}

// Where it happened comes into sight.
void go_there(Turn& turn, const charter::Charter& view, const std::vector<std::string>& fields) {
  State& state = turn.state;
  if (state.screen == Screen::proposals) {
    const std::vector<std::string> open = view.conflicts();
    const auto again = std::find_first_of(open.begin(), open.end(), fields.begin(), fields.end());
    if (again == open.end()) return;
    state.proposal = *again;
    return turn.focus("proposal/title");
  }
  const std::string section = section_of(view, fields.front());
  if (section.empty() || state.screen != Screen::charter) return;
  go_to_section(turn, section);
  state.place = fields.front();
}

std::vector<Step>& from(KeptCharter& kept, Direction direction) {
  return direction == Direction::back ? kept.undo : kept.redo;
}

std::vector<Step>& onto(KeptCharter& kept, Direction direction) {
  return direction == Direction::back ? kept.redo : kept.undo;
}

struct Marked {
  int charters = 0;  // where something was turned
  int fields = 0;
  bool came = false;                 // with files
  std::vector<std::string> deleted;  // titles of those that had come with it
};

// A charter that came with the step goes to the others that were deleted, and comes back from there.
void turn_opened(Turn& turn, const std::string& id, Direction direction, Marked& done) {
  KeptCharter& kept = turn.state.charters.at(id);
  if (direction == Direction::forth) return bring_back(turn, id);
  if (!kept.deleted_at.empty()) return;
  if (turn.state.open == id) go_to_start(turn);
  put_away(turn, id);
  done.deleted.push_back(title_of(turn, kept));
}

// Steps that go together, wherever they are among the others.
Marked turn_marked(Turn& turn, int mark, Direction direction) {
  Marked done;
  for (auto& [id, kept] : turn.state.charters) {
    std::vector<Step>& steps = from(kept, direction);
    const auto found =
        std::find_if(steps.begin(), steps.end(), [mark](const Step& step) { return step.mark == mark; });
    if (found == steps.end() || kept.view == nullptr) continue;
    Step step = std::move(*found);
    steps.erase(found);
    std::vector<Record> records = turned(kept, step, direction, turn.author());
    const bool opened = step.opened;
    done.came = step.came;
    if (records.empty() && !opened) continue;
    ++done.charters;
    done.fields += static_cast<int>(fields_in(records).size());
    onto(kept, direction).push_back(std::move(step));
    mark_own(kept, records);
    keep(turn, id, std::move(records));
    if (opened) turn_opened(turn, id, direction, done);
  }
  return done;
}

void take_back(Turn& turn, int mark) {
  const Marked done = turn_marked(turn, mark, Direction::back);
  if (turn.state.notice && turn.state.notice->takes_back == mark) turn.state.notice.reset();
  if (done.charters == 0) return turn.announce(std::string(turn.texts().changed_since));
  if (!done.came) return turn.announce(turn.texts().undone(turn.texts().changes(done.fields)));
  const texts::ReviewTexts& words = texts::review_texts(turn.state.preferences.language);
  Notice notice = {Notice::Kind::done, {words.taken_back(done.charters)}, {}};
  for (const std::string& title : done.deleted) notice.lines.push_back(words.moved_to_deleted(title));
  turn.announce(notice.lines.front());
  turn.tell(std::move(notice));
}

void bring_again(Turn& turn, int mark) {
  const Marked done = turn_marked(turn, mark, Direction::forth);
  turn.announce(done.charters == 0 ? std::string(turn.texts().changed_since)
                                   : turn.texts().redone(turn.texts().changes(done.fields)));
}

void turn_step(Turn& turn, Direction direction) {
  seal_drafts(turn);
  State& state = turn.state;
  if (workable(state) == nullptr) return;
  KeptCharter& kept = state.charters.at(state.open);
  const bool back = direction == Direction::back;
  std::vector<Step>& here = from(kept, direction);
  if (here.empty())
    return turn.announce(std::string(back ? turn.texts().nothing_to_undo : turn.texts().nothing_to_redo));
  if (here.back().came) return back ? take_back(turn, here.back().mark) : bring_again(turn, here.back().mark);
  Step step = std::move(here.back());
  here.pop_back();
  const std::shared_ptr<const charter::Charter> before = kept.view;
  std::vector<Record> records = turned(kept, step, direction, turn.author());
  if (records.empty()) return turn.announce(std::string(turn.texts().changed_since));
  onto(kept, direction).push_back(std::move(step));
  const std::vector<std::string> fields = fields_in(records);
  mark_own(kept, records);
  keep(turn, state.open, std::move(records));
  if (kept.view == nullptr) return;
  const std::string what = in_words(turn, *before, *kept.view, fields);
  turn.announce(back ? turn.texts().undone(what) : turn.texts().redone(what));
  go_there(turn, *kept.view, fields);
}

}  // namespace

std::string name_of_field(const Turn& turn, const charter::Charter& view, const std::string& field) {
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      if (point.field != field && point.wording_field != field) continue;
      return point.number.empty() ? point.label : turn.texts().point(point.number);
    }
  }
  if (const auto item = charter::item_field(field)) return item_name(turn, view, *item);
  return turn.texts().changes(1);
}

void carry_out(Turn& turn, const Undo&) { turn_step(turn, Direction::back); }

void carry_out(Turn& turn, const Redo&) { turn_step(turn, Direction::forth); }

void carry_out(Turn& turn, const TakeBack& command) {
  if (command.mark == 0) return;
  seal_drafts(turn);
  take_back(turn, command.mark);
}

}  // namespace kommissorium::app
