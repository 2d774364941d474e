// SPDX-License-Identifier: MPL-2.0
// The front page: the charters kept here, a new one, a file, an example.
#include <algorithm>
#include <cmath>
#include <map>

#include "app/catalogues.h"
#include "app/going_through.h"
#include "app/overview.h"
#include "core/sort_stably.h"
#include "core/texts/guide_texts.h"
#include "core/texts/portfolio_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/views/charter_rows.h"
#include "ui/views/documents.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float widest_start = 992;
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
  if (!ids.empty()) charter_table(frame, page, ids);
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
