// SPDX-License-Identifier: MPL-2.0
#include "tests/specification/described_charter.h"

#include <algorithm>
#include <optional>

#include "core/adoption/deciding.h"
#include "core/charter/plain_text.h"
#include "core/charter/put_off.h"
#include "core/governance/findings.h"
#include "core/governance/in_words.h"
#include "core/governance/rules.h"
#include "core/texts/day_from_words.h"
#include "core/texts/governance_texts.h"

namespace kommissorium::specification {

using charter::Charter;
using charter::Member;
using charter::Point;
using revisions::Value;

namespace {

catalogue::GroupKind kind_named(std::string_view word) {
  if (word == "styregruppe") return catalogue::GroupKind::steering;
  if (word == "koordinationsgruppe") return catalogue::GroupKind::coordination;
  REQUIRE_MESSAGE(word == "faggruppe", std::string(word));
  return catalogue::GroupKind::expert;
}

std::string day_in(std::string_view words) {
  const std::optional<std::string> day = texts::day_from_words(words);
  REQUIRE_MESSAGE(day.has_value(), std::string(words), " is no day");
  return day.value_or("");
}

/// What follows a beginning; nullopt when the sentence does not begin so.
std::optional<std::string> after(std::string_view sentence, std::string_view beginning) {
  if (!sentence.starts_with(beginning)) return std::nullopt;
  return std::string(sentence.substr(beginning.size()));
}

/// "„beginning“: text" in its two parts.
struct Quoted {
  std::string quoted, text;
};
Quoted quoted(const std::string& words) {
  constexpr std::string_view end = "“: ";
  const std::size_t at = words.find(end);
  REQUIRE_MESSAGE(at != std::string::npos, words);
  return {words.substr(0, at), words.substr(at + end.size())};
}

std::vector<std::string> parts_of(std::string_view words) {
  std::vector<std::string> parts = {""};
  for (const char letter : words) {
    if (letter == ',') {
      parts.emplace_back();
    } else {
      parts.back() += letter;
    }
  }
  for (std::string& part : parts) part = charter::trimmed(part);
  return parts;
}

template <class Entries>
std::string id_called(const Entries& entries, std::string_view label) {
  for (const auto& entry : entries) {
    if (entry.label.danish == label) return entry.id;
  }
  return "";
}

/// "Frikøbt (aftale 7)": the choice and the reference.
Value::Object participation(const catalogue::Group& group, const std::string& words) {
  const std::size_t bracket = words.find(" (");
  const std::string label = words.substr(0, bracket);
  const std::string id = id_called(group.participations, label);
  if (id.empty()) return {};
  const std::string reference =
      bracket == std::string::npos ? "" : words.substr(bracket + 2, words.size() - bracket - 3);
  return {{"kind", id}, {"reference", reference}};
}

/// The details of a member from "name, organisation, kind, roles …".
Value::Object details_of(const catalogue::Group& group, std::string_view words) {
  const std::vector<std::string> parts = parts_of(words);
  Value::Object details = {{"name", parts.front()}};
  if (parts.size() > 1) details["organisation"] = parts[1];
  Value::Array roles;
  for (std::size_t at = 2; at < parts.size(); ++at) {
    const std::string& part = parts[at];
    const std::string kind = id_called(group.organisation_kinds, part);
    const std::string role = id_called(group.roles, part);
    const Value::Object taking_part = participation(group, part);
    if (part == "beslutningstager") {
      details["decision-maker"] = true;
    } else if (const auto day = after(part, "til ")) {
      details["to"] = day_in(*day);
    } else if (const auto first_day = after(part, "fra ")) {
      details["from"] = day_in(*first_day);
    } else if (!kind.empty()) {
      details["organisation-kind"] = kind;
    } else if (!taking_part.empty()) {
      details["participation"] = taking_part;
    } else {
      REQUIRE_MESSAGE(!role.empty(), part, " is neither a kind, a role nor a way to take part");
      roles.push_back(role);
    }
  }
  std::sort(roles.begin(), roles.end(),
            [](const Value& one, const Value& other) { return *one.text() < *other.text(); });
  if (!roles.empty()) details["roles"] = roles;
  return details;
}

const Point& point_beginning(const Charter& charter, std::string_view beginning) {
  const Point* found = nullptr;
  for (const charter::Section& section : charter.sections) {
    for (const Point& point : section.points) {
      if (point.wording_field.empty() || !std::string_view(point.label).starts_with(beginning)) continue;
      REQUIRE_MESSAGE(found == nullptr, std::string(beginning), " is the beginning of two points");
      found = &point;
    }
  }
  REQUIRE_MESSAGE(found != nullptr, "no point begins with ", std::string(beginning));
  return *found;
}

}  // namespace

DescribedCharter::DescribedCharter(std::string_view kind)
    : desk_(charter::trial::new_desk(kind_named(kind), "", charter::trial::full_catalogue())) {}

void DescribedCharter::answer(std::string_view label, std::string_view text) {
  const Charter now = desk_.charter();
  for (const charter::Section& section : now.sections) {
    for (const Point& point : section.points) {
      if (!point.wording_field.empty() || point.label != label) continue;
      Value value = text == "(tomt)" ? Value("") : Value(text);
      if (text != "(tomt)" && point.kind == charter::PointKind::date) value = day_in(text);
      if (text != "(tomt)" && point.kind == charter::PointKind::choice) {
        value = id_called(point.choices, text);
        REQUIRE_MESSAGE(value != Value(""), std::string(text), " is no choice of ", std::string(label));
      }
      desk_.write(point.field, value);
      return;
    }
  }
  FAIL("nothing in the form is called ", std::string(label));
}

void DescribedCharter::answer_point(std::string_view beginning, std::string_view text) {
  const Charter now = desk_.charter();
  const Point& point = point_beginning(now, beginning);
  charter::Answer answer;
  if (const auto reason = after(text, "forklares: ")) {
    answer = {charter::AnswerKind::explained, *reason, "", ""};
    constexpr std::string_view again = "; tages op igen ";
    if (const std::size_t at = reason->find(again); at != std::string::npos) {
      const std::string when = reason->substr(at + again.size());
      const std::size_t by = when.find(" af ");
      answer.reason = reason->substr(0, at);
      answer.follow_up = day_in(when.substr(0, by));
      if (by != std::string::npos) answer.person = when.substr(by + 4);
    }
  } else if (const auto why = after(text, "ikke relevant: ")) {
    answer = {charter::AnswerKind::not_relevant, *why, "", ""};
  } else if (text == "følges") {
    answer.kind = charter::AnswerKind::followed;
  } else {
    REQUIRE_MESSAGE(text == "åbent", std::string(text), " is no answer");
  }
  desk_.write(point.field, charter::encode(answer));
}

void DescribedCharter::put_off(std::string_view beginning, std::string_view when) {
  const Charter now = desk_.charter();
  const auto till = after(when, "til ");
  REQUIRE_MESSAGE(till, std::string(when), " is no day to put off to");
  const std::size_t by = till->find(" af ");
  const charter::PutOff plan = {day_in(till->substr(0, by)),
                                by == std::string::npos ? std::string() : till->substr(by + 4)};
  desk_.write(charter::put_off_field(point_beginning(now, beginning).field), charter::encode(plan));
}

void DescribedCharter::reword(std::string_view beginning, std::string_view text) {
  const Charter now = desk_.charter();
  desk_.write(point_beginning(now, beginning).wording_field, Value(text));
}

void DescribedCharter::explain(std::string_view title, std::string_view text) {
  for (const governance::Rule* rule : governance::all_rules()) {
    if (texts::rule_title(rule->id, Language::danish) != title) continue;
    desk_.write(governance::explanation_field(*rule), Value(text));
    return;
  }
  FAIL("no rule is called ", std::string(title));
}

void DescribedCharter::member(std::string_view words, bool always_new) {
  const Charter now = desk_.charter();
  const Value::Object details = details_of(*now.group, words);
  if (!always_new) {
    for (const Member& one : now.members) {
      if (one.name == details.find("name")->second) desk_.remove("member/" + one.id);
    }
  }
  desk_.add_member(details);
}

void DescribedCharter::remove_member(std::string_view name) {
  const Charter now = desk_.charter();
  for (const Member& one : now.members) {
    if (one.name != name) continue;
    desk_.remove("member/" + one.id);
    return;
  }
  FAIL("no member is called ", std::string(name));
}

void DescribedCharter::adopt(std::string_view day) {
  const Charter now = desk_.charter();
  const std::string date = day_in(day);
  const auto records =
      adoption::adopt(desk_.set, now, {date, "", adoption::members_on(now, date), {}, ""}, desk_.author);
  REQUIRE(records.ok());
  desk_.add(records.value());
}

void DescribedCharter::board(bool approved, std::string_view day) {
  adoption::Approval answer;
  answer.who = {"Formanden for bestyrelsen", "", ""};
  answer.role = adoption::Role::board;
  answer.verdict = approved ? adoption::Verdict::approved : adoption::Verdict::refused;
  if (!approved) answer.reason = "Mandatet er for bredt";
  answer.date = day_in(day);
  const Result<revisions::Record> record = adoption::answer(desk_.set, desk_.charter(), answer, desk_.author);
  REQUIRE(record.ok());
  desk_.add({record.value()});
}

void DescribedCharter::beside(std::string_view words) {
  constexpr std::string_view of = " for ";
  const std::size_t at = words.find(of);
  REQUIRE(at != std::string_view::npos);
  const std::string_view kind = words.substr(0, at);
  DescribedCharter other(kind);
  other.desk_.write("head/product", Value(words.substr(at + of.size())));
  others_.push_back(governance::brief(other.desk_.charter(), std::string(kind) + ".kommissorium.json"));
}

void DescribedCharter::state(std::string_view sentence) {
  if (const auto day = after(sentence, "I dag: ")) {
    today_ = day_in(*day);
  } else if (const auto point = after(sentence, "Svar på „")) {
    answer_point(quoted(*point).quoted, quoted(*point).text);
  } else if (const auto later = after(sentence, "Udskudt „")) {
    put_off(quoted(*later).quoted, quoted(*later).text);
  } else if (const auto wording = after(sentence, "Ordlyd af „")) {
    reword(quoted(*wording).quoted, quoted(*wording).text);
  } else if (const auto why = after(sentence, "Forklaring til „")) {
    explain(quoted(*why).quoted, quoted(*why).text);
  } else if (const auto own = after(sentence, "Eget punkt: ")) {
    desk_.add_duty(*own);
  } else if (const auto section = after(sentence, "Eget afsnit „")) {
    desk_.add_section(quoted(*section).quoted, quoted(*section).text);
  } else if (const auto words = after(sentence, "Medlem: ")) {
    member(*words, false);
  } else if (const auto more = after(sentence, "Endnu et medlem: ")) {
    member(*more, true);
  } else if (const auto gone = after(sentence, "Uden medlem: ")) {
    remove_member(*gone);
  } else if (const auto adopted = after(sentence, "Vedtaget ")) {
    adopt(*adopted);
  } else if (const auto approved = after(sentence, "Bestyrelsen godkendte ")) {
    board(true, *approved);
  } else if (const auto refused = after(sentence, "Bestyrelsen afviste ")) {
    board(false, *refused);
  } else if (const auto other = after(sentence, "Ved siden af: ")) {
    beside(*other);
  } else if (sentence == "Intet ved siden af") {
    others_.clear();
  } else {
    const std::size_t at = sentence.find(": ");
    REQUIRE_MESSAGE(at != std::string_view::npos, "this means nothing");
    answer(sentence.substr(0, at), sentence.substr(at + 2));
  }
}

std::vector<std::string> DescribedCharter::findings(std::string_view without) const {
  const Charter charter = desk_.charter();
  const adoption::Standing standing = adoption::standing(desk_.set, charter);
  std::vector<const governance::Brief*> neighbours;
  for (const governance::Brief& other : others_) neighbours.push_back(&other);
  std::vector<std::string> words;
  for (const governance::Finding& finding :
       governance::all_findings({charter, standing, today_}, neighbours, without))
    words.push_back(governance::in_words(finding, charter));
  return words;
}

}  // namespace kommissorium::specification
