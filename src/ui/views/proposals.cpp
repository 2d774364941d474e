// SPDX-License-Identifier: MPL-2.0
// Two proposals: each text with its differing words marked, who wrote it and when, both changes in one where
// they do not collide, a text of one's own, and what stood before. One place at a time.
#include "ui/views/proposals.h"

#include <algorithm>
#include <cmath>

#include "app/look_up.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/anew.h"
#include "ui/views/review.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using compare::Side;
using compare::TwoProposals;

constexpr float widest_pair = 1072;
constexpr float card_gap = 16;
constexpr float least_card = 320;

/// Whose it is: the author, or a number where nobody is named or both are the same.
std::string author_of(const Frame& frame, const TwoProposals& shown, std::size_t index) {
  const std::string& author = shown.sides[index].author;
  const auto same = std::count_if(shown.sides.begin(), shown.sides.end(),
                                  [&](const Side& side) { return side.author == author; });
  const texts::ReviewTexts& words = review_words(frame);
  const std::string number = words.proposal(static_cast<int>(index) + 1);
  if (author.empty()) return number;
  return same > 1 ? author + " · " + number : author;
}

std::string_view choose_words(const Frame& frame, const TwoProposals& shown, const Side& side) {
  if (!shown.is_item) return frame.texts.choose_this;
  return side.removes ? frame.texts.remove_item : frame.texts.keep_item;
}

std::string side_key(std::size_t index) { return "proposal/" + std::to_string(index); }

/// What a side says: its words, or in plain words that it says nothing or removes the whole.
void side_words(Frame& frame, Column& column, const TwoProposals& shown, std::size_t index) {
  const Side& side = shown.sides[index];
  const texts::ReviewTexts& words = review_words(frame);
  const std::string key = side_key(index) + "/words";
  if (side.removes) return text(frame, column, key, words.removed, styles::body);
  if (side.words.empty()) return text(frame, column, key, words.nothing_said, styles::lead);
  user_pieces(frame, column, key, pieces_of(side.words, shown.against_each_other), styles::body);
}

/// As high as the words of the tallest of the cards beside it, so that they end alike.
float words_height(const Frame& frame, const TwoProposals& shown) {
  float height = looks::body.line;
  for (std::size_t index = 0; index < shown.sides.size(); ++index) {
    const ui::ElementId id = element_id(side_key(index) + "/words");
    if (!shown.sides[index].words.empty())
      height = std::max(height, frame.measured_height(id, looks::body.line));
  }
  return height;
}

void side_card(Frame& frame, Column& column, const TwoProposals& shown, std::size_t index, float height) {
  const Side& side = shown.sides[index];
  const std::string key = side_key(index);
  const std::string author = author_of(frame, shown, index);
  Card card(frame, column, key, author);
  Column& inside = card.inside;
  const std::string when = when_written(frame, side.time);
  const float when_width = std::ceil(text_width(frame.fonts, looks::help, when));
  user_line(frame, {inside.x, inside.y, inside.width - when_width - 16, 24}, key + "/who", author,
            styles::item, 3);
  if (!when.empty())
    text_at(frame, inside.x + inside.width - when_width, inside.y + 2, key + "/when", when, styles::help);
  inside.y += 24 + 12;
  Column words{inside.x, inside.y, inside.width};
  side_words(frame, words, shown, index);
  inside.y = std::max(words.y, inside.y + height) + 20;
  ButtonLook look{};
  if (shown.is_item && side.removes) look.kind = ButtonLook::Kind::danger;
  const std::string who = key + "/who";
  look.described_by_key = who;
  if (button(frame, inside, key + "/choose", choose_words(frame, shown, side), look))
    frame.ask(app::ChooseProposal{shown.field, side.value});
}

void sides(Frame& frame, Column& page, const TwoProposals& shown) {
  const auto fit = static_cast<std::size_t>((page.width + card_gap) / (least_card + card_gap));
  const std::size_t beside = std::clamp<std::size_t>(std::min<std::size_t>(shown.sides.size(), fit), 1, 3);
  const float width =
      std::floor((page.width - card_gap * static_cast<float>(beside - 1)) / static_cast<float>(beside));
  const float height = beside > 1 ? words_height(frame, shown) : 0;
  Column all{page.x, page.y, page.width};
  const Group group(frame, Role::group, "proposal/sides", all, "", "pair");
  float bottom = all.y;
  for (std::size_t index = 0; index < shown.sides.size(); ++index) {
    const std::size_t place = index % beside;
    if (place == 0 && index > 0) all.y = bottom + card_gap;
    Column one{all.x + static_cast<float>(place) * (width + card_gap), all.y, width};
    side_card(frame, one, shown, index, height);
    bottom = std::max(bottom, one.y);
  }
  all.y = bottom;
  page.y = bottom;
}

/// What is not written down: the words of all pieces that stand.
std::string whole(const compare::Pieces& words) {
  std::string out;
  for (const compare::Piece& piece : words) {
    if (piece.mark != compare::Mark::removed) out += piece.text;
  }
  return out;
}

/// Both changes in one text, which may be edited before it is used.
bool is_text(const TwoProposals& shown) { return shown.both && shown.both->value.text() != nullptr; }

void both(Frame& frame, Column& page, const TwoProposals& shown) {
  const texts::ReviewTexts& words = review_words(frame);
  page.y += card_gap;
  Card card(frame, page, "proposal/both", words.both, Role::group, "card recommended");
  Column& inside = card.inside;
  {
    Column line{inside.x, inside.y, inside.width};
    const Group group(frame, Role::group, "proposal/both/head", line, "", "written");
    Column title{line.x, line.y, std::ceil(text_width(frame.fonts, looks::item, words.both))};
    heading(frame, title, "proposal/both/title", words.both, 3, styles::item);
    chip(frame, title.x + title.width + 12, line.y + 1, "proposal/both/why", words.both_why, Tint::green);
    line.y += 24;
  }
  inside.y += 24 + 12;
  user_pieces(frame, inside, "proposal/both/words", pieces_of(shown.both->words), styles::body);
  inside.y += 20;
  Column row{inside.x, inside.y, inside.width};
  const Group buttons(frame, Role::group, "proposal/both/buttons", row, "", "actions");
  const ButtonLook use{.kind = ButtonLook::Kind::primary};
  if (button(frame, row.x, row.y, "proposal/both/use", words.use_both, use))
    frame.ask(app::ChooseProposal{shown.field, shown.both->value});
  if (is_text(shown)) {
    const float x = row.x + button_width(frame, words.use_both, use) + 12;
    if (button(frame, x, row.y, "proposal/both/edit", words.edit_first, {}))
      frame.ask(app::WriteAnew{shown.field, *shown.both->value.text()});
  }
  row.y += measures::control_height;
  inside.y = row.y;
}

void stood_before(Frame& frame, Column& page, const TwoProposals& shown) {
  const texts::ReviewTexts& words = review_words(frame);
  page.y += card_gap;
  if (!shown.is_item) {
    const std::string before =
        shown.before.empty() ? std::string(words.nothing_before) : std::string(words.before) + shown.before;
    user_text(frame, page, "proposal/before", before, styles::help);
  }
  text(frame, page, "proposal/kept", words.nothing_deleted, styles::help);
  page.y += 4;
  const std::string history = shown.is_item ? shown.field.substr(0, shown.field.rfind('/')) : shown.field;
  const std::string name = std::string(words.see_history) + ": " + shown.label;
  if (text_button(frame, page.x, page.y, "proposal/history", words.see_history, name))
    frame.ask(app::ShowHistory{history});
  page.y += text_button_height;
}

/// Somebody else decided it, or it was undone elsewhere: what stands, and the way on.
void decided(Frame& frame, Column& page, const TwoProposals& shown, bool more) {
  const texts::ReviewTexts& words = review_words(frame);
  Card card(frame, page, "proposal/decided");
  Column& inside = card.inside;
  text(frame, inside, "proposal/decided/lead", words.decided_lead, styles::help);
  inside.y += 4;
  if (shown.sides.empty() || shown.sides.front().words.empty()) {
    text(frame, inside, "proposal/decided/words", words.nothing_said, styles::body);
  } else {
    user_pieces(frame, inside, "proposal/decided/words", pieces_of(shown.sides.front().words), styles::body);
  }
  inside.y += 16;
  const ButtonLook look{.kind = ButtonLook::Kind::primary};
  if (!button(frame, inside, "proposal/on", more ? words.next : way_back(frame), look)) return;
  if (more) {
    frame.ask(app::NextProposal{});
  } else {
    frame.ask(app::CloseReview{});
  }
}

void all_decided(Frame& frame, Column& page) {
  const texts::ReviewTexts& words = review_words(frame);
  heading(frame, page, "proposal/title", words.all_decided, 2, styles::section_title);
  page.y += 2;
  text(frame, page, "proposal/lead", words.all_decided_lead, styles::lead);
  page.y += 20;
  if (button(frame, page, "proposal/on", way_back(frame), {.kind = ButtonLook::Kind::primary}))
    frame.ask(app::CloseReview{});
}

std::string_view lead(const Frame& frame, const TwoProposals& shown) {
  const texts::ReviewTexts& words = review_words(frame);
  if (shown.is_item) return frame.texts.deleted_but_changed;
  return shown.both ? words.lead_combined : words.lead;
}

void to_decide(Frame& frame, Column& page, const TwoProposals& shown) {
  const texts::ReviewTexts& words = review_words(frame);
  const bool writing = frame.state.anew && frame.state.anew->field == shown.field;
  text(frame, page, "proposal/lead", lead(frame, shown), styles::lead);
  if (shown.only_blanks) {
    page.y += 8;
    chip(frame, page.x, page.y, "proposal/only-blanks", words.only_blanks, Tint::blue);
    page.y += chip_height;
  }
  page.y += 20;
  sides(frame, page, shown);
  if (shown.both && !writing) both(frame, page, shown);
  if (writing || !is_text(shown)) anew(frame, page, shown.field, whole(shown.sides.front().words));
  stood_before(frame, page, shown);
}

}  // namespace

void proposals(Frame& frame, Column& column) {
  const app::LookedUp& found = *frame.state.looked_up;
  const TwoProposals& shown = found.proposal;
  const float width = std::min(widest_pair, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  if (!frame.state.proposal.empty()) hint(frame, page);
  if (frame.state.proposal.empty()) {
    all_decided(frame, page);
  } else {
    const std::string where = review_words(frame).section(shown.section_number, shown.section_title);
    text(frame, page, "proposal/where", where, styles::help);
    user_text(frame, page, "proposal/title", shown.label, styles::section_title, 2);
    page.y += 2;
    if (shown.sides.size() > 1) {
      to_decide(frame, page, shown);
    } else {
      page.y += 12;
      decided(frame, page, shown, !found.conflicts.empty());
    }
  }
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
