// SPDX-License-Identifier: MPL-2.0
// OS2's self-assessment of a product: theme by theme what stands in it and what the charters say, to be used
// or left; every answer can be edited here too.
#include "app/assessing.h"

#include <algorithm>
#include <cmath>

#include "core/assessment/evidence.h"
#include "core/assessment/shown_entries.h"
#include "core/governance/brief.h"
#include "core/text_policy.h"
#include "core/texts/assessment_screen_texts.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using app::AnswerRequirement;
using assessment::ShownEntry;
using assessment::Written;
using texts::AssessmentScreenTexts;
using texts::fill;

constexpr ButtonLook small{.kind = ButtonLook::Kind::secondary, .height = 32};
constexpr ButtonLook quiet{.kind = ButtonLook::Kind::quiet, .height = 32};

const AssessmentScreenTexts& assessment_words(const Frame& frame) {
  return texts::assessment_screen_texts(frame.state.preferences.language);
}

/// Buttons side by side, in a row that goes on below where it is full.
class Row {
 public:
  Row(Frame& frame, Column& column, std::string_view key)
      : frame_(frame),
        column_(column),
        group_(frame, Role::group, key, column, "", "actions"),
        x_(column.x) {}
  ~Row() { column_.y += height_; }
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

  /// `of` ends the name where several buttons have the same words.
  bool add(const std::string& key, std::string_view label, const ButtonLook& look,
           const std::string& of = "") {
    const float width = button_width(frame_, label, look);
    if (x_ > column_.x && x_ + width > column_.x + column_.width) {
      x_ = column_.x;
      column_.y += height_ + 8;
    }
    const bool pressed = button(frame_, x_, column_.y, key, label, look);
    if (!of.empty()) frame_.elements.back().name = std::string(label) + ": " + of;
    x_ += width + 12;
    height_ = look.height;
    return pressed;
  }

 private:
  Frame& frame_;
  Column& column_;
  Group group_;
  float x_;
  float height_ = measures::control_height;
};

/// An id of somebody's own may be any text; a key must not be another's.
std::string key_of(const ShownEntry& shown, std::size_t number) {
  const bool known = assessment::requirement(shown.entry->id) != nullptr;
  return "assess/" + (known ? shown.entry->id : "own-" + std::to_string(number));
}

void fill_over(Frame& frame, const std::string& slot, const std::string& text,
               const std::string& as_it_came) {
  frame.ask(app::FillForm{slot, text == as_it_came ? "" : "=" + text});
}

void editor(Frame& frame, Column& row, const std::string& key, const ShownEntry& shown, const Written& now) {
  const AssessmentScreenTexts& words = assessment_words(frame);
  const Language language = frame.state.preferences.language;
  std::vector<Option> options = {{"", std::string(words.no_answer)}};
  for (const std::string_view answer : assessment::every_answer)
    options.push_back({std::string(answer), assessment::answer_in_words(answer, language)});
  for (const std::string& foreign : {shown.entry->answer, now.answer}) {
    const bool listed = std::any_of(options.begin(), options.end(),
                                    [&foreign](const Option& one) { return one.value == foreign; });
    if (!listed) options.push_back({foreign, text_policy::shown(foreign)});
  }
  row.y += 10;
  Column narrow{row.x, row.y, std::min(row.width, 320.0F)};
  if (const auto chosen =
          select(frame, narrow, key + "/answer", options, now.answer, {.label = words.answer}))
    fill_over(frame, app::answer_slot(now.id), *chosen, shown.entry->answer);
  row.y = narrow.y + 12;
  const FieldEvent typed = field(frame, row, key + "/text", now.documentation,
                                 {.kind = FieldLook::Kind::area, .label = words.documentation, .rows = 4});
  if (typed.kind != FieldEvent::Kind::none && typed.text != now.documentation)
    fill_over(frame, app::documentation_slot(now.id), typed.text, shown.entry->documentation);
}

void proposal(Frame& frame, Column& row, const std::string& key, const Written& offered) {
  const AssessmentScreenTexts& words = assessment_words(frame);
  row.y += 10;
  const std::string said =
      fill(words.proposal, {assessment::answer_in_words(offered.answer, frame.state.preferences.language)});
  chip(frame, row.x, row.y, key + "/proposal", said, Tint::blue);
  row.y += chip_height + 6;
  user_text(frame, row, key + "/proposed", offered.documentation, styles::body);
  row.y += 8;
  Row buttons(frame, row, key + "/choice");
  if (buttons.add(key + "/use", words.use, small, offered.id))
    frame.ask(AnswerRequirement{offered.id, AnswerRequirement::With::proposal});
  if (buttons.add(key + "/leave", words.leave, quiet, offered.id))
    frame.ask(AnswerRequirement{offered.id, AnswerRequirement::With::pass_over});
}

void entry_row(Frame& frame, Column& inside, const std::string& key, const ShownEntry& shown,
               const Written* offered) {
  const AssessmentScreenTexts& words = assessment_words(frame);
  const Language language = frame.state.preferences.language;
  const Written now = app::written(frame.state, *shown.entry);
  const std::string id = text_policy::shown(shown.entry->id);
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key, row, id, "row");
  user_text(frame, row, key + "/name", id + "  " + text_policy::shown(shown.wording), styles::item, 3);
  text(frame, row, key + "/kind", assessment::kind_in_words(shown, language), styles::help);
  if (!shown.entry->guidance.empty())
    user_text(frame, row, key + "/guidance", text_policy::shown(shown.entry->guidance), styles::help);
  row.y += 6;
  const bool written_here = app::is_written_here(frame.state, shown.entry->id);
  if (now.answer.empty()) {
    chip(frame, row.x, row.y, key + "/open", words.no_answer, Tint::orange);
    row.y += chip_height;
  } else {
    user_text(frame, row, key + "/said",
              std::string(words.answer) + ": " +
                  text_policy::shown(assessment::answer_in_words(now.answer, language)),
              styles::label);
  }
  const std::string fold = key;
  const bool unfolded = frame.state.unfolded.count(fold) != 0;
  if (!unfolded && !now.documentation.empty()) {
    row.y += 4;
    user_text(frame, row, key + "/documented", text_policy::shown(now.documentation), styles::body);
  }
  if (written_here) text(frame, row, key + "/here", words.written_here, styles::help);
  if (offered != nullptr) proposal(frame, row, key, *offered);
  if (unfolded) editor(frame, row, key, shown, now);
  row.y += 8;
  {
    Row buttons(frame, row, key + "/tools");
    ButtonLook edit = quiet;
    edit.expanded = unfolded;
    if (buttons.add(key + "/edit", unfolded ? words.close : words.edit, edit, id))
      frame.ask(app::Toggle{fold});
    if (written_here && buttons.add(key + "/back", words.as_it_stood, quiet, id))
      frame.ask(AnswerRequirement{shown.entry->id, AnswerRequirement::With::as_it_stood});
  }
  inside.y = row.y;
}

/// Which product, where the file came from, and what leaves the page.
void about(Frame& frame, Column& page, const app::Assessed& all) {
  const AssessmentScreenTexts& words = assessment_words(frame);
  const std::string& product = frame.state.open_charter()->view->product;
  const std::vector<app::AssessedProduct> products = app::assessed_products(frame.state);
  if (products.size() > 1) {
    std::vector<Option> options;
    std::string chosen;
    for (const app::AssessedProduct& one : products) {
      options.push_back({one.charter, one.product});
      if (governance::is_same_product(one.product, product)) chosen = one.charter;
    }
    Column narrow{page.x, page.y, std::min(page.width, 320.0F)};
    if (const auto charter =
            select(frame, narrow, "assessment/product", options, chosen, {.label = words.product}))
      frame.ask(app::ShowAssessment{*charter});
    page.y = narrow.y + 16;
  }
  const assessment::SelfAssessment& file = all.assessment;
  if (all.came && !file.filled_by.empty())
    user_text(
        frame, page, "assessment/from",
        text_policy::shown(fill(words.from_file, {file.filled_by, texts::short_date(file.filled_date)})),
        styles::help);
  if (!file.product.empty() && !governance::is_same_product(file.product, product))
    user_text(frame, page, "assessment/other", text_policy::shown(fill(words.other_product, {file.product})),
              styles::error);
  page.y += 12;
  Row buttons(frame, page, "assessment/files");
  if (buttons.add("assessment/file", words.take_file,
                  {.kind = ButtonLook::Kind::primary, .sign = Sign::file}))
    frame.ask(app::ExportAssessment{app::AssessmentFormat::file});
  if (buttons.add("assessment/page", words.take_page, {}))
    frame.ask(app::ExportAssessment{app::AssessmentFormat::page});
  if (buttons.add("assessment/markdown", words.take_markdown, {}))
    frame.ask(app::ExportAssessment{app::AssessmentFormat::markdown});
}

void removing(Frame& frame, Column& page) {
  const AssessmentScreenTexts& words = assessment_words(frame);
  const bool asked = frame.state.unfolded.count("remove-assessment") != 0;
  page.y += 28;
  {
    Row buttons(frame, page, "assessment/leave");
    if (buttons.add("assessment/start", words.to_start, {.sign = Sign::left})) frame.ask(app::OpenStart{});
    ButtonLook remove{.kind = ButtonLook::Kind::quiet};
    remove.expanded = asked;
    if (buttons.add("assessment/remove", words.remove, remove)) frame.ask(app::Toggle{"remove-assessment"});
  }
  if (!asked) return;
  page.y += 8;
  text(frame, page, "assessment/remove-lead", words.remove_lead, styles::error);
  page.y += 8;
  if (button(frame, page, "assessment/remove-now", words.remove_now, {.kind = ButtonLook::Kind::danger}))
    frame.ask(app::RemoveAssessment{});
}

}  // namespace

void assessment(Frame& frame, Column& column) {
  const AssessmentScreenTexts& words = assessment_words(frame);
  const Language language = frame.state.preferences.language;
  const app::Assessed all = app::assessed(frame.state);
  const std::vector<ShownEntry> entries = assessment::shown_entries(all.assessment, language);
  const auto answered = std::count_if(entries.begin(), entries.end(), [&frame](const ShownEntry& one) {
    return !app::written(frame.state, *one.entry).answer.empty();
  });
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "assessment/of", frame.state.open_charter()->view->product, styles::help);
  heading(frame, page, "assessment/title", words.title, 1, styles::section_title);
  page.y += 2;
  text(frame, page, "assessment/lead", words.lead, styles::lead);
  page.y += 8;
  text(frame, page, "assessment/count",
       words.answered(static_cast<int>(answered), static_cast<int>(entries.size()),
                      static_cast<int>(all.offered.size())),
       styles::label);
  page.y += 12;
  about(frame, page, all);
  for (std::size_t n = 0; n < entries.size();) {
    const std::optional<assessment::Theme> theme = entries[n].theme;
    const std::string title = assessment::theme_in_words(theme, language);
    page.y += 28;
    Card card(frame, page, "theme/" + std::to_string(n), title, Role::region);
    heading(frame, card.inside, "theme/" + std::to_string(n) + "/title", title, 2, styles::item);
    card.inside.y += 14;
    for (bool first = true; n < entries.size() && entries[n].theme == theme; ++n, first = false) {
      if (!first) divider(frame, card.inside, 18);
      const auto offered = std::find_if(all.offered.begin(), all.offered.end(),
                                        [&](const Written& one) { return one.id == entries[n].entry->id; });
      entry_row(frame, card.inside, key_of(entries[n], n), entries[n],
                offered == all.offered.end() ? nullptr : &*offered);
    }
  }
  removing(frame, page);
  column.y = page.y + 64;
}

void to_assessments(Frame& frame, Column& column) {
  const std::vector<app::AssessedProduct> products = app::assessed_products(frame.state);
  if (products.empty()) return;
  const AssessmentScreenTexts& words = assessment_words(frame);
  column.y += 32;
  heading(frame, column, "assessments/title", words.title, 2, styles::item);
  text(frame, column, "assessments/lead", words.start_lead, styles::help);
  column.y += 12;
  // One way for all products; which one is chosen there.
  const app::AssessedProduct& first = products.front();
  if (button(frame, column, "assessments/open", words.title, {.sign = Sign::right}))
    frame.ask(app::ShowAssessment{first.charter});
}

}  // namespace kommissorium::ui::views
