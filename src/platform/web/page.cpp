// SPDX-License-Identifier: MPL-2.0
#include "platform/web/page.h"

#include <algorithm>
#include <cmath>

#include "app/assessing.h"
#include "app/going_through.h"
#include "app/meeting.h"
#include "app/places.h"
#include "core/revisions/canonical.h"
#include "core/texts/assessment_screen_texts.h"
#include "core/texts/meeting_texts.h"
#include "core/texts/review_texts.h"
#include "core/texts/search_texts.h"
#include "platform/web/overloaded.h"
#include "platform/web/wire.h"
#include "ui/element_changes.h"

namespace kommissorium::platform::web {
namespace {

/// The main canvas reaches this far beyond what is seen, above and below, so that scrolling needs no new
/// picture.
constexpr float tile_margin = 400;
const std::string nothing;

std::string title_of(const app::State& state) {
  const InterfaceTexts& face = interface_texts(state.preferences.language);
  const std::string_view product = face.product_name;
  if (state.looking != nullptr)
    return std::string(texts::search_texts(state.preferences.language).title) + " – " + std::string(product);
  if (state.help) return std::string(face.help) + " – " + std::string(product);
  const app::KeptCharter* open = state.open_charter();
  if (state.screen == app::Screen::start || open == nullptr || open->view == nullptr)
    return std::string(product);
  if (state.screen == app::Screen::assessment)
    return std::string(texts::assessment_screen_texts(state.preferences.language).title) + " – " +
           std::string(product);
  std::string title = open->view->title + " – " + std::string(product);
  const charter::Section* section = open->view->section(state.section);
  if (state.screen == app::Screen::charter && section != nullptr) title = section->title + " – " + title;
  const texts::ReviewTexts& review = texts::review_texts(state.preferences.language);
  if (state.screen == app::Screen::proposals) title = std::string(review.proposals) + " – " + title;
  if (state.screen == app::Screen::meeting)
    title = std::string(texts::meeting_texts(state.preferences.language).meeting) + " – " + title;
  if (state.screen == app::Screen::history) title = std::string(review.history) + " – " + title;
  return title;
}

/// Of the place that the guide lies over.
constexpr std::string_view over_it = "/help";

std::string place_of(const app::State& state) {
  const std::string where = state.screen == app::Screen::proposals ? state.proposal
                            : state.screen == app::Screen::history ? state.history
                            : state.screen == app::Screen::meeting ? state.form(app::meeting_at)
                                                                   : state.section;
  const std::string below = (state.looking == nullptr ? "" : "find/") +
                            std::to_string(static_cast<int>(state.screen)) + "/" + state.open + "/" + where;
  return state.help ? below + std::string(over_it) : below;
}

/// What the tab comes back to when it is loaded again.
std::string charter_place_of(const app::State& state) {
  if (state.screen == app::Screen::assessment) return state.open + "/" + std::string(app::assessment_place);
  if (state.screen == app::Screen::meeting) return state.open + "/" + std::string(app::meeting_place);
  if (state.screen == app::Screen::going_through)
    return state.open + "/" + std::string(app::going_through_place);
  return state.screen == app::Screen::start ? std::string() : state.open + "/" + state.section;
}

}  // namespace

Page::Page(Assets assets, Browser browser)
    : browser_(std::move(browser)), window_(assets.regular, assets.semibold) {
  state_.catalogue = std::move(assets.catalogue);
  state_.examples = std::move(assets.examples);
  state_.guide_in_danish = assets.guide_in_danish;
  state_.guide_in_english = assets.guide_in_english;
}

void Page::start(const Start& start) {
  moment_ = start.moment;
  state_.document_style = start.document_style;
  look_at(start.viewport);
  carry_out({start.started}, start.moment);
}

void Page::receive(const Message& message) { waiting_.push_back(message); }

bool Page::frame() {
  const std::vector<Message> messages = std::move(waiting_);
  waiting_.clear();
  for (const Message& message : messages) happen(message);

  // A pass may ask for something by itself only while things settle; three passes are more than any view
  // needs.
  ui::Drawn drawn = window_.draw(state_, std::nullopt);
  for (int pass = 0; pass < 3 && !drawn.commands.empty(); ++pass) {
    carry_out(drawn.commands, moment_);
    drawn = window_.draw(state_, std::nullopt);
  }
  const bool first = !layout_;
  show(drawn);
  return first || !waiting_.empty();
}

void Page::happen(const Message& message) {
  moment_ = message.moment;
  std::visit(overloaded{
                 [](const Nothing&) {},
                 [this](const ViewportChanged& changed) { look_at(changed); },
                 [this](const Hovered& hovered) { window_.hover = hovered.hover; },
                 [this](const MeasuredHeights& measured) {
                   for (const auto& [id, height] : measured.heights) window_.measured[id] = height;
                 },
                 [this, &message](const Used& used) { use(used, message.moment); },
                 [this, &message](const Shortcut& key) { shortcut(key, message.moment); },
                 [this, &message](const app::Command& command) { carry_out({command}, message.moment); },
             },
             message.happening);
}

void Page::look_at(const ViewportChanged& changed) {
  viewport_ = changed;
  window_.viewport.width = changed.width;
  window_.viewport.height = changed.height;
  window_.viewport.scale = changed.scale;
  window_.viewport.html = changed.forced;
  if (layout_ && !layout_->html && changed.main.width > 0) {
    window_.viewport.scroll_bar = std::clamp(layout_->main.place.width - changed.main.width, 0.0F, 32.0F);
  }
  window_.system_theme = changed.contrast ? "contrast" : changed.dark ? "dark" : "light";
}

void Page::use(const Used& used, const app::Moment& moment) {
  if (used.height > 0) window_.measured[used.request.id] = used.height;
  carry_out(window_.draw(state_, used.request).commands, moment);
}

void Page::shortcut(const Shortcut& key, const app::Moment& moment) {
  const std::string& name = key.name;
  const bool charter_open = state_.screen != app::Screen::start && state_.screen != app::Screen::assessment &&
                            state_.open_charter() != nullptr && !state_.help;
  if (name == "help") carry_out({app::ShowHelp{!state_.help, key.focused}}, moment);
  if (name == "undo" && charter_open) carry_out({app::Undo{}}, moment);
  if (name == "redo" && charter_open) carry_out({app::Redo{}}, moment);
  if (name == "save" && charter_open) carry_out({app::SaveToFile{}}, moment);
  if (name == "close-preview") carry_out({app::ShowPreview{false}}, moment);
  if (name == "print" && charter_open) carry_out({app::PrintDocument{true}}, moment);
  if (name == "find") carry_out({app::ShowSearch{key.focused}}, moment);
  if (name == "find-first") carry_out({app::GoToFound{}}, moment);
  if (name == "escape") {
    if (const std::string wording = app::unfolded_wording(state_, key.focused); !wording.empty()) {
      carry_out({app::Toggle{wording}}, moment);
    } else if (state_.looking != nullptr) {
      carry_out({app::CloseSearch{}}, moment);
    } else if (state_.help) {  // it lies over everything else
      carry_out({app::ShowHelp{false}}, moment);
    } else if (state_.notice) {
      carry_out({app::DismissNotice{}}, moment);
    } else if (state_.tour != 0) {
      carry_out({app::TakeTour{0}}, moment);
    } else {
      for (const char* panel :
           {"display", "mail", "sharing", "documents", "file", "new", "points", "end-meeting"}) {
        if (state_.unfolded.count(panel) != 0) return carry_out({app::Toggle{panel}}, moment);
      }
    }
  }
}

void Page::carry_out(const std::vector<app::Command>& commands, const app::Moment& moment) {
  for (const app::Command& command : commands) {
    app::Reduction reduction = app::reduce(std::move(state_), command, moment);
    state_ = std::move(reduction.state);
    effects_.insert(effects_.end(), std::make_move_iterator(reduction.effects.begin()),
                    std::make_move_iterator(reduction.effects.end()));
  }
}

void Page::show(const ui::Drawn& drawn) {
  const bool first = !layout_;  // what is in sight comes first, what lies around it with the next frame
  revisions::Value::Object message;
  add_changes(message, ui::changes(shown_, drawn.elements));
  shown_ = drawn.elements;

  const ui::Theme& theme = window_.theme(state_);
  const bool new_theme = theme_ != theme.name;
  if (!layout_ || !(*layout_ == drawn.layout) || new_theme)
    message["layout"] = wire(drawn.layout, theme.name);
  if (new_theme) message["colours"] = wire_colours(theme);
  theme_ = theme.name;
  layout_ = drawn.layout;

  const std::string& preview = drawn.layout.preview ? state_.preview.article : nothing;
  if (preview != preview_) message["preview"] = preview;
  preview_ = preview;

  const std::string title = title_of(state_);
  if (title != title_) message["title"] = title;
  title_ = title;
  message["language"] = tag(state_.preferences.language);

  const bool at_risk = app::is_at_risk(state_) && !state_.charters.empty();
  if (at_risk != at_risk_) message["unsaved"] = at_risk;
  at_risk_ = at_risk;

  const std::string place = place_of(state_);
  if (place != place_ && !place_.empty()) {  // a page that has just opened is at its top
    // The page knows where it was when the guide came over it (web/layout.js).
    const bool back = place_ == place + std::string(over_it);
    message["scroll"] = revisions::Value::Object{{"surface", "main"}, {"top", back ? -1 : 0}};
    viewport_.main.top = 0;
  }
  place_ = place;
  const std::string charter_place = charter_place_of(state_);
  if (charter_place != charter_place_) message["place"] = charter_place;
  charter_place_ = charter_place;
  if (state_.focus_count != focus_count_) message["focus"] = std::int64_t{ui::element_id(state_.focus_key)};
  focus_count_ = state_.focus_count;
  if (state_.announcement_count != announcement_count_) message["polite"] = state_.announcement;
  announcement_count_ = state_.announcement_count;

  if (!effects_.empty()) {
    revisions::Value::Array effects;
    for (const app::Effect& effect : effects_) effects.push_back(wire(effect));
    message["effects"] = std::move(effects);
    effects_.clear();
  }
  browser_.show(revisions::canonical(message));
  if (!drawn.layout.html) paint(drawn.layout, first ? 0 : tile_margin);
}

void Page::paint(const ui::Layout& layout, float margin) {
  const auto surface = [this](ui::Surface which, float top, float width, float height) {
    const Painted now{window_.picture_hash(which), top, width, height, window_.viewport.scale};
    Painted& before = painted_[which];
    if (before == now || width < 1 || height < 1) return;
    before = now;
    window_.paint(which, top, width, height, canvas_);
    browser_.paint(std::string(ui::name_of(which)), canvas_.pixels.data(), canvas_.width, canvas_.height,
                   top);
  };
  surface(ui::Surface::bar, 0, layout.bar.place.width, layout.bar.place.height);
  if (layout.outline) {
    const float height = std::max(layout.outline->content_height, layout.outline->place.height);
    surface(ui::Surface::outline, 0, layout.outline->place.width - 1, height);
  } else {
    painted_.erase(ui::Surface::outline);
  }
  // The tile moves in steps, so that a short scroll keeps the picture.
  const float seen = layout.main.place.height;
  const float content = std::max(layout.main.content_height, seen);
  const float wanted = std::max(0.0F, viewport_.main.top - margin);
  float top = painted_[ui::Surface::main].top;
  const bool inside = viewport_.main.top >= top + (top > 0 ? 100 : 0) &&
                      viewport_.main.top + seen <= top + seen + 2 * margin - 100;
  if (!inside) top = std::floor(wanted);
  const float height = std::min(seen + 2 * margin, content - top);
  surface(ui::Surface::main, top, layout.main.place.width - window_.viewport.scroll_bar,
          std::max(height, seen));
}

}  // namespace kommissorium::platform::web
