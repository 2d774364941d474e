// SPDX-License-Identifier: MPL-2.0
// What the governance model finds: the screen with all of it, rule by rule, each with the way to its place
// and room for the group's explanation; and in short what concerns the section being filled in.
#include <algorithm>
#include <cmath>

#include "app/keeping.h"
#include "app/look_up.h"
#include "core/governance/in_words.h"
#include "core/governance/places.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/governance_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/proposals.h"
#include "ui/views/typing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using governance::Finding;
using governance::Severity;
using texts::fill;

/// What one rule found: neighbours in the list.
struct OfRule {
  const Finding* first;
  const Finding* last;  // behind the last
};

const texts::GovernanceTexts& governance_words(const Frame& frame) {
  return texts::governance_texts(frame.state.preferences.language);
}

std::vector<OfRule> by_rule(const std::vector<Finding>& all) {
  std::vector<OfRule> rules;
  const Finding* end = all.data() + all.size();
  for (const Finding* one = all.data(); one != end;) {
    const Finding* next = one;
    while (next != end && next->rule == one->rule) ++next;
    rules.push_back({one, next});
    one = next;
  }
  return rules;
}

Tint tint_of(Severity severity) {
  if (severity == Severity::must) return Tint::orange;
  return severity == Severity::should ? Tint::blue : Tint::plain;
}

void go_to(Frame& frame, std::string_view field) {
  if (field == governance::adoption_place) {
    frame.ask(app::ShowAdoption{});
  } else {
    frame.ask(app::GoToField{std::string(field)});
  }
}

/// Each place on a line of its own: what is said of it, and the way there.
void places(Frame& frame, Column& column, const OfRule& found, const charter::Charter& shown) {
  const Language language = frame.state.preferences.language;
  int number = 0;
  for (const Finding* one = found.first; one != found.last; ++one) {
    const std::string key = "finding/" + std::string(one->rule->id) + "/" + std::to_string(++number);
    column.y += number > 1 ? 12 : 0;
    constexpr Style strong{looks::body_strong, &Theme::ink, "body-strong"};
    user_text(frame, column, key, text_policy::shown(one->says(language)), strong);
    const std::string_view label = governance_words(frame).go_there;
    const std::string name =
        std::string(label) + ": " + text_policy::shown(governance::place_name(shown, one->field));
    if (text_button(frame, column.x, column.y, key + "/go", label, name)) go_to(frame, one->field);
    column.y += text_button_height;
  }
}

void explanation(Frame& frame, Column& column, const Finding& one, const charter::Charter& shown) {
  const texts::GovernanceTexts& say = governance_words(frame);
  column.y += 12;
  if (one.rule->severity == Severity::must)
    return text(frame, column, "finding/" + std::string(one.rule->id) + "/must", say.must_help, styles::help);
  const std::string key = governance::explanation_field(*one.rule);
  const charter::Point* point = shown.point(key);
  if (point != nullptr && point->state == charter::PointState::conflict)
    return proposals_here(frame, column, key, say.explain);
  const std::string& words = shown_text(frame, key, "", one.explanation);
  on_typing(frame,
            field(frame, column, key, words,
                  {.kind = FieldLook::Kind::area, .label = say.explain, .help = say.explain_help}),
            key, "");
}

void rule_card(Frame& frame, Column& page, const OfRule& found, const charter::Charter& shown) {
  const texts::GovernanceTexts& say = governance_words(frame);
  const Language language = frame.state.preferences.language;
  const governance::Rule& rule = *found.first->rule;
  const std::string key = "finding/" + std::string(rule.id);
  {
    Card card(frame, page, key, texts::rule_title(rule.id, language));
    Column& inside = card.inside;
    const float width = chip(frame, inside.x, inside.y, key + "/severity",
                             governance::severity_name(rule.severity, language), tint_of(rule.severity));
    Column title{inside.x + width + 12, inside.y - 1, inside.width - width - 12};
    heading(frame, title, key + "/title", texts::rule_title(rule.id, language), 3, styles::item);
    inside.y = std::max(title.y, inside.y + chip_height) + 8;
    places(frame, inside, found, shown);
    inside.y += 8;
    text(frame, inside, key + "/why", rule.why.in(language), styles::body);
    inside.y += 4;
    text(frame, inside, key + "/settles", fill(say.settles, {rule.settles.in(language)}), styles::body);
    inside.y += 4;
    text(frame, inside, key + "/source", fill(say.source, {rule.source}), styles::help);
    explanation(frame, inside, *found.first, shown);
  }
  page.y += 16;
}

bool stands_in(const charter::Charter& shown, const charter::Section& section, const Finding& one) {
  return app::section_of(shown, one.field) == section.id;
}

}  // namespace

void findings(Frame& frame, Column& column) {
  const texts::GovernanceTexts& say = governance_words(frame);
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "findings/of", shown.title, styles::help);
  heading(frame, page, "findings/title", say.title, 2, styles::section_title);
  page.y += 2;
  text(frame, page, "findings/lead", say.lead, styles::lead);
  page.y += 20;
  const std::vector<OfRule> rules = by_rule(frame.state.looked_up->findings);
  if (rules.empty()) text(frame, page, "findings/none", say.all_in_place, styles::done);
  for (const OfRule& found : rules) {
    if (!found.first->is_explained()) rule_card(frame, page, found, shown);
  }
  const auto explained = [](const OfRule& found) { return found.first->is_explained(); };
  if (std::any_of(rules.begin(), rules.end(), explained)) {
    page.y += 12;
    heading(frame, page, "findings/explained", say.explained_ones, 3, styles::item);
    page.y += 12;
  }
  for (const OfRule& found : rules) {
    if (found.first->is_explained()) rule_card(frame, page, found, shown);
  }
  column.y = page.y + 64;
}

void findings_here(Frame& frame, Column& column, const charter::Section& section) {
  if (frame.state.looked_up == nullptr) return;
  const Language language = frame.state.preferences.language;
  const charter::Charter& shown = *frame.state.open_charter()->view;
  std::vector<const Finding*> here;
  for (const Finding& one : frame.state.looked_up->findings) {
    if (!one.is_explained() && stands_in(shown, section, one)) here.push_back(&one);
  }
  if (here.empty()) return;
  const texts::GovernanceTexts& say = governance_words(frame);
  column.y += 24;
  Card card(frame, column, "findings-here", say.here, Role::region);
  Column& inside = card.inside;
  heading(frame, inside, "findings-here/title", say.here, 3, styles::item);
  int number = 0;
  for (const Finding* one : here) {
    const std::string key = "findings-here/" + std::to_string(++number);
    inside.y += 12;
    const float width =
        chip(frame, inside.x, inside.y, key + "/severity",
             governance::severity_name(one->rule->severity, language), tint_of(one->rule->severity));
    Column words{inside.x + std::max(width, 52.0F) + 12, inside.y,
                 inside.width - std::max(width, 52.0F) - 12};
    user_text(frame, words, key, text_policy::shown(one->says(language)), styles::body);
    inside.y = std::max(words.y, inside.y + chip_height);
  }
  inside.y += 12;
  if (text_button(frame, inside.x, inside.y, "findings-here/all", say.see_all, say.see_all))
    frame.ask(app::ShowFindings{});
  inside.y += text_button_height;
}

}  // namespace kommissorium::ui::views
