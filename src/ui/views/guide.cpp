// SPDX-License-Identifier: MPL-2.0
// The guide over the screen, and what else helps: the tour, and what was set aside.
#include <algorithm>
#include <cmath>

#include "core/texts/guide_texts.h"
#include "core/texts/storage_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

bool is_anything_set_aside(const app::State& state) {
  return !state.unknown_stored.empty() ||
         std::any_of(state.charters.begin(), state.charters.end(),
                     [](const auto& one) { return !one.second.set_aside.empty(); });
}

}  // namespace

void guide(Frame& frame, Column& column) {
  const Language language = frame.state.preferences.language;
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  if (button(frame, page, "take-tour", texts::guide_texts(language).take_tour, {}))
    frame.ask(app::TakeTour{});
  if (is_anything_set_aside(frame.state)) {
    page.y += 12;
    if (button(frame, page, "help/set-aside", texts::storage_texts(language).take_set_aside,
               {.sign = Sign::file}))
      frame.ask(app::ExportSetAside{});
  }
  page.y += 16;
  Element& element = frame.report(Role::article, "guide", {page.x, page.y, page.width, 0});
  element.name = std::string(frame.texts.help);
  element.value =
      std::string(language == Language::danish ? frame.state.guide_in_danish : frame.state.guide_in_english);
  element.look = "guide-text";
  element.measured = true;
  element.rect.height = frame.measured_height(element.id, 4000);
  column.y = page.y + element.rect.height + 64;
}

}  // namespace kommissorium::ui::views
