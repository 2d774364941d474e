// SPDX-License-Identifier: MPL-2.0
#include "core/outline/questions.h"

#include "core/outline/prose.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::outline {
namespace {

using charter::Point;
using charter::PointKind;
using charter::Section;
using texts::DocumentTexts;
using texts::fill;

bool is_question(PointKind kind) {
  return kind == PointKind::text || kind == PointKind::long_text || kind == PointKind::choice ||
         kind == PointKind::date || kind == PointKind::number;
}

/// A question's value as people read it; "" when there is none.
std::string value_in_words(const Point& point, const revisions::Value& value, Language language) {
  if (const std::int64_t* number = value.integer()) return std::to_string(*number);
  const std::string* text = value.text();
  if (!text) return "";
  if (point.kind == PointKind::date) return texts::long_date(*text, language);
  if (point.kind == PointKind::choice) {
    for (const catalogue::Choice& choice : point.choices) {
      if (choice.id == *text) return choice.label.in(language);
    }
  }
  return std::string(trimmed(*text));
}

Run label_of_proposal(std::size_t at, const DocumentTexts& say) {
  return strong(fill(say.proposal, {std::to_string(at + 1)}));
}

/// One line a proposal.
Runs proposals_in_words(const Point& point, const Form& form) {
  Runs runs;
  for (std::size_t at = 0; at < point.proposals.size(); ++at) {
    if (at > 0) runs.push_back(strong("\n"));
    runs.push_back(label_of_proposal(at, form.say));
    const std::string words = value_in_words(point, point.proposals[at].value, form.charter.shown_in);
    runs.push_back(words.empty() ? missing(form.say.not_filled_in) : plain(words));
  }
  return runs;
}

ControlKind kind_of(PointKind kind) {
  switch (kind) {
    case PointKind::long_text:
      return ControlKind::long_text;
    case PointKind::choice:
      return ControlKind::choice;
    case PointKind::date:
      return ControlKind::date;
    default:
      return ControlKind::text;
  }
}

std::string_view prompt(PointKind kind, const DocumentTexts& say) {
  if (kind == PointKind::choice) return say.choose_here;
  return kind == PointKind::date ? say.choose_day : say.write_here;
}

std::string_view placeholder_of(const Point& point, const DocumentTexts& say) {
  const bool typed = point.kind != PointKind::choice && point.kind != PointKind::date;
  const bool has_example = typed && !trimmed(point.placeholder).empty();
  return has_example ? std::string_view(point.placeholder) : prompt(point.kind, say);
}

/// What stands where nothing does: in a form its example, which in an ordinary document might be taken for a
/// value.
Run nothing_yet(const Point& point, const Form& form) {
  if (form.blank) return missing(placeholder_of(point, form.say));
  return missing(point.required ? form.say.not_filled_in : prompt(point.kind, form.say));
}

Control control_of(const Point& point, const Form& form) {
  Control made = control(point.field, kind_of(point.kind), point.label, placeholder_of(point, form.say));
  for (const catalogue::Choice& choice : point.choices)
    made.choices.push_back({choice.id, plain(choice.label.in(form.charter.shown_in)).text});
  return made;
}

/// What helps with a blank question: its help, and what there is to choose from for whoever fills it in by
/// hand.
void add_help(Runs& value, const Point& point, const Form& form) {
  if (!trimmed(point.help).empty()) value.push_back(muted("\n" + point.help));
  std::string labels;
  for (const catalogue::Choice& choice : point.choices)
    labels += (labels.empty() ? "" : " / ") + choice.label.in(form.charter.shown_in);
  if (!labels.empty()) value.push_back(muted("\n" + labels));
}

}  // namespace

Facts facts(const Section& section, Form& form) {
  Facts result;
  for (const Point& point : section.points) {
    if (!is_question(point.kind) || point.field == "head/language") continue;
    const std::string label = plain(point.label).text;
    if (point.proposals.size() > 1) {
      result.facts.push_back({label, proposals_in_words(point, form)});
      continue;
    }
    const std::string words = value_in_words(point, point.value, form.charter.shown_in);
    if (words.empty() && !point.required && !form.blank && !form.asks) continue;
    Control place = control_of(point, form);
    Runs value;
    if (!words.empty()) {
      value = {form.place(plain(words), std::move(place))};
    } else {
      value = {form.empty_place(nothing_yet(point, form), std::move(place))};
      if (form.blank) add_help(value, point, form);
    }
    result.facts.push_back({label, std::move(value)});
  }
  return result;
}

std::vector<Block> clause(const Point& point, Form& form) {
  const DocumentTexts& say = form.say;
  const bool disputed_title = point.own && point.wording_proposals.size() > 1;
  Heading heading{3, point.number, plain(point.label).text};
  heading.about = point.field;
  form.closed = point.state == charter::PointState::conflict;
  if (point.own) {
    heading.control = form.place(plain(point.label), control(point.wording_field, ControlKind::text,
                                                             say.title_of_section, say.write_here))
                          .control;
  }
  std::vector<Block> blocks = {std::move(heading)};
  if (point.deleted_but_changed) blocks.push_back(Paragraph{{missing(say.own_deleted)}, ""});
  if (disputed_title) {
    for (std::size_t at = 0; at < point.wording_proposals.size(); ++at) {
      const std::string* title = point.wording_proposals[at].value.text();
      blocks.push_back(Paragraph{{label_of_proposal(at, say), plain(title ? *title : "")}, ""});
    }
  }
  const auto append = [&blocks](std::vector<Block> more) {
    for (Block& block : more) blocks.push_back(std::move(block));
  };
  if (point.proposals.size() > 1) {
    for (std::size_t at = 0; at < point.proposals.size(); ++at) {
      const std::string* text = point.proposals[at].value.text();
      blocks.push_back(Paragraph{{label_of_proposal(at, say)}, ""});
      append(prose(text ? *text : ""));
    }
    form.closed = false;
    return blocks;
  }
  const std::string_view text = point.value.text() ? trimmed(*point.value.text()) : "";
  const std::string_view name = trimmed(point.label).empty() ? say.own : std::string_view(point.label);
  Control place = control(point.field, ControlKind::long_text, name, say.write_here);
  if (text.empty()) {
    const Run nothing = missing(form.blank ? say.write_here : say.not_filled_in);
    blocks.push_back(Paragraph{{form.empty_place(nothing, std::move(place))}, ""});
  } else {
    append(form.place(prose(text), std::move(place)));
  }
  form.closed = false;
  return blocks;
}

}  // namespace kommissorium::outline
