// SPDX-License-Identifier: MPL-2.0
// The one file that several people save to: choosing it, going on with it, what the bar says of it.
#include <algorithm>

#include "app/notes.h"
#include "app/one_file.h"
#include "core/texts/one_file_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/one_file.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float button_gap = 12;
constexpr Style strong{looks::body_strong, &Theme::ink, "body-strong"};

const texts::OneFileTexts& one_file_words(const Frame& frame) {
  return texts::one_file_texts(frame.state.preferences.language);
}

/// The name of the file remembered for a charter, "" = none.
std::string remembered(const app::State& state, const std::string& charter) {
  const auto found = state.remembered_files.find(charter);
  return found == state.remembered_files.end() ? "" : found->second;
}

/// "Fortsæt med filen", with the name beside it: painted by the page, as all that people wrote.
void go_on(Frame& frame, Column& column, const std::string& key, const std::string& charter,
           const std::string& name) {
  const ButtonLook look{.kind = ButtonLook::Kind::primary, .sign = Sign::file};
  const float width = button_width(frame, one_file_words(frame).again, look);
  if (button(frame, column.x, column.y, key, one_file_words(frame).again, look))
    frame.ask(app::UseFile{charter, app::FileChoice::again});
  frame.elements.back().description = name;
  const Rect beside{column.x + width + button_gap, column.y + 8,
                    std::max(40.0F, column.width - width - button_gap), 20};
  user_line(frame, beside, key + "/name", name, styles::label);
  column.y += measures::control_height;
}

void choose(Frame& frame, Column& column, const std::string& charter) {
  const texts::OneFileTexts& texts = one_file_words(frame);
  const ButtonLook plain{};
  const float first = button_width(frame, texts.create, plain);
  if (button(frame, column.x, column.y, "file/make", texts.create, plain))
    frame.ask(app::UseFile{charter, app::FileChoice::make});
  if (button(frame, column.x + first + button_gap, column.y, "file/open", texts.open, plain))
    frame.ask(app::UseFile{charter, app::FileChoice::open});
  column.y += measures::control_height + 8;
}

}  // namespace

FileState file_state(const Frame& frame, const app::KeptCharter& kept) {
  const texts::OneFileTexts& texts = one_file_words(frame);
  if (!kept.file) return {};
  const app::OneFile& file = *kept.file;
  const int missing = app::missing_in_file(kept, app::takes_notes_along(frame.state, frame.state.open));
  if (file.trouble) return {std::string(texts.cannot_be_used), false};
  if (file.task == app::OneFile::Task::saving) return {std::string(texts.saving), true};
  if (missing > 0) return {texts.missing(file.name, missing), true, Sign::clock};
  return {texts.saved(file.name, file.saved_at, frame.state.local), true};
}

void one_file(Frame& frame, Column& column) {
  if (!frame.state.one_file_possible || frame.state.unfolded.count("file") == 0) return;
  const texts::OneFileTexts& texts = one_file_words(frame);
  const app::KeptCharter& kept = *frame.state.open_charter();
  const std::string before = remembered(frame.state, frame.state.open);
  {
    Card card(frame, column, "file-card", texts.title, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "file/title", texts.title, 2, styles::item);
    inside.y += 4;
    if (kept.file) {
      user_text(frame, inside, "file/in-use", texts.in_use(kept.file->name), strong);
    } else {
      text(frame, inside, "file/lead", texts.lead, styles::body);
    }
    inside.y += 12;
    if (!kept.file && !before.empty()) {
      go_on(frame, inside, "file/again", frame.state.open, before);
      inside.y += 12;
    }
    choose(frame, inside, frame.state.open);
    text(frame, inside, "file/create-help", texts.create_help, styles::help);
    text(frame, inside, "file/permission-help", texts.permission_help, styles::help);
    inside.y += 12;
    float x = inside.x;
    if (kept.file || !before.empty()) {
      if (button(frame, x, inside.y, "file/leave", texts.leave, {})) frame.ask(app::LeaveFile{});
      x += button_width(frame, texts.leave, {}) + button_gap;
    }
    if (button(frame, x, inside.y, "file/close", texts.close, {})) frame.ask(app::Toggle{"file"});
    inside.y += measures::control_height;
  }
  column.y += 16;
}

void about_file(Frame& frame, Column& column) {
  const std::string& open = frame.state.open;
  const app::KeptCharter& kept = *frame.state.open_charter();
  if (!frame.state.one_file_possible || kept.newer) return;
  column.y += 8;
  if (kept.file) {
    user_line(frame, {column.x, column.y, column.width, 20}, "file/name", kept.file->name, styles::label);
    column.y += 24;
  } else if (const std::string before = remembered(frame.state, open); !before.empty()) {
    const ButtonLook look{.sign = Sign::file};
    if (button(frame, column, "file/go-on", one_file_words(frame).again, look))
      frame.ask(app::UseFile{open, app::FileChoice::again});
    frame.elements.back().description = before;
    column.y += 4;
    user_line(frame, {column.x, column.y, column.width, 20}, "file/before", before, styles::help);
    column.y += 24;
  }
  ButtonLook look{.height = measures::bar_control_height};
  look.expanded = frame.state.unfolded.count("file") != 0;
  if (button(frame, column, "file/about", one_file_words(frame).about, look)) frame.ask(app::Toggle{"file"});
}

void shared_files(Frame& frame, Column& column) {
  if (!frame.state.one_file_possible) return;
  const texts::OneFileTexts& texts = one_file_words(frame);
  column.y += 32;
  heading(frame, column, "files/title", texts.start_title, 2, styles::item);
  text(frame, column, "files/lead", texts.start_lead, styles::help);
  column.y += 12;
  for (const auto& [charter, name] : frame.state.remembered_files) {
    go_on(frame, column, "files/" + charter, charter, name);
    column.y += 8;
  }
  if (button(frame, column, "files/open", texts.open_shared, {}))
    frame.ask(app::UseFile{"", app::FileChoice::open});
}

}  // namespace kommissorium::ui::views
