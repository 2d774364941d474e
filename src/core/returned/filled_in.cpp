// SPDX-License-Identifier: MPL-2.0
#include "core/returned/filled_in.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "core/charter/answer.h"
#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/sort_stably.h"
#include "core/text_policy.h"
#include "core/texts/day_from_words.h"
#include "core/texts/document_texts.h"

namespace kommissorium::returned {
namespace {

using charter::Answer;
using charter::AnswerKind;
using charter::Shape;
using charter::trimmed;
using revisions::Value;

std::string in_one_line(std::string_view text) { return trimmed(charter::one_line(text)); }

Error invalid(std::string_view field, std::string_view detail) {
  return {Problem::invalid_value, {.field = std::string(field)}, std::string(detail)};
}

/// Marks nobody sees are printed as "[U+202E]". Those that the value had come back as they were, or a change
/// of another word would make letters of them. Where the value had such letters too, nobody can tell them
/// apart, and they stay letters.
class Marks {
 public:
  explicit Marks(const Value& before) { look_in(before); }

  std::string back_in(std::string text) const {
    for (const auto& [letters, mark] : marks_) {
      if (letters_.find(letters) != std::string::npos) continue;
      for (std::size_t at = 0; (at = text.find(letters, at)) != std::string::npos; at += mark.size())
        text.replace(at, letters.size(), mark);
    }
    return text;
  }

 private:
  void look_in(const Value& value) {
    if (const std::string* text = value.text()) look_at(*text);
    if (value.array() != nullptr) {
      for (const Value& one : *value.array()) look_in(one);
    }
    if (value.object() == nullptr) return;
    for (const auto& [name, one] : *value.object()) look_in(one);
  }

  void look_at(const std::string& text) {
    if (text_policy::hidden_marks(text) == 0) return;
    letters_ += text + '\n';
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at + 1;
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u) ++end;
      const std::string character = text.substr(at, end - at);
      if (text_policy::hidden_marks(character) > 0) marks_.emplace(text_policy::shown(character), character);
      at = end;
    }
  }

  std::map<std::string, std::string> marks_;  // by what is printed
  std::string letters_;                       // every text that has some
};

const Written* part_of(const Parts& parts, std::string_view name) {
  const auto found = parts.find(name);
  return found == parts.end() ? nullptr : &found->second;
}

std::optional<AnswerKind> answer_kind(std::string_view text) {
  std::string said = charter::lowered(in_one_line(text));
  if (said.size() > 1 && said.back() == '.') said.pop_back();
  if (said.empty()) return AnswerKind::open;
  const auto is = [&said](std::string_view word) { return said == charter::lowered(word); };
  for (const Language language : {Language::danish, Language::english}) {
    const texts::DocumentTexts& say = texts::document_texts(language);
    if (is(say.followed) || is(say.confirmed)) return AnswerKind::followed;
    if (is(say.explained)) return AnswerKind::explained;
    if (is(say.not_relevant)) return AnswerKind::not_relevant;
    if (is(say.answer_missing)) return AnswerKind::open;
  }
  for (const AnswerKind kind :
       {AnswerKind::open, AnswerKind::followed, AnswerKind::explained, AnswerKind::not_relevant}) {
    if (is(tag(kind))) return kind;
  }
  return std::nullopt;
}

/// The day that is written; else the one Word keeps beside what is written. Where that is still the day it
/// left with, somebody wrote words over it, and they would be lost unseen.
Result<std::string> day_of(std::string_view field, const Written& written, std::string_view before) {
  if (charter::is_blank(written.text)) return std::string();
  if (const std::optional<std::string> day = texts::day_from_words(written.text)) return *day;
  const std::optional<std::string> kept = texts::day_from_words(written.day);
  if (!kept || *kept == before) return invalid(field, written.text);
  return *kept;
}

Result<Value> answer_of(std::string_view field, const Value& before, const Parts& parts) {
  Answer answer = charter::decode_answer(before);
  if (const Written* said = part_of(parts, "")) {
    const std::optional<AnswerKind> kind = answer_kind(said->text);
    if (!kind) return invalid(field, said->text);
    answer.kind = *kind;
  }
  if (const Written* said = part_of(parts, "reason")) {
    answer.reason = trimmed(said->text);
    // A reason in a place where no answer was chosen can only explain; who takes it in sees both and decides.
    const bool unanswered = answer.kind == AnswerKind::open && part_of(parts, "") == nullptr;
    if (unanswered && !answer.reason.empty()) answer.kind = AnswerKind::explained;
  }
  if (const Written* said = part_of(parts, "person")) answer.person = in_one_line(said->text);
  if (const Written* said = part_of(parts, "follow-up")) {
    const Result<std::string> day = day_of(field, *said, answer.follow_up);
    if (!day.ok()) return day.error();
    answer.follow_up = day.value();
  }
  // What was written without the answer it belongs to must not be dropped unseen.
  const bool takes_all = answer.kind == AnswerKind::explained;
  for (const std::string_view name : {"reason", "person", "follow-up"}) {
    const bool belongs = takes_all || (name == "reason" && answer.kind == AnswerKind::not_relevant);
    const Written* said = part_of(parts, name);
    if (!belongs && said != nullptr && !charter::is_blank(said->text)) return invalid(field, said->text);
  }
  return charter::encode(answer);
}

/// What a choice of the place itself is called there, or in the catalogue in either language.
template <class Choices>
std::string choice_id(const Choices& choices, const Place* place, std::string_view text) {
  const std::string wanted = in_one_line(text);
  const std::string folded = charter::lowered(wanted);
  if (place != nullptr) {
    for (const outline::Control::Choice& choice : place->choices) {
      if (charter::lowered(choice.label) == folded) return choice.value;
    }
  }
  for (const auto& choice : choices) {
    if (choice.id == wanted || charter::lowered(choice.label.danish) == folded ||
        charter::lowered(choice.label.english) == folded) {
      return choice.id;
    }
  }
  return wanted;
}

/// Every word a role is called by here, longest first, because labels may hold commas themselves.
std::vector<std::pair<std::string, std::string>> names_of_roles(const charter::Charter& charter,
                                                                const Place* place) {
  std::vector<std::pair<std::string, std::string>> names;
  if (place != nullptr) {
    for (const outline::Control::Choice& choice : place->choices)
      names.emplace_back(charter::lowered(choice.label), choice.value);
  }
  for (const catalogue::Role& role : charter.group->roles) {
    names.emplace_back(charter::lowered(role.label.danish), role.id);
    names.emplace_back(charter::lowered(role.label.english), role.id);
    names.emplace_back(role.id, role.id);
  }
  sort_stably(names, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  return names;
}

Value roles_of(const charter::Charter& charter, const Place* place, std::string_view text) {
  constexpr std::string_view between = ",;\n";
  const auto names = names_of_roles(charter, place);
  Value::Array roles;
  std::string rest = trimmed(text);
  while (!rest.empty()) {
    const std::string folded = charter::lowered(rest);
    std::size_t end = std::min(rest.find_first_of(between), rest.size());
    std::string role = in_one_line(rest.substr(0, end));  // what is no role is refused by its name
    for (const auto& [name, id] : names) {
      if (name.empty() || !folded.starts_with(name)) continue;
      const std::string behind = trimmed(std::string_view(folded).substr(name.size()));
      if (!behind.empty() && between.find(behind.front()) == std::string_view::npos) continue;
      end = std::min(rest.find_first_of(between, name.size()), rest.size());
      role = id;
      break;
    }
    if (!role.empty()) roles.push_back(role);
    rest = end < rest.size() ? trimmed(std::string_view(rest).substr(end + 1)) : "";
  }
  return roles;
}

Value participation_of(const charter::Charter& charter, const Value& before, const Parts& parts,
                       const Place* place) {
  std::string kind(before.text_at("kind")), reference(before.text_at("reference"));
  if (const Written* said = part_of(parts, ""))
    kind = choice_id(charter.group->participations, place, said->text);
  if (const Written* said = part_of(parts, "reference")) reference = in_one_line(said->text);
  return Value::Object{{"kind", kind}, {"reference", reference}};
}

Result<Value> number_of(std::string_view field, std::string_view text) {
  const std::string figures = in_one_line(text);
  if (figures.empty()) return Value();
  if (figures.size() > 6 || figures.find_first_not_of("0123456789") != std::string::npos)
    return invalid(field, figures);
  std::int64_t number = 0;
  for (const char c : figures) number = number * 10 + (c - '0');
  return Value(number);
}

Result<Value> flag_of(std::string_view field, const Place* place, std::string_view text) {
  if (charter::is_blank(text)) return Value();
  const std::string id = choice_id(std::vector<catalogue::Choice>(), place, text);
  if (id == "yes") return Value(true);
  if (id == "no") return Value(false);
  return invalid(field, text);
}

/// The choices a question has in the catalogue; none for other fields.
std::vector<catalogue::Choice> choices_of(const charter::Charter& charter, std::string_view field) {
  const charter::Point* point = charter.point(field);
  return point == nullptr ? std::vector<catalogue::Choice>() : point->choices;
}

Result<Value> understood(const charter::Charter& charter, const charter::FieldRule& rule,
                         std::string_view field, const Value& before, const Parts& parts,
                         const Place* place) {
  const Written* said = part_of(parts, "");
  const std::string_view text = said == nullptr ? std::string_view() : std::string_view(said->text);
  switch (rule.shape) {
    case Shape::answer:
      return answer_of(field, before, parts);
    case Shape::participation:
      return participation_of(charter, before, parts, place);
    case Shape::roles:
      return roles_of(charter, place, text);
    case Shape::flag:
      return flag_of(field, place, text);
    case Shape::number:
      return number_of(field, text);
    case Shape::day: {
      const std::string* held = before.text();
      const std::string_view day_before = held == nullptr ? std::string_view() : *held;
      const Result<std::string> day = said == nullptr ? std::string() : day_of(field, *said, day_before);
      if (!day.ok()) return day.error();
      return Value(day.value());
    }
    case Shape::choice: {
      const bool kind = field.ends_with("/organisation-kind");
      const auto choices = kind ? charter.group->organisation_kinds : choices_of(charter, field);
      return Value(charter::is_blank(text) ? "" : choice_id(choices, place, text));
    }
    case Shape::line:
      return Value(in_one_line(text));
    case Shape::paragraphs:
    case Shape::wording:
      return Value(trimmed(text));
    default:
      return invalid(field, text);
  }
}

Parts with_marks(Parts parts, const Value& before) {
  const Marks marks(before);
  for (auto& [name, written] : parts) written.text = marks.back_in(std::move(written.text));
  return parts;
}

Result<Value> fitting(const charter::FieldRule& rule, std::string_view field, Result<Value> value) {
  if (!value.ok()) return value;
  if (Result<void> fine = fits(rule, value.value()); !fine.ok()) {
    Error error = fine.error();
    error.place.field = field;
    return error;
  }
  return value;
}

}  // namespace

Result<Value> value_of(const charter::Charter& charter, std::string_view field, const Value& before,
                       const Parts& parts, const Places& places) {
  const std::optional<charter::FieldRule> rule = charter::rule_of(charter, field);
  if (!rule) return Error{Problem::unknown_field, {.field = std::string(field)}, ""};
  return fitting(
      *rule, field,
      understood(charter, *rule, field, before, with_marks(parts, before), place_at(places, field)));
}

Result<Value> member_value(const charter::Charter& charter, std::string_view part, const Value& before,
                           const Parts& parts, const Places& places, std::string_view control) {
  const std::optional<charter::FieldRule> rule = charter::rule_of_member(*charter.group, part);
  if (!rule) return Error{Problem::unknown_field, {.field = std::string(control)}, ""};
  return fitting(
      *rule, control,
      understood(charter, *rule, control, before, with_marks(parts, before), place_at(places, control)));
}

}  // namespace kommissorium::returned
