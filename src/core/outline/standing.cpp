// SPDX-License-Identifier: MPL-2.0
#include "core/outline/standing.h"

#include "core/adoption/in_words.h"
#include "core/charter/digest.h"
#include "core/outline/annex.h"
#include "core/outline/prose.h"
#include "core/texts/adoption_texts.h"
#include "core/texts/dates.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::outline {
namespace {

using adoption::Adoption;
using adoption::Board;
using adoption::Reopened;
using adoption::Reopening;
using adoption::Standing;
using adoption::State;
using texts::AdoptionTexts;
using texts::fill;

Paragraph paragraph(Run run) { return Paragraph{{std::move(run)}, ""}; }

std::string meeting(const Standing& standing, const Adoption& adoption, Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  const std::string version =
      adoption::capital(adoption::version_name(standing, language, adoption::Named::in_full));
  const std::string day = texts::long_date(adoption.date, language);
  return adoption.place.empty() ? fill(say.adopted_at, {version, day})
                                : fill(say.adopted_at_place, {version, day, adoption.place});
}

std::string because(const Reopening& reopening, const AdoptionTexts& say) {
  const std::string_view reason = trimmed(reopening.reason);
  return reason.empty() ? "" : fill(say.because, {reason});
}

std::string reopened(const Standing& standing, const std::string& version,
                     const std::optional<Reopening>& reopening, Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  const std::string said = standing.replaced_by > 0
                               ? fill(say.reopened_replaced, {version, std::to_string(standing.replaced_by)})
                               : fill(say.reopened_notice, {version});
  return reopening ? said + because(*reopening, say) : said;
}

/// Whether the number alone would not say which of the two is meant.
bool is_number_told_twice(const Standing& standing, const Adoption& other) {
  return standing.is_number_shared && other.number == standing.adoption->number;
}

/// What must be read before anything about the meeting.
void add_notices(std::vector<Block>& blocks, const Standing& standing, Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  const std::string version = adoption::version_name(standing, language);
  if (standing.state == State::changed)
    blocks.push_back(paragraph(missing(fill(say.changed_notice, {version}))));
  if (standing.state == State::reopened)
    blocks.push_back(paragraph(missing(reopened(standing, version, standing.reopening, language))));
  for (const Reopened& one : standing.reopened_apart) {
    const std::string its_version = adoption::version_name(
        one.adoption.number, one.adoption.digest, is_number_told_twice(standing, one.adoption), language);
    const std::string text =
        standing.state == State::reopened
            ? reopened(standing, its_version, one.reopening, language)
            : fill(say.reopened_apart, {adoption::capital(its_version)}) + because(one.reopening, say);
    blocks.push_back(paragraph(missing(text)));
  }
  for (const Adoption& other : standing.others) {
    const std::string its_version = adoption::version_name(
        other.number, other.digest, other.number == standing.adoption->number, language);
    const std::string day = texts::short_date(other.date);
    blocks.push_back(paragraph(missing(fill(say.other_adopted, {its_version, day}))));
  }
}

Table answer_table(const std::vector<adoption::Answer>& answers, std::string_view caption,
                   Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  Table table;
  table.caption = std::string(caption);
  for (const std::string_view column : {say.column_name, say.column_answer, say.column_how, say.column_date})
    table.columns.push_back(std::string(column));
  table.widths = {28, 27, 25, 20};  // a date stands on one line, also where the type is wide
  for (const adoption::Answer& answer : answers) {
    const adoption::Approval& given = answer.approval;
    const std::string_view reason = trimmed(given.reason);
    std::vector<Runs> verdict;
    if (given.verdict == adoption::Verdict::refused) {
      verdict.push_back(
          {strong(reason.empty() ? std::string(say.refused) : fill(say.refused_because, {reason}))});
    } else {
      verdict.push_back({plain(say.approved)});
      if (!reason.empty()) verdict.push_back({muted(reason)});
    }
    if (answer.at_odds) verdict.push_back({missing(say.at_odds)});
    table.rows.push_back({{{{plain(adoption::in_words(given.who))}},
                           std::move(verdict),
                           {{plain(adoption::way_in_words(given, language))}},
                           {{plain(texts::short_date(given.date))}}}});
  }
  return table;
}

Signatures lines_for(const std::vector<adoption::Person>& people) {
  Signatures lines;
  for (const adoption::Person& person : people) lines.names.push_back(plain(adoption::in_words(person)).text);
  return lines;
}

void add_board(std::vector<Block>& blocks, const Standing& standing, Language language) {
  if (standing.board == Board::not_asked) return;
  const AdoptionTexts& say = texts::adoption_texts(language);
  blocks.push_back(Heading{3, "", std::string(say.board)});
  if (standing.board == Board::pending) {
    const bool signs_what_was_adopted = standing.state == State::adopted;
    blocks.push_back(paragraph(plain(signs_what_was_adopted ? say.board_pending : say.board_silent)));
    if (signs_what_was_adopted) blocks.push_back(Signatures{{std::string(say.board_line)}});
    return;
  }
  blocks.push_back(answer_table(standing.board_answers, say.board, language));
}

void add_meeting(std::vector<Block>& blocks, const Standing& standing, const Adoption& adoption,
                 Language language) {
  blocks.push_back(paragraph(plain(meeting(standing, adoption, language))));
  blocks.push_back(Heading{3, "", std::string(texts::adoption_texts(language).present)});
  List present;
  for (const adoption::Person& person : adoption.present)
    present.items.push_back({plain(adoption::in_words(person))});
  blocks.push_back(std::move(present));
}

/// Who was present, who answered, who has not.
void add_people(std::vector<Block>& blocks, const Standing& standing, Language language) {
  const AdoptionTexts& say = texts::adoption_texts(language);
  add_meeting(blocks, standing, *standing.adoption, language);
  for (const Adoption& once_more : standing.once_more) add_meeting(blocks, standing, once_more, language);
  if (!standing.answers.empty()) {
    blocks.push_back(Heading{3, "", std::string(say.answers)});
    blocks.push_back(answer_table(standing.answers, say.answers, language));
  }
  if (standing.silent.empty() || standing.replaced_by > 0) return;
  blocks.push_back(Heading{3, "", std::string(say.silent)});
  if (standing.state != State::adopted) {  // this text is another one: a line here would be signed for both
    List names;
    for (const adoption::Person& person : standing.silent)
      names.items.push_back({plain(adoption::in_words(person))});
    blocks.push_back(std::move(names));
    return;
  }
  blocks.push_back(paragraph(plain(texts::document_texts(language).sign_here)));
  blocks.push_back(lines_for(standing.silent));
}

}  // namespace

std::vector<Block> signature_page(const charter::Charter& charter, const Standing& standing,
                                  std::string_view digest, std::string_view today) {
  const texts::DocumentTexts& say = texts::document_texts(charter.shown_in);
  const Language language = charter.shown_in;
  std::vector<Block> blocks;
  if (standing.state != State::draft) {
    blocks.push_back(Heading{2, "", std::string(texts::adoption_texts(language).heading)});
    add_notices(blocks, standing, language);
    add_people(blocks, standing, language);
    add_board(blocks, standing, language);
  }
  if (standing.state != State::adopted && standing.replaced_by == 0) {
    blocks.push_back(Heading{2, "", std::string(say.signatures)});
    blocks.push_back(paragraph(plain(say.sign_here)));
    blocks.push_back(signatures(charter, today));
  }
  if (!digest.empty()) blocks.push_back(paragraph(muted(fill(say.check_number, {charter::compare(digest)}))));
  return blocks;
}

}  // namespace kommissorium::outline
