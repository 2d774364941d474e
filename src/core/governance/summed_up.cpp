// SPDX-License-Identifier: MPL-2.0
#include "core/governance/summed_up.h"

#include "core/charter/digest.h"
#include "core/charter/explanation.h"
#include "core/charter/plain_text.h"
#include "core/charter/put_off.h"
#include "core/governance/findings.h"
#include "core/governance/places.h"

namespace kommissorium::governance {
namespace {

std::string role_words(const charter::Charter& charter, const std::vector<std::string>& roles) {
  std::string words;
  for (const catalogue::Role& role : charter.group->roles) {
    for (const std::string& id : roles) {
      if (id != role.id || id == "member") continue;
      words += (words.empty() ? "" : ", ") + charter::lowered_first(role.label.in(charter.shown_in));
    }
  }
  return words;
}

Deviation deviation(const charter::Point& point) {
  const charter::Answer& answer = point.answer;
  return {point.field,      charter::one_line(point.label), answer.kind, charter::one_line(answer.reason),
          answer.follow_up, charter::trimmed(answer.person)};
}

}  // namespace

Brief summed_up(const Case& asked, std::string_view digest, std::string_view file) {
  const charter::Charter& charter = asked.charter;
  const adoption::Standing& standing = asked.standing;
  Brief made = brief(charter, file);
  for (const charter::Member* member : asked.members()) {
    made.seats.push_back({charter::one_line(member->name), charter::one_line(member->organisation),
                          member->organisation_kind, member->roles, role_words(charter, member->roles)});
  }
  made.count = charter::count(charter);
  made.state = standing.state;
  made.board = standing.board;
  made.conflicts = charter.conflicts().size();
  if (standing.adoption) {
    made.version = standing.adoption->number;
    made.adopted = standing.adoption->date;
  }
  for (const Finding& finding : findings(asked))
    made.findings.push_back(
        {finding.rule, finding.field, finding.says(charter.shown_in), finding.is_explained()});
  for (const charter::Section& section : charter.sections) {
    for (const charter::Point& point : section.points) {
      const bool deviates = point.answer.settled() && point.answer.kind != charter::AnswerKind::followed;
      if (is_answered_to(point) && deviates) made.deviations.push_back(deviation(point));
      if (section.id == charter::explanations_section && !charter::is_blank(asked.text(point.field)))
        made.explained.push_back(point.field.substr(charter::explanation_list.size() + 1));
    }
  }
  for (const charter::PutOffPoint& one : charter::all_put_off(charter)) {
    for (const charter::PutOff& plan : one.put_off)
      made.put_off.push_back(
          {one.point->field, charter::one_line(one.point->label), plan.date, charter::one_line(plan.person)});
  }
  made.review = asked.text("head/review-date");
  made.digest = charter::label(digest);
  made.last_changed = charter.last_changed;
  return made;
}

Result<Brief> summed_up(const revisions::RecordSet& set, Language language, std::string_view today,
                        std::string_view file) {
  const Result<charter::Charter> viewed = charter::view(set, language);
  if (!viewed.ok()) return viewed.error();
  const std::string digest = charter::digest(viewed.value());
  const adoption::Standing standing =
      adoption::standing(adoption::read_decisions(set), viewed.value(), digest);
  return summed_up(Case{viewed.value(), standing, today}, digest, file);
}

}  // namespace kommissorium::governance
