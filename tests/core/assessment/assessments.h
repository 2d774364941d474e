// SPDX-License-Identifier: MPL-2.0
// Self-assessments for the tests: one with everything another program may have put there, and any number that
// follow from a seed; and charters that document something.
#pragma once

#include <string>
#include <vector>

#include "../adoption/meetings.h"
#include "core/assessment/proposals.h"
#include "core/assessment/requirements.h"
#include "core/revisions/canonical.h"
#include "tests/laws/dice.h"

namespace kommissorium::assessment::trial {

using namespace kommissorium::adoption::trial;
using laws::Dice;

inline const std::string today = "2026-12-01";

/// Made up, of the shape that is exchanged; with unknown keys, an id of somebody's own, foreign answers and
/// numbers that no program can hold.
inline const std::string fixture =
    "{ \"productName\" : \"OS2eksempel\",\"filledBy\":\"Anna Eksempel\",\"filledDate\":\"2026-11-01\",\n"
    "  \"generatedAt\":\"2026-11-01T09:00:00.000Z\",\"score\":1.50,\"huge\":1e400,\"long\":"
    "123456789012345678901234567890,\n"
    "  \"krav\" : [\n"
    "    {\"id\":\"R1\",\"kategori\":\"relevans\",\"krav\":\"Opdigtet krav om "
    "v\\u00e6rdi\",\"produktniveau\":"
    "\"sandkasse\",\"retningslinjer\":\"Opdigtet vejledning.\",\"efterlevet\":\"Ja\",\"dokumentation\":"
    "\"Sparer \\\"tid\\\".\"},\n"
    "    {\"id\":\"G3\",\"kategori\":\"governance\",\"efterlevet\":null,\"dokumentation\":\"\"},\n"
    "    {\"vægt\":0.10,\"id\":\"G6\",\"dokumentation\":\"\",\"efterlevet\":\"Delvist\"},\n"
    "    { \"id\": \"G7\",\t\"produktniveau\": \"2\" },\n"
    "    {\"id\":\"G11\",\"efterlevet\":-0.50E+3,\"dokumentation\":null},\n"
    "    {\"\\u0069d\":\"G12\",\"dokumentation\":\"Kun en tekst\"},\r\n"
    "    "
    "{\"id\":\"X1\",\"kategori\":\"eget\",\"efterlevet\":false,\"andet\":[{\"krav\":[]},\"]}\",\"\\\\\"]}\n"
    "  ],\"slut\":{}}";

inline SelfAssessment read_whole(std::string bytes) {
  Reading reading = read(std::move(bytes), "os2.json");
  REQUIRE(reading.ok());
  return std::move(reading.assessment);
}

inline std::string text_of(Dice& dice) {
  static const std::vector<std::string> texts = {"",          "Ja",   "Nej",          "Delvist", "æøå 😀",
                                                 "\"citat\"", "]}",   "{\"krav\":[",  "\\",      "\n\t",
                                                 "a,b:c",     "null", "Anna Eksempel"};
  return dice.pick(texts);
}

inline std::string blank_of(Dice& dice) {
  static const std::vector<std::string> blanks = {"", "", " ", "\n", "\r\n", "\t", "  \n  "};
  return dice.pick(blanks);
}

inline std::string quoted_of(std::string_view text, Dice& dice) {
  std::string out;
  revisions::append_canonical_text(out, text);
  if (!text.empty() && text[0] > ' ' && text[0] < '{' && text[0] != '"' && text[0] != '\\' &&
      dice.one_in(4)) {
    const char* digits = "0123456789abcdef";  // the first letter as an escape, as other programs write some
    out = "\"\\u00" + std::string{digits[text[0] / 16], digits[text[0] % 16]} + out.substr(2);
  }
  return out;
}

/// Any value of JSON, numbers of any size among them.
inline std::string value_of(Dice& dice, int depth = 0) {
  static const std::vector<std::string> numbers = {
      "0", "-0", "1.50", "1e400", "-0.0E-12", "12345678901234567890123", "1E+2", "7"};
  switch (dice.below(depth < 3 ? 6 : 4)) {
    case 0:
      return "null";
    case 1:
      return dice.one_in(2) ? "true" : "false";
    case 2:
      return dice.pick(numbers);
    case 3:
      return quoted_of(text_of(dice), dice);
    case 4: {
      std::string list = "[";
      for (std::size_t n = dice.below(3); n > 0; --n)
        list += blank_of(dice) + value_of(dice, depth + 1) + blank_of(dice) + (n > 1 ? "," : "");
      return list + ']';
    }
    default: {
      std::string object = "{" + blank_of(dice);
      for (std::size_t n = dice.below(3); n > 0; --n)
        object += "\"n" + std::to_string(n) + "\"" + blank_of(dice) + ':' + value_of(dice, depth + 1) +
                  (n > 1 ? "," : "");
      return object + blank_of(dice) + '}';
    }
  }
}

inline std::string object_of(std::vector<std::pair<std::string, std::string>> members, Dice& dice) {
  dice.shuffle(members);
  std::string out = "{";
  for (std::size_t n = 0; n < members.size(); ++n) {
    out += blank_of(dice) + quoted_of(members[n].first, dice) + blank_of(dice) + ':' + blank_of(dice) +
           members[n].second + blank_of(dice) + (n + 1 < members.size() ? "," : "");
  }
  return out + '}';
}

/// A file of the shape, whatever else is in it.
inline std::string any_assessment(Dice& dice) {
  static const std::vector<std::string> answers = {"null",        "\"\"", "\"Ja\"", "\"Nej\"",
                                                   "\"Delvist\"", "1.0",  "true"};
  std::vector<std::string> ids = {"G2", "G3", "G6", "G7", "G11", "G12", "G14", "R1", "X1", "æ"};
  dice.shuffle(ids);
  ids.resize(dice.below(ids.size() + 1));
  std::string list = "[";
  for (std::size_t n = 0; n < ids.size(); ++n) {
    std::vector<std::pair<std::string, std::string>> members = {{"id", quoted_of(ids[n], dice)}};
    if (!dice.one_in(4)) members.push_back({"efterlevet", dice.pick(answers)});
    if (!dice.one_in(4))
      members.push_back({"dokumentation", dice.one_in(5) ? "null" : quoted_of(text_of(dice), dice)});
    if (dice.one_in(2)) members.push_back({"krav", value_of(dice)});
    if (dice.one_in(2)) members.push_back({"fremmed", value_of(dice)});
    list += blank_of(dice) + object_of(std::move(members), dice) + blank_of(dice) +
            (n + 1 < ids.size() ? "," : "");
  }
  std::vector<std::pair<std::string, std::string>> members = {{"krav", list + ']'}};
  if (dice.one_in(2)) members.push_back({"productName", value_of(dice)});
  if (dice.one_in(2)) members.push_back({"generatedAt", value_of(dice)});
  return (dice.one_in(3) ? "\xEF\xBB\xBF" : "") + blank_of(dice) + object_of(std::move(members), dice) +
         blank_of(dice);
}

/// A desk with OS2's own catalogue and these members: name, role, kind of organisation.
struct Person {
  std::string name, role, kind;
};
inline Desk desk_of(GroupKind kind, const std::vector<Person>& people, std::string product = "OS2eksempel") {
  Desk desk = new_desk(kind, std::move(product), full_catalogue());
  for (const Person& person : people) {
    Value::Object details = {{"name", person.name}, {"organisation", "Eksempel Kommune"}};
    if (!person.role.empty()) details["roles"] = Value::Array{person.role};
    if (!person.kind.empty()) details["organisation-kind"] = person.kind;
    desk.add_member(details);
  }
  return desk;
}

/// What these charters propose, as `assess` and the screen ask for it.
inline std::vector<Written> proposed(const std::vector<Desk>& desks, Language language = Language::danish,
                                     const std::string& day = today) {
  std::vector<charter::Charter> charters;
  std::vector<adoption::Standing> standings;
  std::vector<Evidence> evidence;
  for (const Desk& desk : desks) {
    charters.push_back(desk.charter(language));
    standings.push_back(adoption::standing(desk.set, charters.back()));
  }
  for (std::size_t n = 0; n < desks.size(); ++n)
    evidence.push_back({&charters[n], &standings[n], charter::digest(charters[n]), "gruppe.json"});
  return proposals(evidence, language, day);
}

/// nullptr: nothing is proposed for it.
inline const Written* proposal(const std::vector<Written>& all, std::string_view id) {
  for (const Written& one : all) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

inline bool says(const Written* one, std::string_view words) {
  return one != nullptr && one->documentation.find(words) != std::string::npos;
}

}  // namespace kommissorium::assessment::trial
