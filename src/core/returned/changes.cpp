// SPDX-License-Identifier: MPL-2.0
#include "core/returned/changes.h"

#include <algorithm>
#include <cassert>

#include "core/charter/content_plan.h"
#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/charter/reading.h"
#include "core/compare/in_words.h"
#include "core/returned/changed_texts.h"
#include "core/returned/meaning.h"
#include "core/text_policy.h"
#include "core/texts/compare_texts.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::returned {
namespace {

using charter::Answer;
using charter::AnswerKind;
using charter::Charter;
using charter::FieldRule;
using charter::Shape;
using revisions::RecordSet;
using revisions::Value;

Error problem_at(Problem problem, std::string_view field, std::string_view detail = "") {
  return {problem, {.field = std::string(field)}, charter::shortened(detail, 80)};
}

std::string all_texts(const std::vector<ChangedPart>& parts) {
  std::string text;
  for (const ChangedPart& part : parts) text += (&part == &parts.front() ? "" : "\n") + part.text;
  return text;
}

/// Null when nothing is written.
Value value_in(const Charter& charter, std::string_view field) {
  const std::optional<FieldRule> rule = charter::rule_of(charter, field);
  if (!rule) return {};
  const Value value = charter::read(charter.history, field, *rule).value;
  return charter::is_none(*rule, charter::settled_form(*rule, value)) ? Value() : value;
}

std::vector<Value> values_here(const Charter& charter, std::string_view field, const FieldRule& rule) {
  std::vector<Value> values;
  for (const charter::Proposal& proposal : charter::read(charter.history, field, rule).proposals)
    values.push_back(proposal.value);
  if (values.size() == 1 && charter::is_none(rule, values.front())) values.clear();
  return values;
}

/// The parts that are filled in, put into what stood there when the document left.
Result<Value> answer_after(std::string_view field, const Value& was, const std::vector<ChangedPart>& parts) {
  Answer answer = charter::decode_answer(was);
  bool has_reason = false;
  bool has_follow_up = false;
  for (const ChangedPart& part : parts) {
    const std::string text = charter::trimmed(text_policy::typed(part.text));
    if (part.part.empty()) {
      const Result<AnswerKind> kind = answer_meant(field, text);
      if (!kind.ok()) return kind.error();
      answer.kind = kind.value();
    } else if (part.part == "reason") {
      answer.reason = text;
      has_reason = !text.empty();
    } else if (part.part == "follow-up") {
      answer.follow_up = texts::day_from_text(text);
      if (answer.follow_up.empty() && !text.empty()) return problem_at(Problem::invalid_value, field, text);
      has_follow_up = has_follow_up || !text.empty();
    } else if (part.part == "person") {
      answer.person = charter::one_line(text);
      has_follow_up = has_follow_up || !text.empty();
    } else {
      return problem_at(Problem::unknown_field, std::string(field) + '#' + part.part);
    }
  }
  const bool takes_reason = answer.kind == AnswerKind::explained || answer.kind == AnswerKind::not_relevant;
  const bool lost = (has_reason && !takes_reason) || (has_follow_up && answer.kind != AnswerKind::explained);
  if (lost) return problem_at(Problem::reason_without_answer, field, all_texts(parts));
  return charter::encode(answer);
}

/// `kind_of` reads the kind, for a member of this charter or for somebody new.
template <class KindOf>
Result<Value> participation_after(std::string_view field, const Value& was,
                                  const std::vector<ChangedPart>& parts, const KindOf& kind_of) {
  Value::Object value = {{"kind", was.text_at("kind")}, {"reference", was.text_at("reference")}};
  for (const ChangedPart& part : parts) {
    if (part.part.empty() || part.part == "kind") {
      const Result<Value> kind = kind_of(part.text);
      if (!kind.ok()) return kind.error();
      value["kind"] = kind.value().text_at("kind");
    } else if (part.part == "reference") {
      value["reference"] = charter::trimmed(charter::one_line(text_policy::typed(part.text)));
    } else {
      return problem_at(Problem::unknown_field, std::string(field) + '#' + part.part);
    }
  }
  return Value(value);
}

Result<Value> value_after(const Charter& here, const ChangedField& changed, const FieldRule& rule,
                          const Value& was) {
  if (rule.shape == Shape::answer) return answer_after(changed.field, was, changed.parts);
  if (rule.shape == Shape::participation) {
    return participation_after(changed.field, was, changed.parts,
                               [&](std::string_view text) { return value_meant(here, changed.field, text); });
  }
  for (const ChangedPart& part : changed.parts) {
    if (!part.part.empty()) return problem_at(Problem::unknown_field, changed.field + '#' + part.part);
  }
  return value_meant(here, changed.field, text_policy::typed(changed.parts.front().text));
}

/// The details of somebody new, as add_member takes them.
Result<Value> new_member(const Charter& here, const ChangedField& changed) {
  Value::Object details;
  std::vector<ChangedPart> participation;
  for (const ChangedPart& part : changed.parts) {
    constexpr std::string_view takes_part = "participation";
    if (std::string_view(part.part).starts_with(takes_part)) {
      const std::size_t mark = part.part.find('#');
      participation.push_back({mark == std::string::npos ? "" : part.part.substr(mark + 1), part.text});
      continue;
    }
    Result<Value> value = member_part_meant(here, part.part, text_policy::typed(part.text));
    if (!value.ok()) return value;
    details[part.part] = std::move(value).value();
  }
  if (!participation.empty()) {
    Result<Value> value = participation_after(
        changed.field + "/participation", Value(), participation,
        [&](std::string_view text) { return member_part_meant(here, "participation", text); });
    if (!value.ok()) return value;
    details["participation"] = std::move(value).value();
  }
  const Value made(details);
  if (made.text_at("name").empty()) return problem_at(Problem::missing_argument, changed.field + "/name");
  return made;
}

Value content_of(const std::vector<Value>& members) {
  return Value::Object{{"members", Value::Array(members.begin(), members.end())}};
}

class Comparing {
 public:
  Comparing(const RecordSet& set, const Charter& here, const Charter& left)
      : set_(set), here_(here), left_(left) {}

  /// nullopt: nothing that is not here already.
  std::optional<Change> change(const ChangedField& changed) const {
    Change change;
    change.field = changed.field;
    change.text = all_texts(changed.parts);
    return is_new_member(changed.field) ? somebody(std::move(change), changed)
                                        : field(std::move(change), changed);
  }

 private:
  std::optional<Change> somebody(Change change, const ChangedField& changed) const {
    Result<Value> details = new_member(here_, changed);
    const std::string name(details.ok() ? details.value().text_at("name") : "");
    const texts::CompareTexts& say = texts::compare_texts(here_.shown_in);
    change.label = name.empty() ? std::string(say.nameless_member) : texts::fill(say.member, {name});
    if (changed.twice)
      return refused(std::move(change), problem_at(Problem::twice_in_document, changed.field));
    if (!details.ok()) return refused(std::move(change), details.error());
    change.after = std::move(details).value();
    const charter::Plan plan = charter::plan(set_, here_, content_of({change.after}));
    if (!plan.problems.empty()) {
      Error problem = plan.problems.front();
      problem.place.field = changed.field;
      return refused(std::move(change), std::move(problem));
    }
    if (plan.edits.empty()) return std::nullopt;
    return change;
  }

  std::optional<Change> field(Change change, const ChangedField& changed) const {
    change.label = compare::field_label(here_, changed.field);
    change.was = value_in(left_, changed.field);
    const std::optional<FieldRule> rule = charter::rule_of(here_, changed.field);
    if (!rule) return refused(std::move(change), problem_at(Problem::unknown_field, changed.field));
    change.here = values_here(here_, changed.field, *rule);
    const std::vector<Value> then =
        change.was.is_null() ? std::vector<Value>{} : std::vector<Value>{change.was};
    change.changed_here = change.here != then;
    if (changed.twice)
      return refused(std::move(change), problem_at(Problem::twice_in_document, changed.field));

    const Result<Value> after = value_after(here_, changed, *rule, change.was);
    if (!after.ok()) return refused(std::move(change), after.error());
    if (const Result<void> fine = charter::check_value(here_, changed.field, after.value()); !fine.ok())
      return refused(std::move(change), fine.error());
    change.after = charter::is_none(*rule, after.value()) ? Value() : after.value();
    if (change.after == change.was) {
      // A clause that was emptied has no value of its own to be taken away: the catalogue's words stand.
      const bool cannot_be_empty = rule->shape == Shape::wording && charter::is_blank(change.text);
      if (!cannot_be_empty) return std::nullopt;
      return refused(std::move(change), problem_at(Problem::invalid_value, changed.field));
    }
    const std::vector<Value> then_here =
        change.after.is_null() ? std::vector<Value>{} : std::vector<Value>{change.after};
    if (change.here == then_here) return std::nullopt;
    return change;
  }

  static std::optional<Change> refused(Change change, Error problem) {
    if (problem.place.field.empty()) problem.place.field = change.field;
    change.problem = std::move(problem);
    return change;
  }

  const RecordSet& set_;
  const Charter& here_;
  const Charter& left_;
};

}  // namespace

std::vector<Change> changes(const RecordSet& set, const Charter& here, const Charter& left,
                            const std::vector<ControlText>& printed, const std::vector<ControlText>& found) {
  const Comparing comparing(set, here, left);
  std::vector<Change> all;
  for (const ChangedField& changed : changed_texts(printed, found)) {
    if (std::optional<Change> change = comparing.change(changed)) all.push_back(std::move(*change));
  }
  return all;
}

Result<std::vector<revisions::Record>> take(const RecordSet& set, const Charter& here,
                                            const std::vector<Change>& chosen,
                                            const charter::Author& author) {
  std::vector<revisions::Record> records;
  std::vector<Value> members;
  for (const Change& change : chosen) {
    assert(!change.problem);
    if (is_new_member(change.field)) {
      members.push_back(change.after);
      continue;
    }
    Result<std::vector<revisions::Record>> written =
        charter::write(set, here, change.field, change.after, author);
    if (!written.ok()) return written;
    for (revisions::Record& record : std::move(written).value()) records.push_back(std::move(record));
  }
  if (members.empty()) return records;
  const charter::Plan plan = charter::plan(set, here, content_of(members));
  if (!plan.problems.empty()) return plan.problems.front();
  for (revisions::Record& record : charter::write(here, plan.edits, author))
    records.push_back(std::move(record));
  return records;
}

}  // namespace kommissorium::returned
