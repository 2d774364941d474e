// SPDX-License-Identifier: MPL-2.0
// All charters kept here seen together: a table to search and sort, charts, what is missing, what is due, and
// the organisation of one product as a picture and in words.
#include <algorithm>
#include <cmath>

#include "app/overview.h"
#include "core/governance/organisation.h"
#include "core/report/report.h"
#include "core/text_policy.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"
#include "core/texts/portfolio_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/chart.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using governance::Brief;
using governance::Portfolio;
using governance::Product;
using governance::Severity;
using texts::fill;
using texts::PortfolioTexts;

constexpr float widest_overview = 992;
constexpr float product_row_height = 72;
constexpr std::size_t most_rows = 200;  // a screen of more is no overview; the exports have all
constexpr std::size_t most_dates = 30;

const PortfolioTexts& overview_words(const Frame& frame) {
  return texts::portfolio_texts(frame.state.preferences.language);
}

void ask_for(Frame& frame, const governance::Selection& wanted) {
  frame.ask(app::SelectInOverview{wanted, frame.state.chosen_product});
}

void actions(Frame& frame, Column& page) {
  const PortfolioTexts& say = overview_words(frame);
  float x = page.x;
  const auto choice = [&](std::string_view key, std::string_view label, Sign sign) {
    const ButtonLook look{.sign = sign};
    const float width = button_width(frame, label, look);
    if (x > page.x && x + width > page.x + page.width) {
      x = page.x;
      page.y += measures::control_height + 8;
    }
    const bool asked = button(frame, x, page.y, key, label, look);
    x += width + 12;
    return asked;
  };
  if (choice("overview/table", say.take_table, Sign::file)) frame.ask(app::ExportOverview{true});
  if (choice("overview/page", say.take_page, Sign::file)) frame.ask(app::ExportOverview{false});
  if (choice("overview/list", say.open_list, Sign::none)) frame.ask(app::ChooseFile{});
  if (choice("overview/back", say.back, Sign::left)) frame.ask(app::OpenStart{});
  page.y += measures::control_height + 24;
}

void filters(Frame& frame, Column& page) {
  const PortfolioTexts& say = overview_words(frame);
  governance::Selection wanted = frame.state.selection;
  constexpr float gap = 16;
  const float width = (page.width - 2 * gap) / 3;
  Column search{page.x, page.y, width}, group{page.x + width + gap, page.y, width},
      order{page.x + 2 * (width + gap), page.y, width};
  const FieldEvent event =
      field(frame, search, "overview/search", wanted.text, {.label = say.search, .help = say.search_help});
  if (event.kind != FieldEvent::Kind::none && event.text != wanted.text) {
    wanted.text = event.text;
    ask_for(frame, wanted);
  }
  std::vector<Option> groups = {{"", std::string(say.all_groups)}};
  for (const catalogue::GroupKind kind : catalogue::every_group)
    groups.push_back({std::string(tag(kind)), std::string(say.groups[static_cast<std::size_t>(kind)])});
  const std::string_view chosen = wanted.group ? tag(*wanted.group) : std::string_view();
  if (const auto changed = select(frame, group, "overview/group", groups, chosen, {.label = say.of_group})) {
    wanted.group = catalogue::group_from_tag(*changed);
    ask_for(frame, wanted);
  }
  const std::string_view names[governance::columns] = {say.charter, say.group,  say.level,      say.filled_in,
                                                       say.must,    say.should, say.adopted_on, say.review};
  std::vector<Option> orders;
  for (std::size_t at = 0; at < governance::columns; ++at)
    orders.push_back({std::to_string(at), std::string(names[at])});
  const std::string by = std::to_string(static_cast<int>(wanted.by));
  if (const auto changed = select(frame, order, "overview/sort", orders, by, {.label = say.sort_by})) {
    if (changed->size() == 1 && (*changed)[0] >= '0' && (*changed)[0] < '8')
      wanted.by = static_cast<governance::Column>((*changed)[0] - '0');
    ask_for(frame, wanted);
  }
  if (checkbox(frame, group, "overview/findings", say.only_with_findings, wanted.only_with_findings)) {
    wanted.only_with_findings = !wanted.only_with_findings;
    ask_for(frame, wanted);
  }
  if (checkbox(frame, order, "overview/downwards", say.downwards, wanted.downwards)) {
    wanted.downwards = !wanted.downwards;
    ask_for(frame, wanted);
  }
  page.y = std::max({search.y, group.y, order.y}) + 16;
}

struct Columns {
  float title, done, found, adopted, review;
};

Columns columns_of(const Column& inside) {
  const float review = inside.x + inside.width - 104;
  const float adopted = review - 136;
  const float found = adopted - 176;
  return {inside.x, found - 112, found, adopted, review};
}

void column_names(Frame& frame, Column& inside, const Columns& at) {
  const PortfolioTexts& say = overview_words(frame);
  Column cells{inside.x, inside.y, inside.width};
  const Group row(frame, Role::row, "overview/head", cells, "", "head-row overview-head");
  const auto name = [&](float x, std::string_view key, std::string_view words) {
    text_at(frame, x, cells.y + 14, key, words, styles::help);
    frame.elements.back().role = Role::column_header;
  };
  name(at.title, "overview/head/title", say.charter);
  name(at.done, "overview/head/done", say.filled_in);
  name(at.found, "overview/head/found", say.findings);
  name(at.adopted, "overview/head/adopted", say.adopted_on);
  name(at.review, "overview/head/review", say.review);
  cells.y += 48;
  inside.y = cells.y;
}

void found_chips(Frame& frame, float x, float y, const std::string& key, const Brief& one) {
  const PortfolioTexts& say = overview_words(frame);
  const int must = count(one, Severity::must), should = count(one, Severity::should);
  if (must > 0)
    x += 8 + chip(frame, x, y, key + "/must", fill(say.chip_must, {std::to_string(must)}), Tint::orange);
  if (should > 0)
    chip(frame, x, y, key + "/should", fill(say.chip_should, {std::to_string(should)}), Tint::blue);
  if (must + should == 0) chip(frame, x, y, key + "/none", say.chip_none, Tint::green);
}

void charter_row(Frame& frame, Column& inside, const Columns& at, const Brief& one) {
  const PortfolioTexts& say = overview_words(frame);
  const std::string key = "overview/" + one.charter;
  const float top = inside.y;
  Column cells{inside.x, top, inside.width};
  const Group row(frame, Role::row, key, cells, "", "overview-row");
  const auto cell = [&](float x, float y, float width, const char* name, auto put) {
    Column place{x, y, width};
    const Group group(frame, Role::cell, key + "/" + name, place, "", std::string("cell-") + name);
    put(place);
    place.y += 20;
  };
  cell(at.title, top + 14, at.done - at.title - 24, "main", [&](Column& place) {
    const Rect title{place.x, place.y, place.width, 24};
    const Rect whole{inside.x - card_inset + 1, top, inside.width + 2 * card_inset - 2, product_row_height};
    if (paint::item(frame, key + "/open", whole).over) paint::rectangle(frame, whole, frame.theme.hover);
    Element& open = frame.report(Role::link, key + "/open", title);
    open.name = text_policy::shown(one.title);
    open.look = "item user-link";
    if (frame.asked(open.id, Request::Kind::activate)) frame.ask(app::OpenCharter{one.charter});
    place.y += 24;
    std::string about(say.groups[static_cast<std::size_t>(one.kind)]);
    if (one.kind != catalogue::GroupKind::expert)
      about +=
          " · " + std::string(say.levels[static_cast<std::size_t>(governance::level_number(one.level) + 1)]);
    text_at(frame, place.x, place.y, key + "/about", about, styles::help);
  });
  cell(at.done, top + 26, 88, "done", [&](Column& place) {
    text_at(frame, place.x, place.y, key + "/percent", std::to_string(one.percent()) + " %", styles::help);
  });
  cell(at.found, top + 25, 160, "status",
       [&](Column& place) { found_chips(frame, place.x, place.y, key, one); });
  cell(at.adopted, top + 26, 120, "changed", [&](Column& place) {
    const bool adopted = one.state == adoption::State::adopted;
    const std::string words = adopted ? texts::short_date(one.adopted)
                                      : std::string(say.states[static_cast<std::size_t>(one.state)]);
    place.width = at.review - at.adopted - 16;
    text(frame, place, key + "/adopted", words, styles::help);
    place.y -= 20;
  });
  cell(at.review, top + 26, 100, "review", [&](Column& place) {
    if (!one.review.empty())
      text_at(frame, place.x, place.y, key + "/due", texts::short_date(one.review), styles::help);
  });
  inside.y = top + product_row_height;
  cells.y = inside.y;
}

void charters(Frame& frame, Column& page, const app::Overview& shown) {
  const PortfolioTexts& say = overview_words(frame);
  const std::size_t rows = std::min(shown.selected.size(), most_rows);
  text(frame, page, "overview/count",
       fill(say.shown_of, {std::to_string(rows), std::to_string(shown.portfolio.charters.size())}),
       styles::help);
  page.y += 8;
  if (rows == 0) return text(frame, page, "overview/none", say.none_shown, styles::body);
  Card card(frame, page, "overview/charters", say.charters, Role::table, "card table");
  Column& inside = card.inside;
  inside.y -= card_inset;
  const Columns at = columns_of(inside);
  column_names(frame, inside, at);
  for (std::size_t n = 0; n < rows; ++n) {
    paint::line(frame, inside.x - card_inset, inside.y, inside.width + 2 * card_inset, frame.theme.line);
    charter_row(frame, inside, at, shown.portfolio.charters[shown.selected[n]]);
  }
  inside.y -= card_inset;
}

void title_of(Frame& frame, Column& page, const std::string& key, std::string_view words) {
  page.y += 32;
  heading(frame, page, key, words, 2, styles::section_title);
  page.y += 10;
}

void numbers(Frame& frame, Column& page, const Portfolio& all) {
  title_of(frame, page, "overview/numbers", overview_words(frame).in_numbers);
  constexpr float gap = 48;
  const bool side_by_side = page.width >= 720;
  const float width = side_by_side ? (page.width - gap) / 2 : page.width;
  const float top = page.y;
  Column halves[2] = {{page.x, top, width}, {page.x + width + gap, top, width}};
  int number = 0;
  for (const outline::Chart& chart : report::charts(all, frame.state.preferences.language)) {
    Column& half = side_by_side ? halves[halves[1].y < halves[0].y ? 1 : 0] : halves[0];
    const std::string key = "overview/chart/" + std::to_string(++number);
    heading(frame, half, key, chart.title, 3, styles::item);
    half.y += 6;
    int line = 0;
    for (const outline::Chart::Bar& one : chart.bars)
      bar_line(frame, half, key + "/" + std::to_string(++line),
               {one.label, one.value, one.share, one.colour});
    half.y += 20;
  }
  page.y = std::max(halves[0].y, halves[1].y);
}

void missing(Frame& frame, Column& page, const Portfolio& all) {
  const PortfolioTexts& say = overview_words(frame);
  title_of(frame, page, "overview/missing", say.what_is_missing);
  int number = 0;
  for (const Product& product : all.products) {
    if (product.missing.empty()) continue;
    user_text(frame, page, "overview/missing/" + std::to_string(++number),
              product.name + ": " + report::lacking(product, frame.state.preferences.language), styles::body);
  }
  if (number == 0) text(frame, page, "overview/missing/none", say.no_product_lacks, styles::done);
}

void dates(Frame& frame, Column& page, const Portfolio& all) {
  const PortfolioTexts& say = overview_words(frame);
  title_of(frame, page, "overview/dates", say.dates);
  if (all.dates.empty()) text(frame, page, "overview/dates/none", say.no_dates, styles::help);
  for (std::size_t n = 0; n < all.dates.size() && n < most_dates; ++n) {
    const governance::Due& due = all.dates[n];
    const Brief& one = all.charters[due.charter];
    const std::string day = texts::short_date(due.day);
    std::string words = (due.passed ? fill(say.passed, {day}) : day) + ": " + one.title + ". ";
    words += report::what_is_due(one, due, frame.state.preferences.language);
    user_text(frame, page, "overview/dates/" + std::to_string(n), words,
              due.passed ? styles::error : styles::body);
  }
}

/// For the eye: what it says stands below it.
void picture(Frame& frame, Column& page, const governance::Organisation& drawn) {
  if (frame.viewport.html) return;
  const PortfolioTexts& say = overview_words(frame);
  const float scale = std::min(1.0F, page.width / static_cast<float>(std::max(1, drawn.width)));
  const auto x = [&](int at) { return page.x + std::floor(static_cast<float>(at) * scale); };
  const auto y = [&](int at) { return page.y + static_cast<float>(at); };
  for (const governance::Organisation::Line& line : drawn.lines) {
    const std::vector<governance::Corner> way = corners(drawn, line);
    for (std::size_t n = 1; n < way.size(); ++n)
      picture_line(frame, x(way[n - 1].x), y(way[n - 1].y), x(way[n].x), y(way[n].y));
  }
  // board, steering, coordination, expert, secretariat, supplier; as in the report
  constexpr int colours[] = {1, 0, 2, 4, 3, 6};
  for (const governance::Organisation::Box& box : drawn.boxes) {
    const bool expert = box.part == governance::Part::expert,
               supplier = box.part == governance::Part::supplier;
    const std::string_view name = expert     ? say.groups[2]
                                  : supplier ? say.supplier
                                             : std::string_view(box.lines[0]);
    const std::string_view more =
        supplier || box.lines.size() < 2 ? std::string_view() : std::string_view(box.lines.back());
    picture_box(frame,
                {x(box.x), y(box.y), std::floor(governance::box_width * scale), governance::box_height},
                colours[static_cast<std::size_t>(box.part)], box.absent, name, more);
  }
  page.y += static_cast<float>(drawn.height) + 16;
}

void organisation(Frame& frame, Column& page, const Portfolio& all) {
  if (all.products.empty()) return;
  const PortfolioTexts& say = overview_words(frame);
  title_of(frame, page, "overview/organisation", say.organisations);
  std::vector<Option> options = {{"", std::string(say.no_product)}};
  const Product* chosen = nullptr;
  for (const Product& product : all.products) {
    options.push_back({governance::product_key(product.name), text_policy::shown(product.name)});
    if (options.back().value == frame.state.chosen_product) chosen = &product;
  }
  Column box{page.x, page.y, std::min(360.0F, page.width)};
  if (const auto changed = select(frame, box, "overview/product", options, frame.state.chosen_product,
                                  {.label = say.of_product}))
    frame.ask(app::SelectInOverview{frame.state.selection, *changed});
  page.y = box.y + 16;
  if (chosen == nullptr) return;
  const governance::Organisation drawn =
      governance::organisation(all.charters, *chosen, frame.state.preferences.language);
  picture(frame, page, drawn);
  int number = 0;
  for (const std::string& one : drawn.described) {
    user_text(frame, page, "overview/box/" + std::to_string(++number), one, styles::body);
    page.y += 4;
  }
}

}  // namespace

void overview(Frame& frame, ui::Column& column) {
  const PortfolioTexts& say = overview_words(frame);
  const app::Overview& shown = *frame.state.overview;
  const float width = std::min(widest_overview, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 40, width};
  notice(frame, page);
  display(frame, page);
  heading(frame, page, "overview/title", say.title, 1, styles::title);
  page.y += 4;
  text(frame, page, "overview/lead", say.lead, styles::lead);
  page.y += 16;
  actions(frame, page);
  filters(frame, page);
  charters(frame, page, shown);
  missing(frame, page, shown.portfolio);
  dates(frame, page, shown.portfolio);
  numbers(frame, page, shown.portfolio);
  organisation(frame, page, shown.portfolio);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
