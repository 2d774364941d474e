// SPDX-License-Identifier: MPL-2.0
#include "ui/views/standing.h"

#include "core/adoption/in_words.h"
#include "core/charter/digest.h"
#include "core/text_policy.h"
#include "core/texts/adoption_texts.h"
#include "core/texts/dates.h"
#include "core/texts/decision_texts.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::ui::views {
namespace {

using adoption::Adoption;
using adoption::Standing;
using texts::fill;

std::string names(const std::vector<adoption::Person>& people) {
  std::string all;
  for (const adoption::Person& one : people) all += (all.empty() ? "" : "; ") + adoption::in_words(one);
  return all;
}

std::string meeting_words(const Adoption& adopted, const std::string& version, Language language) {
  const texts::AdoptionTexts& say = texts::adoption_texts(language);
  const std::string day = texts::long_date(adopted.date, language);
  return adopted.place.empty() ? fill(say.adopted_at, {version, day})
                               : fill(say.adopted_at_place, {version, day, adopted.place});
}

}  // namespace

std::string standing_words(const Frame& frame, const Standing& standing) {
  return adoption::status_in_words(standing, frame.state.preferences.language);
}

std::string short_standing(const Frame& frame, const Standing& standing) {
  const Language language = frame.state.preferences.language;
  return texts::decision_texts(language).in_short(standing.adoption->number,
                                                  standing.state == adoption::State::changed,
                                                  standing.state == adoption::State::reopened);
}

Tint standing_tint(const Standing& standing) {
  switch (standing.state) {
    case adoption::State::draft:
      return Tint::blue;
    case adoption::State::adopted:
      return standing.has_refusals() ? Tint::orange : Tint::green;
    case adoption::State::changed:
    case adoption::State::reopened:
      return Tint::orange;
  }
  return Tint::plain;
}

std::vector<std::string> standing_lines(const Frame& frame, const Standing& standing) {
  if (!standing.adoption) return {};
  const Language language = frame.state.preferences.language;
  const texts::AdoptionTexts& say = texts::adoption_texts(language);
  const std::string version = adoption::version_name(standing, language);
  std::vector<std::string> lines = {meeting_words(*standing.adoption, adoption::capital(version), language),
                                    std::string(say.present) + ": " + names(standing.adoption->present)};
  if (standing.state == adoption::State::reopened) {
    const std::string reason = standing.reopening ? standing.reopening->reason : "";
    lines.push_back(reason.empty() ? fill(say.reopened_notice, {version})
                                   : fill(say.reopened_because, {version, reason}));
  }
  for (const Adoption& other : standing.others) {
    const std::string its = adoption::version_name(other.number, other.digest,
                                                   other.number == standing.adoption->number, language);
    lines.push_back(fill(say.other_adopted, {its, texts::short_date(other.date)}));
  }
  for (std::string& line : lines) line = text_policy::shown(line);
  return lines;
}

std::string answer_words(const Frame& frame, const adoption::Answer& answer) {
  const Language language = frame.state.preferences.language;
  const texts::AdoptionTexts& say = texts::adoption_texts(language);
  const adoption::Approval& given = answer.approval;
  const bool refused = given.verdict == adoption::Verdict::refused;
  std::string words = !refused               ? std::string(say.approved)
                      : given.reason.empty() ? std::string(say.refused)
                                             : fill(say.refused_because, {given.reason});
  words += " · " + texts::short_date(given.date) + " · " + adoption::way_in_words(given, language);
  if (answer.at_odds) words += " · " + std::string(say.at_odds);
  return text_policy::shown(words);
}

std::vector<std::string> version_lines(const Frame& frame, const adoption::Decisions& decisions,
                                       const adoption::Version& version) {
  const Language language = frame.state.preferences.language;
  std::vector<std::string> lines;
  for (const Adoption& adopted : decisions.adoptions) {
    if (adopted.version != version.id) continue;
    const std::string name =
        adoption::version_name(version.number, version.digest, decisions.is_shared(version.number), language);
    std::string line = meeting_words(adopted, adoption::capital(name), language);
    for (const adoption::Reopening& one : decisions.reopenings) {  // seen also when it was adopted once more
      if (one.adoption != adopted.id) continue;
      line += texts::adoption_texts(language).was_reopened;
      if (!one.reason.empty()) line += fill(texts::adoption_texts(language).because, {one.reason});
    }
    lines.push_back(text_policy::shown(line));
  }
  lines.push_back(fill(texts::document_texts(language).check_number, {charter::compare(version.digest)}));
  return lines;
}

}  // namespace kommissorium::ui::views
