// SPDX-License-Identifier: MPL-2.0
#include "core/outline/minutes.h"

#include "core/adoption/in_words.h"
#include "core/charter/digest.h"
#include "core/compare/in_words.h"
#include "core/outline/prose.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"
#include "core/texts/meeting_texts.h"

namespace kommissorium::outline {
namespace {

using meeting::Item;
using meeting::Outcome;
using texts::MeetingTexts;

class Minutes {
 public:
  Minutes(const charter::Charter& charter, const Meeting& meeting)
      : charter_(charter), meeting_(meeting), say_(texts::meeting_texts(charter.shown_in)) {}

  std::vector<Block> blocks(const adoption::Standing& standing) && {
    head();
    adopted(standing);
    const std::vector<Item> items = meeting::agenda(charter_, meeting_.began, false);
    list(say_.decided, items, meeting::is_decided_now, true);
    list(say_.explained_or_not, items,
         [](const Item& item) { return item.changed && item.outcome == Outcome::explained; });
    taken_out();
    if (!any_) blocks_.push_back(Paragraph{{muted(say_.nothing)}, ""});
    list(say_.is_put_off, items, [](const Item& item) { return item.outcome == Outcome::put_off; });
    list(say_.two_proposals, items, [](const Item& item) { return item.outcome == Outcome::two_proposals; });
    list(say_.left, items, meeting::is_left);
    return std::move(blocks_);
  }

 private:
  std::string day(const std::string& date) const { return texts::long_date(date, charter_.shown_in); }

  void people(Facts& facts, std::string_view label, const std::vector<adoption::Person>& persons) const {
    std::string names;
    for (const adoption::Person& one : persons)
      names += (names.empty() ? "" : "; ") + adoption::in_words(one);
    if (!names.empty()) facts.facts.push_back({std::string(label), {plain(names)}});
  }

  void head() {
    Facts facts;
    facts.facts.push_back({std::string(say_.date), {plain(day(meeting_.date))}});
    if (!trimmed(meeting_.place).empty())
      facts.facts.push_back({std::string(say_.place), {plain(trimmed(meeting_.place))}});
    people(facts, say_.present, meeting_.present);
    people(facts, say_.absent, meeting_.absent);
    const bool agreed = !meeting_.next.empty();
    facts.facts.push_back(
        {std::string(say_.next_meeting), {agreed ? plain(day(meeting_.next)) : missing(say_.not_agreed)}});
    blocks_.push_back(std::move(facts));
  }

  void adopted(const adoption::Standing& standing) {
    if (standing.state != adoption::State::adopted || standing.adoption->date != meeting_.date) return;
    const std::string version = adoption::version_name(standing, charter_.shown_in);
    const std::string number = charter::label(standing.adoption->digest);
    blocks_.push_back(Paragraph{{strong(texts::fill(say_.adopted, {version, number}))}, ""});
  }

  /// What it asks, in strong letters, and behind it what was said. `decided`: among what was decided.
  Runs point(const Item& item, bool decided) const {
    const charter::Point& of = *item.point;
    const std::string ends = of.number.empty() ? "" : of.number + " ";
    std::string said;
    if (decided && meeting::is_only_worded(item)) {
      said = say_.worded;
    } else if (item.outcome == Outcome::put_off) {
      for (const charter::PutOff& one : item.put_off) {
        said += (said.empty() ? "" : " ") +
                compare::in_words(charter_, charter::put_off_field(of.field), charter::encode(one));
      }
    } else if (item.outcome == Outcome::decided || item.outcome == Outcome::explained) {
      said = compare::in_words(charter_, of.field, of.value);
    }
    const std::string label = ends + std::string(trimmed(of.label));
    if (said.empty()) return {plain(label)};
    const bool is_sentence = label.ends_with('.') || label.ends_with('?') || label.ends_with('!');
    return {strong(label + (is_sentence ? " " : ": ")), plain(said)};
  }

  void taken_out() {
    List all;
    for (const std::string& name : meeting::taken_out(charter_, meeting_.began))
      all.items.push_back({plain(name)});
    list(say_.taken_out, std::move(all));
  }

  template <class Wanted>
  void list(std::string_view title, const std::vector<Item>& items, Wanted wanted, bool decided = false) {
    List all;
    for (const Item& item : items) {
      if (wanted(item)) all.items.push_back(point(item, decided));
    }
    list(title, std::move(all));
  }
  void list(std::string_view title, List all) {
    if (all.items.empty()) return;
    any_ = true;
    blocks_.push_back(Heading{2, "", std::string(title)});
    blocks_.push_back(std::move(all));
  }

  const charter::Charter& charter_;
  const Meeting& meeting_;
  const MeetingTexts& say_;
  std::vector<Block> blocks_;
  bool any_ = false;
};

}  // namespace

Document minutes(const charter::Charter& charter, const Meeting& meeting,
                 const adoption::Standing& standing) {
  const MeetingTexts& say = texts::meeting_texts(charter.shown_in);
  Document document;
  document.language = charter.shown_in;
  document.kicker = say.kicker;
  document.title = plain(charter.title).text;
  document.status = say.draft;
  document.footer = document.kicker + " · " + document.title + " · " + texts::short_date(meeting.date);
  document.blocks = Minutes(charter, meeting).blocks(standing);
  return document;
}

}  // namespace kommissorium::outline
