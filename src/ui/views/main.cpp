// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "app/hints.h"
#include "core/texts/guide_texts.h"
#include "core/texts/storage_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/documents.h"
#include "ui/views/review.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {

void main(Frame& frame, Column& column) {
  const app::KeptCharter* open = frame.state.open_charter();
  const bool shown = open != nullptr && open->view != nullptr;
  if (frame.state.looking != nullptr) {
    search(frame, column);
  } else if (frame.state.help) {
    guide(frame, column);
  } else if (frame.state.screen == app::Screen::charter && shown) {
    charter(frame, column);
  } else if (frame.state.screen == app::Screen::meeting && shown) {
    meeting(frame, column);
  } else if (frame.state.screen == app::Screen::print && shown) {
    print(frame, column);
  } else if (frame.state.screen == app::Screen::proposals && frame.state.looked_up != nullptr) {
    proposals(frame, column);
  } else if (frame.state.screen == app::Screen::history && frame.state.looked_up != nullptr) {
    history(frame, column);
  } else if (frame.state.screen == app::Screen::adoption && frame.state.looked_up != nullptr) {
    adoption(frame, column);
  } else if (frame.state.screen == app::Screen::findings && frame.state.looked_up != nullptr) {
    findings(frame, column);
  } else if (frame.state.screen == app::Screen::returned && frame.state.returned &&
             frame.state.looked_up != nullptr) {
    returned_document(frame, column);
  } else if (frame.state.screen == app::Screen::edition && frame.state.looked_up != nullptr) {
    edition(frame, column);
  } else if (frame.state.screen == app::Screen::going_through && frame.state.looked_up != nullptr) {
    going_through(frame, column);
  } else if (frame.state.screen == app::Screen::old_charter && shown) {
    old_charter(frame, column);
  } else if (frame.state.screen == app::Screen::assessment && shown) {
    assessment(frame, column);
  } else if (frame.state.screen == app::Screen::overview && frame.state.overview != nullptr) {
    overview(frame, column);
  } else {
    start(frame, column);
  }
}

namespace {

// What one can do about what a notice says of the stores, side by side.
void storage_choices(Frame& frame, Column& words, const app::Notice& said) {
  if (!said.recovered && !said.set_aside) return;
  const texts::StorageTexts& texts = texts::storage_texts(frame.state.preferences.language);
  float x = words.x;
  words.y += 8;
  const auto choice = [&](std::string_view key, std::string_view label, auto command) {
    if (button(frame, x, words.y, key, label, {})) frame.ask(std::move(command));
    x += button_width(frame, label, {}) + 12;
  };
  if (said.recovered) {
    choice("notice/keep", texts.keep_it, app::DismissNotice{});
    choice("notice/take-out", texts.take_it_out, app::TakeBackRecovered{});
  }
  if (said.set_aside) choice("notice/set-aside", texts.take_set_aside, app::ExportSetAside{});
  words.y += measures::control_height;
}

/// After files came in or something was set back: what is to be decided now, and the way back.
void what_next(Frame& frame, Column& words, const app::Notice& said) {
  if (said.proposals.empty() && said.takes_back == 0) return;
  words.y += 8;
  Column row{words.x, words.y, words.width};
  const Group group(frame, Role::group, "notice/next", row, "", "actions");
  float x = row.x;
  if (!said.proposals.empty()) {
    const std::string_view label = review_words(frame).see_proposals;
    if (button(frame, x, row.y, "notice/proposals", label, {}))
      frame.ask(app::OpenProposals{{}, said.proposals});
    x += button_width(frame, label, {}) + 12;
  }
  if (said.takes_back != 0) {
    const std::string_view label =
        said.files ? review_words(frame).take_back_files : review_words(frame).take_back;
    if (button(frame, x, row.y, "notice/take-back", label, {.sign = Sign::undo}))
      frame.ask(app::TakeBack{said.takes_back});
  }
  row.y += measures::control_height;
  words.y = row.y;
}

}  // namespace

void notice(Frame& frame, Column& column, std::string_view beside) {
  if (!frame.state.notice || frame.state.notice->beside != beside) return;
  const app::Notice& said = *frame.state.notice;
  column.y += beside == "minutes" || beside == "mail" || beside == "meeting/point" ? 16 : 0;
  const bool well = said.kind == app::Notice::Kind::done;
  {
    Card card(frame, column, "notice", "", well ? Role::status : Role::alert,
              well ? "card notice-done" : "card notice-warning");
    Column& inside = card.inside;
    constexpr ButtonLook dismiss{
        .kind = ButtonLook::Kind::quiet, .sign = Sign::cross, .sign_only = true, .height = 32};
    const float right = inside.x + inside.width;
    inside.y -= 8;
    const float top = inside.y;
    Column words{inside.x + 28, top + 4, inside.width - 28 - 48};
    paint::sign(frame, well ? Sign::check : Sign::warning, inside.x + 8, top + 16, 16,
                well ? frame.theme.green_text : frame.theme.orange_text);
    for (std::size_t index = 0; index < said.lines.size(); ++index) {
      constexpr Style headline{looks::body_strong, &Theme::ink, "body-strong"};
      user_text(frame, words, "notice/" + std::to_string(index), said.lines[index],
                index == 0 ? headline : styles::help);
    }
    if (!said.restore.empty()) {
      words.y += 8;
      if (button(frame, words, "notice/restore", frame.texts.restore, {}))
        frame.ask(app::RestoreCharter{said.restore});
    }
    storage_choices(frame, words, said);
    what_next(frame, words, said);
    if (app::is_at_risk(frame.state) && !frame.state.charters.empty()) {
      words.y += 8;
      if (button(frame, words, "notice/export", frame.texts.export_all, {})) frame.ask(app::ExportAll{});
    }
    if (button(frame, right - 36, top, "notice/dismiss", frame.texts.close, dismiss))
      frame.ask(app::DismissNotice{});
    inside.y = std::max(words.y, top + 32) - 8;
  }
  column.y += 16;
}

void display(Frame& frame, Column& column) {
  if (frame.state.unfolded.count("display") == 0) return;
  const InterfaceTexts& texts = frame.texts;
  {
    Card card(frame, column, "display-card", texts.display_title, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "display/title", texts.display_title, 2, styles::item);
    inside.y += 12;
    Column narrow{inside.x, inside.y, std::min(inside.width, 320.0F)};
    const std::vector<Option> themes = {{"auto", std::string(texts.theme_auto)},
                                        {"light", std::string(texts.theme_light)},
                                        {"dark", std::string(texts.theme_dark)},
                                        {"contrast", std::string(texts.theme_contrast)}};
    if (const auto theme = select(frame, narrow, "display/theme", themes, frame.state.preferences.theme,
                                  {.label = texts.theme})) {
      frame.ask(app::ChooseTheme{*theme});
    }
    narrow.y += 16;
    const bool html = frame.state.preferences.html_view;
    if (checkbox(frame, narrow, "display/html", texts.html_view, html)) frame.ask(app::ChooseHtmlView{!html});
    narrow.y += 4;
    const bool tips = app::hints_wanted(frame.state.preferences);
    const std::string_view show_tips = texts::guide_texts(frame.state.preferences.language).show_tips;
    if (checkbox(frame, narrow, "display/tips", show_tips, tips)) frame.ask(app::ShowHints{!tips});
    narrow.y += 12;
    const FieldEvent author =
        field(frame, narrow, "display/author", frame.state.preferences.author,
              {.label = texts.author, .help = texts.author_help, .autocomplete = "name"});
    if (author.kind != FieldEvent::Kind::none) frame.ask(app::NameAuthor{author.text});
    narrow.y += 16;
    if (button(frame, narrow, "display/close", texts.close, {})) frame.ask(app::Toggle{"display"});
    inside.y = narrow.y;
  }
  column.y += 16;
}

void print(Frame& frame, Column& column) {
  constexpr float sheet = 794;  // A4 at 96 px an inch
  column.y = 24;
  Column words{std::max(24.0F, (column.width - sheet) / 2), column.y, std::min(sheet, column.width - 48)};
  tour(frame, words);
  notice(frame, words);
  handover(frame, words);
  documents(frame, words);
  which_paper(frame, words);
  Element& element = frame.report(Role::article, "document", {words.x, words.y, words.width, 0});
  element.name = std::string(frame.texts.print_title);
  element.value = frame.state.article;
  element.look = "sheet";
  element.measured = true;
  element.rect.height = frame.measured_height(element.id, 1123);
  column.y = words.y + element.rect.height + 40;
}

}  // namespace kommissorium::ui::views
