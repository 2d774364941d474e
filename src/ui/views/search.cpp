// SPDX-License-Identifier: MPL-2.0
// Looking for something, in front of whatever screen one is on: one field, and what was found as buttons.
#include "app/search.h"

#include <algorithm>

#include "core/texts/search_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/bar.h"
#include "ui/views/search.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

/// One line is one button, its words painted by the page; below it what stands there and where.
void hit(Frame& frame, Column& column, std::size_t at) {
  const app::Looking& looking = *frame.state.looking;
  const search::Hit& one = looking.found.hits[at];
  const search::Entry& entry = (*looking.entries)[one.entry];
  const std::string key = "find/hit/" + std::to_string(at);
  Column row{column.x, column.y, column.width};
  const Group group(frame, Role::group, key + "/row", row, "", "found");
  const Rect title{row.x, row.y + 6, row.width, 24};
  const float below = (one.excerpt.empty() ? 0.0F : styles::body.look.line) +
                      (entry.where.empty() ? 0.0F : styles::help.look.line);
  const Rect whole{row.x - 12, row.y, row.width + 24, title.height + below + 12};
  if (paint::item(frame, key, whole).over)
    paint::rectangle(frame, whole, frame.theme.hover, measures::radius);
  Element& open = frame.report(Role::link, key, title);
  open.name = entry.label;
  open.look = "item user-link";
  if (frame.asked(open.id, Request::Kind::activate)) frame.ask(app::GoToFound{at, frame.request->pointer});
  row.y = title.bottom();
  const auto line = [&](const char* part, const std::string& words, const Style& style) {
    if (words.empty()) return;
    user_line(frame, {row.x, row.y, row.width, style.look.line}, key + part, words, style);
    row.y += style.look.line;
  };
  line("/excerpt", one.excerpt, styles::body);
  line("/where", entry.where, styles::help);
  row.y += 6;
  column.y = row.y;
}

void hits(Frame& frame, Column& page, const texts::SearchTexts& say, int level) {
  const app::Looking& looking = *frame.state.looking;
  const auto kind_of = [&looking](std::size_t at) {
    return (*looking.entries)[looking.found.hits[at].entry].kind;
  };
  for (std::size_t at = 0; at < looking.found.hits.size();) {
    const search::Kind kind = kind_of(at);
    const std::size_t number = static_cast<std::size_t>(kind);
    const std::string key = "find/group/" + std::to_string(number);
    page.y += 16;
    Card card(frame, page, key, say.groups[number], Role::region);
    heading(frame, card.inside, key + "/title", say.groups[number], level, styles::lead);
    card.inside.y += 4;
    for (; at < looking.found.hits.size() && kind_of(at) == kind; ++at) hit(frame, card.inside, at);
    if (const std::size_t more = looking.found.more[number]; more > 0)
      text(frame, card.inside, key + "/more", say.more(more), styles::help);
  }
}

constexpr ButtonLook find_look{.sign = Sign::find, .sign_only = true, .height = measures::bar_control_height};

}  // namespace

float find_width(const Frame& frame) { return button_width(frame, "", find_look); }

void find_button(Frame& frame, float x, float top) {
  ButtonLook look = find_look;
  look.expanded = frame.state.looking != nullptr;
  const std::string_view title = texts::search_texts(frame.state.preferences.language).title;
  if (!button(frame, x, top, app::search_button, title, look)) return;
  if (*look.expanded) return frame.ask(app::CloseSearch{});
  frame.ask(app::ShowSearch{app::search_button});
}

void search(Frame& frame, Column& column) {
  const texts::SearchTexts& say = texts::search_texts(frame.state.preferences.language);
  const app::Looking& looking = *frame.state.looking;
  const float margin = measures::page_margin;
  Column page{margin, 34, std::min(measures::text_column, column.width - 2 * margin)};
  notice(frame, page);
  const bool beside_a_title = !frame.state.open.empty() && frame.state.screen != app::Screen::assessment;
  const int level = beside_a_title ? 2 : 1;
  {
    Column row{page.x, page.y, page.width};
    const Group group(frame, Role::group, "find/line", row, "", "side-by-side");
    const ButtonLook close{.kind = ButtonLook::Kind::quiet, .sign = Sign::cross};
    const float width = button_width(frame, say.close, close);
    Column left{row.x, row.y, row.width - width - 16};
    heading(frame, left, "find/title", say.title, level, styles::section_title);
    if (button(frame, row.x + row.width - width, row.y, "find/close", say.close, close))
      frame.ask(app::CloseSearch{});
    row.y = std::max(left.y, row.y + measures::control_height);
    page.y = row.y;
  }
  page.y += 12;
  const std::string help = std::string(say.words_help) + std::string(is_phone(frame) ? "" : say.keys);
  const FieldEvent typed =
      field(frame, page, app::search_field, looking.words, {.label = say.words, .help = help});
  if (typed.kind != FieldEvent::Kind::none && typed.text != looking.words)
    frame.ask(app::SearchFor{typed.text});
  page.y += 8;
  if (!looking.words.empty()) text(frame, page, "find/count", say.found(looking.found.all), styles::label);
  hits(frame, page, say, level + 1);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
