// SPDX-License-Identifier: MPL-2.0
#include "ui/views/charter_rows.h"

#include <algorithm>

#include "app/meeting.h"
#include "core/charter/completeness.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/meeting.h"
#include "ui/views/standing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float charter_row_height = 88;

/// Where the table's columns begin, and how wide they are, as the page is wide.
struct StartColumns {
  float group, done, status, changed, more;
  float group_width, done_width;
};

StartColumns columns_of(float x, float width) {
  const float more = x + width - card_inset - 36;
  const float changed = more - 116;
  const float status = changed - 236;
  const float done = status - 162;
  return {x + card_inset, done, status, changed, more, done - x - card_inset - 24, 138};
}

std::string about(const Frame& frame, const charter::Charter& shown) {
  std::string words = shown.group->label.in(frame.state.preferences.language);
  if (shown.kind == catalogue::GroupKind::expert && shown.product.empty()) {
    words += " · " + std::string(frame.texts.across_products);
  }
  if (const charter::Point* level = shown.point("head/level");
      level != nullptr && level->value.text() != nullptr) {
    for (const catalogue::Choice& choice : level->choices) {
      if (choice.id == *level->value.text())
        words += " · " + choice.label.in(frame.state.preferences.language);
    }
  }
  return words + " · " + frame.texts.members(static_cast<int>(shown.members.size()));
}

void status_chip(Frame& frame, float x, float y, const std::string& key, const app::KeptCharter& kept) {
  const int conflicts = static_cast<int>(kept.view->conflicts().size());
  const int open = kept.count.total - kept.count.done;
  if (kept.newer) {
    chip(frame, x, y, key, frame.texts.read_only, Tint::orange);
  } else if (conflicts > 0) {
    chip(frame, x, y, key, frame.texts.conflicts(conflicts), Tint::orange);
  } else if (kept.standing.state != adoption::State::draft) {
    chip(frame, x, y, key, short_standing(frame, kept.standing), standing_tint(kept.standing));
  } else if (open > 0) {
    chip(frame, x, y, key, frame.texts.open_points(open), Tint::blue);
  } else {
    chip(frame, x, y, key, frame.texts.finished, Tint::green);
  }
}

void actions(Frame& frame, Column& inside, const StartColumns& columns, const std::string& id,
             const app::KeptCharter& kept) {
  const std::string key = "charter/" + id;
  if (frame.state.unfolded.count("menu/" + id) == 0) return;
  Column row{columns.group, inside.y, 0};
  const ButtonLook plain{};
  const ButtonLook save{.kind = ButtonLook::Kind::secondary, .sign = Sign::file};
  const ButtonLook remove{.kind = ButtonLook::Kind::danger};
  const std::string_view away = kept.newer ? frame.texts.close : frame.texts.delete_charter;
  const std::string_view meet = meeting_words(frame).hold;
  const bool may_meet = !kept.newer && !app::is_meeting_under_way(frame.state, id);
  const float right = columns.more + 36;
  const float remove_at = right - button_width(frame, away, remove);
  const float save_at = remove_at - 8 - button_width(frame, frame.texts.save_file, save);
  const float meet_at = may_meet ? save_at - 8 - button_width(frame, meet, plain) : save_at;
  Column cell{meet_at, row.y, right - meet_at};
  const Group group(frame, Role::cell, key + "/menu", cell, "", "cell-menu");
  if (may_meet && button(frame, meet_at, row.y, key + "/meet", meet, plain)) frame.ask(app::ShowMeeting{id});
  if (button(frame, save_at, row.y, key + "/save", frame.texts.save_file, save)) {
    frame.ask(app::ExportCharter{id});
  }
  if (button(frame, remove_at, row.y, key + "/delete", away, remove)) frame.ask(app::DeleteCharter{id});
  cell.y += measures::control_height;
  inside.y += measures::control_height + 20;
}

void charter_row(Frame& frame, Column& inside, const StartColumns& columns, const std::string& id,
                 const app::KeptCharter& kept) {
  const std::string key = "charter/" + id;
  const charter::Charter& shown = *kept.view;
  const float top = inside.y;
  Column cells{inside.x, top, inside.width};
  const Group row(frame, Role::row, key, cells, "", "charter-row");
  const Rect whole{inside.x - card_inset + 1, top, inside.width + 2 * card_inset - 2, charter_row_height};
  {
    Column cell{columns.group, top + 20, columns.group_width};
    const Group group(frame, Role::cell, key + "/group", cell, "", "cell-main");
    // The title is the way in: one button over the whole row's height, its words painted by the DOM.
    const Rect title{cell.x, cell.y, cell.width, 24};
    const paint::Pointer pointer =
        paint::item(frame, key + "/open", {whole.x, whole.y, columns.more - whole.x, whole.height});
    if (pointer.over) paint::rectangle(frame, whole, frame.theme.hover);
    Element& open = frame.report(Role::link, key + "/open", title);
    open.name = shown.title;
    open.look = "item user-link";
    if (frame.asked(open.id, Request::Kind::activate)) frame.ask(app::OpenCharter{id});
    cell.y += 24;
    text_at(frame, cell.x, cell.y, key + "/about", about(frame, shown), styles::help);
    cell.y += 20;
  }
  {
    Column cell{columns.done, top + 25, columns.done_width};
    const Group group(frame, Role::cell, key + "/done", cell, "", "cell-done");
    const std::string percent = kept.count.complete() ? std::string(frame.texts.finished)
                                                      : std::to_string(kept.count.percent()) + " %";
    progress(frame, {cell.x, cell.y, columns.done_width, 6}, key + "/bar", frame.texts.filled_in,
             kept.count.percent());
    cell.y += 14;
    text_at(frame, cell.x, cell.y, key + "/percent", percent, styles::help);
    cell.y += 20;
  }
  {
    Column cell{columns.status, top + 33, 220};
    const Group group(frame, Role::cell, key + "/status", cell, "", "cell-status");
    if (shown.example) {
      chip(frame, cell.x, cell.y, key + "/example", frame.texts.example, Tint::plain);
    } else {
      status_chip(frame, cell.x, cell.y, key + "/state", kept);
    }
    cell.y += chip_height;
  }
  {
    Column cell{columns.changed, top + 34, 100};
    const Group group(frame, Role::cell, key + "/changed", cell, "", "cell-changed");
    const std::string when = frame.texts.when(kept.last_changed, frame.state.local);
    if (!when.empty()) text_at(frame, cell.x, cell.y, key + "/when", when, styles::help);
    cell.y += 20;
  }
  {
    Column cell{columns.more, top + 26, 36};
    const Group group(frame, Role::cell, key + "/actions", cell, "", "cell-actions");
    ButtonLook more{.kind = ButtonLook::Kind::quiet, .sign = Sign::more, .sign_only = true};
    more.expanded = frame.state.unfolded.count("menu/" + id) != 0;
    const std::string name = std::string(frame.texts.more_actions) + shown.title;
    if (button(frame, cell.x, cell.y, key + "/more", name, more)) frame.ask(app::Toggle{"menu/" + id});
    cell.y += 36;
  }
  inside.y = top + charter_row_height;
  meeting_under_way_line(frame, inside, columns.group, columns.more + 36, id);
  due_line(frame, inside, columns.group, columns.more + 36, id);
  actions(frame, inside, columns, id, kept);
  cells.y = inside.y;
}

void column_names(Frame& frame, Column& inside, const StartColumns& columns) {
  Column cells{inside.x, inside.y, inside.width};
  const Group row(frame, Role::row, "charters/head", cells, "", "head-row");
  const auto name = [&](float x, std::string_view key, std::string_view words) {
    text_at(frame, x, cells.y + 14, key, words, styles::help);
    frame.elements.back().role = Role::column_header;
  };
  name(columns.group, "charters/head/group", frame.texts.column_group);
  name(columns.done, "charters/head/done", frame.texts.column_done);
  name(columns.status, "charters/head/status", frame.texts.column_status);
  name(columns.changed, "charters/head/changed", frame.texts.column_changed);
  cells.y += 48;
  inside.y = cells.y;
}

/// A charter whose records are damaged beyond showing: it stays, and says so.
void broken_row(Frame& frame, Column& inside, const std::string& id, const app::KeptCharter& kept) {
  Column row{inside.x, inside.y + 16, inside.width};
  const Group group(frame, Role::row, "charter/" + id, row, "", "charter-row");
  const Group cell(frame, Role::cell, "charter/" + id + "/group", row, "", "cell-main");
  text(frame, row, "charter/" + id + "/broken", frame.texts.cannot_show, styles::item);
  text(frame, row, "charter/" + id + "/damaged", frame.texts.damaged(static_cast<int>(kept.set_aside.size())),
       styles::help);
  row.y += 8;
  if (button(frame, row, "charter/" + id + "/save", frame.texts.save_file, {}))
    frame.ask(app::ExportCharter{id});
  row.y += 16;
  inside.y = row.y;
}

}  // namespace

bool row_line(Frame& frame, Column& inside, float left, float right, const RowLine& line) {
  const ButtonLook look{.kind = line.kind};
  const float width = button_width(frame, line.label, look);
  Column cell{left, inside.y, right - left};
  const Group group(frame, Role::cell, line.key, cell, "", "cell-due");
  chip(frame, cell.x, cell.y + 7, line.key + "/says", line.says, line.tint);
  const bool activated = button(frame, right - width, cell.y, line.key + "/do", line.label, look);
  frame.elements.back().name = std::string(line.label) + ": " + line.charter;
  cell.y += measures::control_height;
  inside.y += measures::control_height + 20;
  return activated;
}

void charter_table(Frame& frame, Column& column, const std::vector<std::string>& ids) {
  Card card(frame, column, "charters", frame.texts.your_charters, Role::table, "card table");
  Column& inside = card.inside;
  inside.y -= card_inset;
  const StartColumns columns = columns_of(column.x, column.width);
  column_names(frame, inside, columns);
  for (const std::string& id : ids) {
    paint::line(frame, inside.x - card_inset, inside.y, inside.width + 2 * card_inset, frame.theme.line);
    const app::KeptCharter& kept = *frame.state.kept(id);
    if (kept.view == nullptr) {
      broken_row(frame, inside, id, kept);
    } else {
      charter_row(frame, inside, columns, id, kept);
    }
  }
  inside.y -= card_inset;
}

}  // namespace kommissorium::ui::views
