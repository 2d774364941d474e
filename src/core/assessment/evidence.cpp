// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/evidence.h"

#include <algorithm>

#include "core/adoption/in_words.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/charter/title.h"
#include "core/compare/in_words.h"
#include "core/texts/assessment_texts.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::assessment {
namespace {

using charter::Member;
using charter::Point;
using texts::AssessmentTexts;
using texts::fill;

constexpr std::size_t most_named = 30;      // people in one answer
constexpr std::size_t longest_value = 600;  // characters of one field; the charter itself is named

void add_part(std::string& parts, std::string_view part) {
  if (part.empty()) return;
  if (!parts.empty()) parts += ", ";
  parts += part;
}

/// The plain word for a member says nothing of anybody.
std::string details(const charter::Charter& charter, const Member& member, Language language) {
  const AssessmentTexts& say = texts::assessment_texts(language);
  std::string parts;
  for (const catalogue::Role& role : charter.group->roles) {
    const bool has = std::find(member.roles.begin(), member.roles.end(), role.id) != member.roles.end();
    if (has && role.id != "member") add_part(parts, charter::lowered_first(role.label.in(language)));
  }
  if (!member.from.empty()) add_part(parts, fill(say.since, {texts::short_date(member.from)}));
  if (!member.to.empty()) add_part(parts, fill(say.until, {texts::short_date(member.to)}));
  return parts.empty() ? "" : " (" + parts + ")";
}

}  // namespace

std::vector<const Member*> members_on(const Evidence& evidence, std::string_view day) {
  std::vector<const Member*> people;
  for (const Member& member : evidence.charter->members) {
    const bool joins_later = !member.from.empty() && member.from > day;
    const bool has_left = !member.to.empty() && member.to < day;
    const bool doubtful = member.deleted_but_changed || !member.conflicts.empty();
    if (!joins_later && !has_left && !doubtful && !charter::is_blank(member.name)) people.push_back(&member);
  }
  return people;
}

std::string in_words(const Evidence& evidence, const std::vector<const Member*>& people, Language language) {
  std::string all;
  for (std::size_t n = 0; n < people.size() && n < most_named; ++n) {
    if (n > 0) all += "; ";
    all += charter::one_line(adoption::in_words(adoption::as_person(*people[n]))) +
           details(*evidence.charter, *people[n], language);
  }
  if (people.size() > most_named)
    all +=
        "; " + fill(texts::assessment_texts(language).and_more, {std::to_string(people.size() - most_named)});
  return all;
}

std::string fields_in_words(const Evidence& evidence, const std::vector<std::string_view>& fields) {
  std::string lines;
  for (const std::string_view field : fields) {
    const Point* point = evidence.charter->point(field);
    if (point == nullptr || point->state == charter::PointState::conflict) continue;
    const std::string value =
        charter::shortened(compare::in_words(*evidence.charter, field, point->value), longest_value);
    if (!charter::is_blank(value)) lines += point->label + ": " + value + '\n';
  }
  return lines;
}

std::string group_in_words(const Evidence& evidence, Language language) {
  return charter::lowered_first(charter::title(*evidence.charter, language));
}

std::string basis_in_words(const Evidence& evidence, Language language) {
  const AssessmentTexts& say = texts::assessment_texts(language);
  const std::string status = adoption::status_in_words(*evidence.standing, language);
  const std::string number =
      evidence.digest.empty() ? std::string(say.no_number) : charter::label(evidence.digest);
  const std::string words = fill(
      say.basis, {charter::title(*evidence.charter, language), status.empty() ? say.draft : status, number});
  return evidence.file.empty() ? words : words + fill(say.in_file, {charter::one_line(evidence.file)});
}

}  // namespace kommissorium::assessment
