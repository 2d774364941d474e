// SPDX-License-Identifier: MPL-2.0
#include "ui/views/documents.h"

#include "core/adoption/decisions.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/way.h"

namespace kommissorium::ui::views {

const texts::ExportTexts& export_words(const Frame& frame) {
  return texts::export_texts(frame.state.preferences.language);
}

void which_paper(Frame& frame, Column& column) {
  const app::Paper& paper = frame.state.paper;
  if (paper.version.empty()) return;
  const texts::DecisionTexts& words = decision_words(frame);
  const adoption::Decisions decisions = adoption::read_decisions(frame.state.open_charter()->set);
  const adoption::Version* version = decisions.version(paper.version);
  if (version == nullptr) return;
  Column row{column.x, column.y, column.width};
  const Group group(frame, Role::group, "paper", row, "", "side-by-side");
  const ButtonLook look{.kind = ButtonLook::Kind::secondary, .height = 32};
  const float width = button_width(frame, words.back_to_now, look);
  text_at(frame, row.x, row.y + 6, "paper/which", words.is_shown(version->number), styles::label);
  if (button(frame, row.x + row.width - width, row.y, "paper/now", words.back_to_now, look))
    frame.ask(app::OpenPrint{});
  row.y += 32;
  column.y = row.y + 12;
}

void documents(Frame& frame, Column& column) {
  if (frame.state.unfolded.count("documents") == 0 || frame.state.paper.handover) return;
  const texts::ExportTexts& words = export_words(frame);
  using app::DocumentFormat;
  {
    Card card(frame, column, "documents-card", words.title, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "documents/title", words.title, 2, styles::item);
    inside.y += 12;
    if (way(frame, inside, "documents/word", words.word, words.word_help))
      frame.ask(app::ExportDocument{DocumentFormat::word});
    inside.y += 12;
    const bool is_now = frame.state.paper.version.empty();
    if (is_now) {
      if (way(frame, inside, "documents/form", words.form, words.form_help))
        frame.ask(app::ExportDocument{DocumentFormat::form});
      inside.y += 12;
    }
    if (way(frame, inside, "documents/page", words.page, words.page_help))
      frame.ask(app::ExportDocument{DocumentFormat::page});
    inside.y += 12;
    if (way(frame, inside, "documents/markdown", words.markdown, words.markdown_help))
      frame.ask(app::ExportDocument{DocumentFormat::markdown});
    inside.y += 16;
    if (button(frame, inside, "documents/close", frame.texts.close, {})) frame.ask(app::Toggle{"documents"});
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
