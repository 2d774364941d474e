// SPDX-License-Identifier: MPL-2.0
// The front page: the charters kept here, a new one, a file, an example.
#include <algorithm>
#include <cmath>
#include <map>

#include "app/catalogues.h"
#include "app/going_through.h"
#include "app/overview.h"
#include "core/charter/completeness.h"
#include "core/sort_stably.h"
#include "core/texts/guide_texts.h"
#include "core/texts/portfolio_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/documents.h"
#include "ui/views/standing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float widest_start = 992;
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
  const ButtonLook save{.kind = ButtonLook::Kind::secondary, .sign = Sign::file};
  const ButtonLook remove{.kind = ButtonLook::Kind::danger};
  const std::string_view away = kept.newer ? frame.texts.close : frame.texts.delete_charter;
  const float save_width = button_width(frame, frame.texts.save_file, save);
  const float remove_width = button_width(frame, away, remove);
  const float right = columns.more + 36;
  const float remove_at = right - remove_width;
  Column cell{remove_at - 8 - save_width, row.y, right - remove_at + 8 + save_width};
  const Group group(frame, Role::cell, key + "/menu", cell, "", "cell-menu");
  if (button(frame, remove_at - 8 - save_width, row.y, key + "/save", frame.texts.save_file, save)) {
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

std::vector<std::string> shown_charters(const app::State& state) {
  std::vector<std::string> ids;
  for (const auto& [id, kept] : state.charters) {
    const bool may_yet_come = state.uniting && kept.view == nullptr;
    if (kept.deleted_at.empty() && !may_yet_come) ids.push_back(id);
  }
  // What is to be taken up again comes first, then the charter worked on last.
  std::map<std::string, std::string> due;
  for (const std::string& id : ids) {
    const app::KeptCharter& kept = state.charters.at(id);
    if (app::due(state, kept) != charter::Due::no) due[id] = charter::review_day(*kept.view);
  }
  sort_stably(ids, [&](const std::string& one, const std::string& other) {
    const auto first = due.find(one), second = due.find(other);
    if (first != due.end() && second != due.end()) return first->second < second->second;
    if (first != due.end() || second != due.end()) return first != due.end();
    return state.charters.at(one).last_changed > state.charters.at(other).last_changed;
  });
  return ids;
}

void charters(Frame& frame, Column& column, const std::vector<std::string>& ids) {
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

/// What the page is for, and the ways to begin. To a newcomer, who has no charter of the group's own, the
/// choice of a kind below is the thing to do.
void opening(Frame& frame, Column& column, bool newcomer) {
  const InterfaceTexts& texts = frame.texts;
  const texts::GuideTexts& say = texts::guide_texts(frame.state.preferences.language);
  heading(frame, column, "start/title", texts.your_charters, 1, styles::title);
  ButtonLook first{};
  if (!newcomer) {
    first = {.kind = ButtonLook::Kind::primary, .sign = Sign::plus};
    first.expanded = frame.state.unfolded.count("new") != 0;
  }
  const std::string_view label = newcomer ? say.take_tour : texts.new_charter;
  const float open_width = button_width(frame, texts.open_file, {});
  const float buttons = open_width + button_width(frame, label, first) + 16;
  const float x = column.x + column.width - buttons;
  const float top = column.y;
  Column words{column.x, column.y + 2, column.width - buttons - 24};
  text(frame, words, "start/lead", newcomer ? say.newcomer : texts.start_lead, styles::lead);
  if (button(frame, x, top, "open-file", texts.open_file, {})) frame.ask(app::ChooseFile{});
  if (newcomer) {
    if (button(frame, x + open_width + 16, top, "take-tour", label, first)) frame.ask(app::TakeTour{});
  } else if (button(frame, x + open_width + 16, top, "new", label, first)) {
    frame.ask(app::Toggle{"new"});
  }
  column.y = std::max(words.y, top + measures::control_height) + 28;
}

/// One of the three kinds to choose, side by side; nullopt = none in this pass. `does` is what choosing one
/// is called, before its name.
std::optional<catalogue::GroupKind> kinds(Frame& frame, Column& column, const std::string& key,
                                          std::string_view title, std::string_view lead,
                                          std::string_view does, const catalogue::Catalogue& from) {
  std::optional<catalogue::GroupKind> chosen;
  heading(frame, column, key + "/title", title, 2, styles::item);
  text(frame, column, key + "/lead", lead, styles::help);
  column.y += 12;
  float x = column.x;
  for (const catalogue::Group& group : from.groups) {
    const std::string& label = group.label.in(frame.state.preferences.language);
    const ButtonLook look{};
    const float width = button_width(frame, label, look);
    if (button(frame, x, column.y, key + "/" + std::string(tag(group.kind)), label, look))
      chosen = group.kind;
    frame.elements.back().name = std::string(does) + label;
    x += width + 12;
  }
  column.y += measures::control_height;
  return chosen;
}

/// Below the charters: one to look at, and one to fill in elsewhere. Side by side where there is room.
void to_begin_with(Frame& frame, Column& column) {
  const texts::ExportTexts& words = export_words(frame);
  column.y += 32;
  const bool side_by_side = !frame.viewport.html && column.width >= 880;
  const float gap = side_by_side ? 32 : 0;
  const float width = side_by_side ? (column.width - gap) / 2 : column.width;
  Column left{column.x, column.y, width};
  if (const auto kind = kinds(frame, left, "example", frame.texts.examples_title, frame.texts.examples_lead,
                              frame.texts.open_example, frame.state.catalogue)) {
    frame.ask(app::OpenExample{*kind});
  }
  Column right{column.x + (side_by_side ? width + gap : 0), side_by_side ? column.y : left.y + 28, width};
  if (const auto kind = kinds(frame, right, "blank", words.blank_title, words.blank_lead, words.blank_of,
                              app::catalogue_of(frame.state, frame.state.chosen_catalogue))) {
    frame.ask(app::ExportBlank{*kind});
  }
  column.y = std::max(left.y, right.y);
}

}  // namespace

void new_charter(Frame& frame, Column& column) {
  constexpr float gap = 16;
  const float width = (column.width - 2 * gap) / 3;
  Column group_column{column.x, column.y, column.width};
  {
    const Group group(frame, Role::region, "new-charter", group_column, frame.texts.new_title, "kinds");
    heading(frame, group_column, "new/title", frame.texts.new_title, 2, styles::section_title);
    text(frame, group_column, "new/lead", frame.texts.new_lead, styles::help);
    group_column.y += 12;
    const catalogue::Catalogue& from = app::catalogue_of(frame.state, frame.state.chosen_catalogue);
    choose_catalogue(frame, group_column);
    float height = 0;
    for (const catalogue::Group& kind : from.groups) {
      const std::string& summary = kind.summary.in(frame.state.preferences.language);
      const auto lines = lines_of(frame.fonts, looks::help, summary, width - 48);
      height = std::max(height, 48 + static_cast<float>(lines.size()) * looks::help.line + 22);
    }
    float x = column.x;
    for (const catalogue::Group& kind : from.groups) {
      const Language language = frame.state.preferences.language;
      if (card_button(frame, {x, group_column.y, width, height}, "new/" + std::string(tag(kind.kind)),
                      kind.label.in(language), kind.summary.in(language))) {
        frame.ask(app::CreateCharter{kind.kind});
      }
      x += width + gap;
    }
    group_column.y += height;
  }
  column.y = group_column.y;
}

void start(Frame& frame, Column& column) {
  const float margin = measures::page_margin;
  const float width = std::min(widest_start, column.width - 2 * margin);
  Column page{std::floor((column.width - width) / 2), 40, width};
  notice(frame, page);
  catalogue_offer(frame, page);
  display(frame, page);
  const std::vector<std::string> ids = shown_charters(frame.state);
  const bool newcomer = std::none_of(ids.begin(), ids.end(), [&frame](const std::string& id) {
    const app::KeptCharter& kept = *frame.state.kept(id);
    return kept.view == nullptr || !kept.view->example;
  });
  opening(frame, page, newcomer);
  if (newcomer || frame.state.unfolded.count("new") != 0) {
    new_charter(frame, page);
    page.y += 28;
  }
  if (!ids.empty()) charters(frame, page, ids);
  if (app::seen_together(frame.state) > 1) {
    page.y += 16;
    const std::string_view words = texts::portfolio_texts(frame.state.preferences.language).see_overview;
    if (button(frame, page, "see-overview", words, {})) frame.ask(app::ShowOverview{});
  }
  deleted(frame, page);
  shared_files(frame, page);
  to_assessments(frame, page);
  catalogues(frame, page);
  to_begin_with(frame, page);
  page.y += 28;
  {
    const Rect zone{page.x, page.y, page.width, 58};
    paint::dashed_border(frame, zone, frame.theme.control);
    const float words = text_width(frame.fonts, looks::help, frame.texts.drop_here);
    text_at(frame, page.x + std::max(16.0F, (page.width - words) / 2), page.y + 19, "drop-here",
            frame.texts.drop_here, styles::help);
    frame.elements.back().look = "dropzone";
    page.y = zone.bottom();
  }
  if (ids.size() > 1) {
    page.y += 16;
    if (button(frame, page, "export-all", frame.texts.export_all,
               {.kind = ButtonLook::Kind::quiet, .sign = Sign::file})) {
      frame.ask(app::ExportAll{});
    }
  }
  column.y = page.y + 48;
}

}  // namespace kommissorium::ui::views
