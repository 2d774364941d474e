// SPDX-License-Identifier: MPL-2.0
// The bar on top: where we are, whether it is saved, and the few things to do from anywhere.
#include "ui/views/bar.h"

#include <algorithm>
#include <cmath>

#include "app/look_up.h"
#include "core/texts/catalogue_texts.h"
#include "core/texts/coming_back_texts.h"
#include "core/texts/going_through_texts.h"
#include "core/texts/governance_texts.h"
#include "core/texts/guide_texts.h"
#include "core/texts/old_charter_texts.h"
#include "core/texts/one_file_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/documents.h"
#include "ui/views/last_file.h"
#include "ui/views/one_file.h"
#include "ui/views/review.h"
#include "ui/views/save_state.h"
#include "ui/views/search.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {

ButtonLook bar_button(ButtonLook::Kind kind, Sign sign) {
  return {.kind = kind, .sign = sign, .sign_only = false, .height = measures::bar_control_height};
}

ButtonLook sign_button(Sign sign, bool possible) {
  ButtonLook look = bar_button(ButtonLook::Kind::secondary, sign);
  look.sign_only = true;
  look.disabled = !possible;
  return look;
}

ButtonLook help_button(bool sign_only) {
  ButtonLook look = bar_button(ButtonLook::Kind::secondary, sign_only ? Sign::question : Sign::none);
  look.sign_only = sign_only;
  return look;
}

void help(Frame& frame, float x, bool sign_only) {
  if (button(frame, x, control_top, "help", frame.texts.help, help_button(sign_only)))
    frame.ask(app::ShowHelp{});
}

float help_width(const Frame& frame) { return button_width(frame, frame.texts.help, help_button(true)); }

float brand(Frame& frame, bool whole) {
  const float words = std::ceil(text_width(frame.fonts, looks::brand, frame.texts.product_name));
  const float width = whole ? words : -10;
  const Rect rect{bar_margin - 6, 10, width + 34, 36};
  const paint::Pointer pointer = paint::item(frame, "home", rect);
  if (pointer.over) paint::rectangle(frame, rect, frame.theme.hover, measures::radius);
  paint::rectangle(frame, {bar_margin, 23, 12, 12}, frame.theme.green, 3);
  if (whole) paint::text(frame, bar_margin + 22, 16, looks::brand, frame.theme.ink, frame.texts.product_name);
  Element& element = frame.report(Role::button, "home", rect);
  element.name = std::string(frame.texts.product_name);
  element.description = std::string(frame.texts.to_start);
  element.look = "brand";
  if (frame.asked(element.id, Request::Kind::activate)) frame.ask(app::OpenStart{});
  return rect.right();
}

void crumb(Frame& frame, float from, float to, std::string_view title, float top) {
  paint::sign(frame, Sign::right, from + 12, measures::bar_height / 2, 9, frame.theme.muted);
  constexpr Style style{looks::crumb, &Theme::ink, "crumb"};
  const float width = std::fmax(40.0F, to - from - crumb_indent);
  user_line(frame, {from + crumb_indent, top, width, 24}, "crumb", title, style, 1);
}

namespace {

constexpr float language_width = 104;

void language_choice(Frame& frame, float x) {
  Column column{x, control_top, language_width};
  const auto chosen = select(frame, column, "language", {{"da", "Dansk"}, {"en", "English"}},
                             tag(frame.state.preferences.language),
                             {.label = frame.texts.interface_language,
                              .label_hidden = true,
                              .height = measures::bar_control_height});
  if (!chosen) return;
  if (const auto language = language_from_tag(*chosen)) frame.ask(app::ChooseLanguage{*language});
}

void toggle_button(Frame& frame, float x, std::string_view key, std::string_view label,
                   const std::string& what) {
  ButtonLook look = bar_button(ButtonLook::Kind::secondary);
  look.expanded = frame.state.unfolded.count(what) != 0;
  if (button(frame, x, control_top, key, label, look)) frame.ask(app::Toggle{what});
}

void start_bar(Frame& frame, const Column& column) {
  const InterfaceTexts& texts = frame.texts;
  const SaveState saved = save_state(frame);
  const ButtonLook plain = bar_button(ButtonLook::Kind::secondary);
  RightToLeft places(column.width - bar_margin);
  const float language = places.take(language_width);
  const float display = places.take(button_width(frame, texts.display, plain));
  const float help_at = places.take(button_width(frame, texts.help, plain));
  const float find = places.take(find_width(frame), 20);
  // The newest file of any charter; with none here there is nothing to say.
  std::string newest;
  for (const auto& [id, kept] : frame.state.charters) newest = std::max(newest, kept.last_file);
  const std::string file = frame.state.charters.empty() ? "" : last_file(frame, newest);
  const float file_at = file.empty() ? 0 : places.take(text_width(frame.fonts, looks::help, file) + 1, 16);
  const float state = places.take(save_width(frame, saved));
  brand(frame);
  show_save_state(frame, state, saved);
  if (!file.empty()) text_at(frame, file_at, 18, "last-file", file, styles::help);
  find_button(frame, find, control_top);
  help(frame, help_at, false);
  toggle_button(frame, display, "display", texts.display, "display");
  language_choice(frame, language);
}

/// The charter's title, and below it where it is saved.
void title_and_save_state(Frame& frame, float from, float to, const app::KeptCharter& kept) {
  crumb(frame, from, to, kept.view->title, 6);
  const FileState file = file_state(frame, kept);
  const SaveState saved = save_state(frame);
  const bool in_file = saved.well && !file.words.empty();
  const bool well = in_file ? file.well : saved.well;
  constexpr Style waiting{looks::label, &Theme::green_text, "save-ok sign-clock"};
  const Style style = !well ? styles::warning : in_file && file.sign == Sign::clock ? waiting : styles::done;
  const Sign sign = !well ? Sign::warning : in_file ? file.sign : Sign::check;
  constexpr float top = 29;
  const float x = from + crumb_indent;
  paint::sign(frame, sign, x + 7, top + 10, 13, frame.theme.*style.colour);
  if (!in_file) {
    text_at(frame, x + 20, top, "save-state", saved.words, style);
  } else {
    user_line(frame, {x + 20, top, std::fmax(40.0F, to - x - 20), 20}, "save-state", file.words, style);
  }
}

/// What comes next is what one wants first: the next open point, and when there is none, the paper.
ButtonLook::Kind weight(const app::KeptCharter& kept, bool when_complete) {
  return kept.count.complete() == when_complete ? ButtonLook::Kind::primary : ButtonLook::Kind::secondary;
}

/// Nothing where the charter can only be read.
void next_open(Frame& frame, const app::KeptCharter& kept, float x) {
  if (kept.newer) return;
  const ButtonLook look = bar_button(weight(kept, false));
  if (button(frame, x, control_top, "next-open", frame.texts.next_open, look))
    frame.ask(app::NextOpenPoint{});
}

/// Where the tools of an open charter stand; in the HTML view the page puts them in a row itself.
struct Places {
  float undo = 0, redo = 0, find = 0, save = 0, share = 0, more = 0, print = 0, display = 0, help = 0,
        language = 0;
  bool narrow = false;  // saving is only a sign
};

std::string_view save_words(const Frame& frame) {
  return texts::one_file_texts(frame.state.preferences.language).save;
}

bool can_save(const Frame& frame, const app::KeptCharter& kept) {
  return frame.state.one_file_possible && !kept.newer;
}

ButtonLook save_button(bool narrow) {
  ButtonLook look = bar_button(ButtonLook::Kind::secondary, narrow ? Sign::file : Sign::none);
  look.sign_only = narrow;
  return look;
}

/// Right beside the button it belongs to.
ButtonLook more_button(const Frame& frame) {
  ButtonLook look = sign_button(Sign::down, true);
  look.width = measures::bar_control_height;
  look.expanded = frame.state.unfolded.count("sharing") != 0;
  return look;
}

void tools(Frame& frame, const app::KeptCharter& kept, const Places& at) {
  const InterfaceTexts& texts = frame.texts;
  const ButtonLook plain = bar_button(ButtonLook::Kind::secondary);
  const ButtonLook undo = sign_button(Sign::undo, !kept.undo.empty());
  const ButtonLook redo = sign_button(Sign::redo, !kept.redo.empty());
  if (button(frame, at.undo, control_top, "undo", texts.undo, undo)) frame.ask(app::Undo{});
  if (button(frame, at.redo, control_top, "redo", texts.redo, redo)) frame.ask(app::Redo{});
  if (at.find > 0) find_button(frame, at.find, control_top);
  if (can_save(frame, kept) &&
      button(frame, at.save, control_top, "save-to-file", save_words(frame), save_button(at.narrow))) {
    frame.ask(app::SaveToFile{});
  }
  if (button(frame, at.share, control_top, "share", texts.share_file, plain)) {
    frame.ask(app::ShareFile{});
  }
  if (button(frame, at.more, control_top, "sharing", review_words(frame).more_ways, more_button(frame)))
    frame.ask(app::Toggle{"sharing"});
  if (button(frame, at.print, control_top, "print", texts.print, bar_button(weight(kept, true))))
    frame.ask(app::OpenPrint{});
  toggle_button(frame, at.display, "display", texts.display, "display");
  help(frame, at.help);
  language_choice(frame, at.language);
}

/// On a phone only what one needs all the time is in sight; the tools are behind one button.
void compact_charter_bar(Frame& frame, const app::KeptCharter& kept) {
  title_and_save_state(frame, brand(frame), 400, kept);
  find_button(frame, 0, control_top);
  toggle_button(frame, 0, "menu", frame.texts.menu, "menu");
  next_open(frame, kept, 0);
  if (frame.state.unfolded.count("menu") != 0) tools(frame, kept, {});
}

void charter_bar(Frame& frame, const Column& column, const app::KeptCharter& kept) {
  const InterfaceTexts& texts = frame.texts;
  const ButtonLook plain = bar_button(ButtonLook::Kind::secondary);
  RightToLeft places(column.width - bar_margin);
  Places at;
  at.narrow = column.width < measures::roomy_bar;
  const ButtonLook primary = bar_button(ButtonLook::Kind::primary);
  const float next = kept.newer ? 0 : places.take(button_width(frame, texts.next_open, primary));
  at.language = places.take(language_width);
  at.help = places.take(help_width(frame), 8);
  at.display = places.take(button_width(frame, texts.display, plain), 8);
  at.print = places.take(button_width(frame, texts.print, plain));
  at.more = places.take(measures::bar_control_height, 8);
  at.share = places.take(button_width(frame, texts.share_file, plain));
  if (can_save(frame, kept))
    at.save = places.take(button_width(frame, save_words(frame), save_button(at.narrow)));
  at.find = places.take(find_width(frame));
  at.redo = places.take(button_width(frame, texts.redo, sign_button(Sign::redo, true)), 8);
  at.undo = places.take(button_width(frame, texts.undo, sign_button(Sign::undo, true)), 20);

  title_and_save_state(frame, brand(frame, column.width >= measures::brand_bar), places.left(), kept);
  tools(frame, kept, at);
  next_open(frame, kept, next);
}

void print_bar(Frame& frame, const Column& column, const app::KeptCharter& kept) {
  const InterfaceTexts& texts = frame.texts;
  const ButtonLook back = bar_button(ButtonLook::Kind::secondary, Sign::left);
  const ButtonLook primary = bar_button(ButtonLook::Kind::primary);
  RightToLeft places(column.width - bar_margin);
  const float print = places.take(button_width(frame, texts.print_now, primary));
  const float help_at = places.take(help_width(frame));
  ButtonLook document = bar_button(ButtonLook::Kind::secondary, Sign::down);
  document.sign_last = true;
  document.expanded = frame.state.unfolded.count("documents") != 0;
  const std::string_view take = export_words(frame).take_document;
  const bool handover = frame.state.paper.handover;  // brings its own ways to take it along
  const float save = handover ? 0 : places.take(button_width(frame, take, document));
  const float find = places.take(find_width(frame));
  const float leave = places.take(button_width(frame, texts.back_to_charter, back));
  crumb(frame, brand(frame), places.left(), kept.view->title);
  if (button(frame, leave, control_top, "back", texts.back_to_charter, back)) frame.ask(app::ClosePrint{});
  find_button(frame, find, control_top);
  if (!handover && button(frame, save, control_top, "documents", take, document))
    frame.ask(app::Toggle{"documents"});
  help(frame, help_at);
  if (button(frame, print, control_top, "print-now", texts.print_now, primary))
    frame.ask(app::PrintDocument{});
}

/// Over whichever screen: the way back to it.
void help_bar(Frame& frame, const Column& column) {
  const std::string_view leave = texts::guide_texts(frame.state.preferences.language).back;
  const ButtonLook back = bar_button(ButtonLook::Kind::primary, Sign::left);
  RightToLeft places(column.width - bar_margin);
  const float language = places.take(language_width);
  const float back_at = places.take(button_width(frame, leave, back));
  crumb(frame, brand(frame), places.left(), frame.texts.help);
  if (button(frame, back_at, control_top, "back", leave, back)) frame.ask(app::ShowHelp{false});
  language_choice(frame, language);
}

}  // namespace

void bar(Frame& frame, Column& column) {
  const app::KeptCharter* open = frame.state.open_charter();
  const bool shown = open != nullptr && open->view != nullptr;
  if (frame.state.help) {
    help_bar(frame, column);
  } else if (frame.state.screen == app::Screen::charter && shown) {
    if (is_phone(frame)) {
      compact_charter_bar(frame, *open);
    } else {
      charter_bar(frame, column, *open);
    }
  } else if (frame.state.screen == app::Screen::print && shown) {
    print_bar(frame, column, *open);
  } else if (frame.state.screen == app::Screen::proposals && frame.state.looked_up != nullptr) {
    proposals_bar(frame, column, *open);
  } else if (frame.state.screen == app::Screen::meeting && shown) {
    meeting_bar(frame, column, *open);
  } else if (frame.state.screen == app::Screen::history && frame.state.looked_up != nullptr) {
    review_bar(frame, column, *open, review_words(frame).history);
  } else if (frame.state.screen == app::Screen::adoption && frame.state.looked_up != nullptr) {
    review_bar(frame, column, *open, decision_words(frame).title);
  } else if (frame.state.screen == app::Screen::findings && frame.state.looked_up != nullptr) {
    review_bar(frame, column, *open, texts::governance_texts(frame.state.preferences.language).title);
  } else if (frame.state.screen == app::Screen::returned && frame.state.looked_up != nullptr) {
    review_bar(frame, column, *open, texts::coming_back_texts(frame.state.preferences.language).title);
  } else if (frame.state.screen == app::Screen::edition && frame.state.looked_up != nullptr) {
    review_bar(frame, column, *open, texts::catalogue_texts(frame.state.preferences.language).edition_title);
  } else if (frame.state.screen == app::Screen::going_through && frame.state.looked_up != nullptr) {
    review_bar(frame, column, *open, texts::going_through_texts(frame.state.preferences.language).title);
  } else if (frame.state.screen == app::Screen::old_charter && shown) {
    review_bar(frame, column, *open, texts::old_charter_texts(frame.state.preferences.language).title);
  } else {
    start_bar(frame, column);
  }
  column.y = measures::bar_height - 1;
  paint::line(frame, 0, column.y, column.width, frame.theme.line);
  column.y += 1;
}

}  // namespace kommissorium::ui::views
