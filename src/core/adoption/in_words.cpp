// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/in_words.h"

#include "core/charter/digest.h"
#include "core/texts/adoption_texts.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::adoption {

using texts::AdoptionTexts;
using texts::fill;

namespace {

/// What must not be overlooked beside a status.
std::string reservations(const Standing& standing, const AdoptionTexts& say) {
  std::string text;
  if (standing.conflicts == 1) text += say.and_one_conflict;
  if (standing.conflicts > 1) text += fill(say.and_conflicts, {std::to_string(standing.conflicts)});
  if (!standing.others.empty()) text += say.and_other_adoption;
  if (standing.state != State::reopened && !standing.reopened_apart.empty()) text += say.and_reopened_apart;
  if (standing.state == State::reopened && standing.replaced_by > 0)
    text += fill(say.and_replaced, {std::to_string(standing.replaced_by)});
  if (standing.has_refusals()) text += say.and_refused;
  if (standing.state == State::adopted && standing.board == Board::pending && standing.replaced_by == 0)
    text += say.and_board_pending;
  return text;
}

}  // namespace

std::string version_name(int number, std::string_view digest, bool is_shared, Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  return is_shared ? fill(say.shared_version, {std::to_string(number), charter::label(digest)})
                   : fill(say.version, {std::to_string(number)});
}

std::string version_name(const Standing& standing, Language language) {
  return version_name(standing.adoption->number, standing.adoption->digest, standing.is_number_shared,
                      language);
}

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string version_name(const Standing& standing, Language language, Named named) {
  const std::string version = version_name(standing, language);
  if (named == Named::number || standing.name.empty()) return version;
  return fill(texts::adoption_texts(language).named_version, {version, standing.name});
}

std::string status_in_words(const Standing& standing, Language language, Named named) {
  if (standing.state == State::draft) return "";
  const AdoptionTexts& say = texts::adoption_texts(language);
  const std::string version = version_name(standing, language, named);
  const std::string day = texts::short_date(standing.adoption->date);
  std::string text;
  if (standing.state == State::changed) {
    text = fill(say.status_changed, {version, day});
  } else if (standing.state == State::reopened) {
    text = fill(say.status_reopened, {version, day});
  } else if (standing.replaced_by > 0) {
    text = fill(say.status_replaced, {version, day, std::to_string(standing.replaced_by)});
  } else {
    text = fill(say.status_adopted, {version, day});
  }
  return capital(text) + reservations(standing, say);
}

std::string footer_in_words(const Standing& standing, Language language) {
  if (standing.state == State::draft) return "";
  const AdoptionTexts& say = texts::adoption_texts(language);
  const std::string version = version_name(standing, language);
  const std::string day = texts::short_date(standing.adoption->date);
  if (standing.state == State::changed) return fill(say.footer_changed, {version});
  return fill(standing.state == State::reopened ? say.footer_reopened : say.footer_adopted, {version, day});
}

std::string way_in_words(const Approval& approval, Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  const std::string_view way = approval.way == Way::meeting   ? say.by_meeting
                               : approval.way == Way::writing ? say.by_writing
                                                              : say.by_paper;
  return approval.reference.empty() ? std::string(way) : fill(say.kept_at, {way, approval.reference});
}

std::string answer_in_words(const Approval& approval, Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  if (approval.verdict == Verdict::approved) return std::string(say.approved);
  return fill(say.refused_because, {approval.reason});
}

std::string in_words(const Person& person) {
  return person.organisation.empty() ? person.name : person.name + ", " + person.organisation;
}

}  // namespace kommissorium::adoption
