// SPDX-License-Identifier: MPL-2.0
// Catalogues beside the one that the program brings along: the card of one that came in, the list on the
// front page, and the word of a newer edition in a charter.
#include "app/catalogues.h"

#include <algorithm>

#include "core/catalogue/age.h"
#include "core/text_policy.h"
#include "core/texts/catalogue_texts.h"
#include "core/texts/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

const texts::CatalogueTexts& catalogue_words(const Frame& frame) {
  return texts::catalogue_texts(frame.state.preferences.language);
}

std::string called(const catalogue::Catalogue& catalogue) {
  return text_policy::shown(catalogue::called(catalogue.groups.front()));
}

/// "Styregruppe, Koordinationsgruppe, Faggruppe"
std::string kinds_of(const Frame& frame, const catalogue::Catalogue& catalogue) {
  std::string kinds;
  for (const catalogue::Group& group : catalogue.groups)
    kinds += (kinds.empty() ? "" : ", ") + group.label.in(frame.state.preferences.language);
  return text_policy::shown(kinds);
}

void kept_row(Frame& frame, Column& inside, const std::string& id) {
  const texts::CatalogueTexts& words = catalogue_words(frame);
  const catalogue::Catalogue& catalogue = app::catalogue_of(frame.state, id);
  const std::string key = "catalogue/" + id;
  const std::string name = called(catalogue);
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key, row, name, "row");
  const ButtonLook remove{.kind = ButtonLook::Kind::quiet, .height = 32};
  const float button_at = row.x + row.width - button_width(frame, words.remove, remove);
  Column said{row.x, row.y, (id.empty() ? row.x + row.width : button_at - 12) - row.x};
  user_text(frame, said, key + "/name",
            id.empty() ? name + " (" + std::string(words.brought_along) + ")" : name, styles::body);
  user_text(frame, said, key + "/kinds", kinds_of(frame, catalogue), styles::help);
  if (!id.empty()) {
    if (button(frame, button_at, row.y, key + "/remove", words.remove, remove))
      frame.ask(app::RemoveCatalogue{id});
    frame.elements.back().name = std::string(words.remove) + ": " + name;
  }
  row.y = std::max(said.y, row.y + 32);
  inside.y = row.y;
}

}  // namespace

void catalogue_offer(Frame& frame, Column& column) {
  if (!frame.state.offered) return;
  const texts::CatalogueTexts& words = catalogue_words(frame);
  const catalogue::Catalogue& catalogue = frame.state.offered->catalogue;
  {
    Card card(frame, column, "catalogue-offer", words.offered, Role::region, "card recommended");
    Column& inside = card.inside;
    heading(frame, inside, "catalogue-offer/title", words.offered, 2, styles::item);
    inside.y += 4;
    constexpr Style strong{looks::body_strong, &Theme::ink, "body-strong"};
    user_text(frame, inside, "catalogue-offer/name", called(catalogue), strong);
    user_text(frame, inside, "catalogue-offer/kinds", kinds_of(frame, catalogue), styles::help);
    inside.y += 8;
    text(frame, inside, "catalogue-offer/lead", words.offered_lead, styles::body);
    inside.y += 14;
    Column row{inside.x, inside.y, inside.width};
    const Group buttons(frame, Role::group, "catalogue-offer/buttons", row, "", "actions");
    const ButtonLook keep{.kind = ButtonLook::Kind::primary};
    if (button(frame, row.x, row.y, "catalogue-offer/keep", words.keep, keep))
      frame.ask(app::KeepCatalogue{});
    if (button(frame, row.x + button_width(frame, words.keep, keep) + 12, row.y, "catalogue-offer/pass",
               words.pass_over, {}))
      frame.ask(app::PassOverCatalogue{});
    row.y += measures::control_height;
    inside.y = row.y;
  }
  column.y += 16;
}

void choose_catalogue(Frame& frame, Column& column) {
  if (frame.state.catalogues.empty()) return;
  const texts::CatalogueTexts& words = catalogue_words(frame);
  std::vector<Option> options = {
      {"", called(frame.state.catalogue) + " (" + std::string(words.brought_along) + ")"}};
  for (const auto& [id, catalogue] : frame.state.catalogues) options.push_back({id, called(catalogue)});
  Column list{column.x, column.y, std::min(480.0F, column.width)};
  const auto chosen = select(frame, list, "new/catalogue", std::move(options), frame.state.chosen_catalogue,
                             {.label = words.used_for_new});
  if (chosen) frame.ask(app::ChooseCatalogue{*chosen});
  column.y = list.y + 16;
}

void catalogues(Frame& frame, Column& column) {
  if (frame.state.catalogues.empty()) return;
  const texts::CatalogueTexts& words = catalogue_words(frame);
  column.y += 28;
  Card card(frame, column, "catalogues", words.title, Role::region);
  Column& inside = card.inside;
  heading(frame, inside, "catalogues/title", words.title, 2, styles::item);
  text(frame, inside, "catalogues/lead", words.lead, styles::help);
  inside.y += 12;
  kept_row(frame, inside, "");
  for (const auto& [id, catalogue] : frame.state.catalogues) {
    divider(frame, inside, 12);
    kept_row(frame, inside, id);
  }
}

void newer_edition(Frame& frame, Column& column) {
  const app::KeptCharter& kept = *frame.state.open_charter();
  if (kept.newer || kept.view->example) return;
  const std::optional<std::string> newer = app::newer_edition(frame.state, *kept.view);
  if (!newer) return;
  const texts::CatalogueTexts& words = catalogue_words(frame);
  const std::string said = texts::fill(words.newer_is_here, {called(app::catalogue_of(frame.state, *newer))});
  Column row{column.x, column.y, column.width};
  const Group group(frame, Role::group, "newer-edition", row, "", "written");
  user_text(frame, row, "newer-edition/said", said, styles::help);
  if (text_button(frame, row.x, row.y, "newer-edition/see", words.see_what_is_new, words.see_what_is_new))
    frame.ask(app::ShowEdition{*newer});
  row.y += text_button_height;
  column.y = row.y + 12;
}

}  // namespace kommissorium::ui::views
