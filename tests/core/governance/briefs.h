// SPDX-License-Identifier: MPL-2.0
// Charters in brief for the tests, without any charter behind them.
#pragma once

#include <doctest/doctest.h>

#include "core/governance/portfolio.h"
#include "core/governance/rules.h"
#include "tests/laws/dice.h"

namespace kommissorium::governance::trial {

using catalogue::GroupKind;

inline Brief brief_of(GroupKind kind, const std::string& product, const std::string& level = "") {
  Brief made;
  made.kind = kind;
  made.product = product;
  made.title = std::string(catalogue::tag(kind)) + " " + product;
  made.file = made.title + ".json";
  made.charter = made.title;
  made.level = level;
  made.count = {1, 4};
  return made;
}

inline Seat seat_of(const std::string& name, std::vector<std::string> roles = {},
                    const std::string& organisation = "Eksempel Kommune",
                    const std::string& kind = "member-authority") {
  std::string words;
  for (const std::string& role : roles) words += (words.empty() ? "" : ", ") + role;
  return {name, organisation, kind, std::move(roles), words};
}

inline Portfolio seen(std::vector<Brief> charters, const std::vector<ListedProduct>& listed = {},
                      std::string_view today = "2026-12-01") {
  return portfolio(std::move(charters), listed, today, Language::danish);
}

/// Whatever may come: a few products, all kinds, some findings, deviations and dates.
inline Brief random_brief(laws::Dice& dice, int number) {
  const std::vector<std::string> products = {"OS2a", "os2A", "Ærø", "Åbo", "", "OS2 10", "OS2 9"};
  const std::vector<std::string> levels = {"", "unknown", "sandbox", "1", "2", "3"};
  const std::vector<std::string> days = {"", "2026-11-30", "2026-12-01", "2027-01-01"};
  Brief made = brief_of(catalogue::every_group[dice.below(3)], dice.pick(products), dice.pick(levels));
  made.charter = std::to_string(number);
  made.file = std::to_string(number) + ".json";
  made.steering_group = dice.pick(std::vector<std::string>{"", "yes", "no"});
  made.count = {static_cast<int>(dice.below(5)), 4};
  made.review = dice.pick(days);
  for (std::size_t n = dice.below(4); n > 0; --n)
    made.seats.push_back(seat_of("Anna " + std::to_string(n), {dice.one_in(2) ? "convener" : "member"},
                                 dice.one_in(2) ? "Firma A/S" : "", dice.one_in(3) ? "supplier" : ""));
  for (std::size_t n = dice.below(3); n > 0; --n)
    made.findings.push_back({dice.pick(all_rules()), "head/product", "Noget mangler.", dice.one_in(3)});
  for (std::size_t n = dice.below(3); n > 0; --n)
    made.deviations.push_back({"duty/" + std::to_string(dice.below(3)), "Pligt",
                               charter::AnswerKind::explained, "Vi venter.", dice.pick(days), ""});
  for (std::size_t n = dice.below(3); n > 0; --n)
    made.put_off.push_back({"clause/" + std::to_string(dice.below(3)), "Punkt", dice.pick(days),
                            dice.one_in(2) ? "Bo Eksempel" : ""});
  return made;
}

}  // namespace kommissorium::governance::trial
