// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>

#include "core/charter/plain_text.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

/// Beginnings of words that speak of building, keeping up or paying for a product, in lower case.
constexpr std::array<std::string_view, 17> development = {
    "udvikl", "videreudvikl", "produktudvikl", "vedligehold", "kode",    "kildekode",
    "budget", "drift",        "leverandør",    "finansier",   "develop", "maintain",
    "source", "funding",      "supplier",      "roadmap",     "backlog"};

/// What goes on in a field of knowledge is followed, not built: "udviklingen i lovgivningen".
constexpr std::array<std::string_view, 7> elsewhere = {
    "udviklingen i ",  "udviklingen på ", "udviklingen inden ",        "udviklingen af lovgivning",
    "developments in", "development in ", "development of legislation"};

bool speaks_of_development(std::string_view text) {
  const std::string small = charter::lowered(text);
  const auto begins_a_word = [&](std::size_t at) {
    const unsigned char before = at == 0 ? ' ' : static_cast<unsigned char>(small[at - 1]);
    return before < 0x80 && (before < 'a' || before > 'z');
  };
  const auto is_elsewhere = [&](std::size_t at) {
    return std::any_of(elsewhere.begin(), elsewhere.end(), [&](std::string_view one) {
      return std::string_view(small).substr(at).starts_with(one);
    });
  };
  for (const std::string_view word : development) {
    for (std::size_t at = small.find(word); at != std::string::npos; at = small.find(word, at + 1)) {
      if (begins_a_word(at) && !is_elsewhere(at)) return true;
    }
  }
  return false;
}

Spots expert_group_with_product_duties_spots(const Case& asked) {
  Spots found;
  if (!asked.is(catalogue::GroupKind::expert)) return found;
  for (const charter::Section& section : asked.charter.sections) {
    for (const charter::Point& point : section.points) {
      const bool answered = is_answered_to(point);
      if (!answered || !(point.own || point.reworded) || point.wording_proposals.size() > 1) continue;
      if (speaks_of_development(point.label) && !speaks_of_development(point.catalogue_wording))
        found.push_back({point.field, {charter::shortened(point.label, longest_quote)}});
    }
  }
  return found;
}

}  // namespace

const Rule expert_group_with_product_duties = {
    .id = "expert-group-with-product-duties",
    .severity = Severity::should,
    .says = {"Faggruppen har fået et punkt om udvikling af produktet: „{1}“.",
             "The expert group has been given a point about developing the product: “{1}”."},
    .why = {"En faggruppe samler, drøfter og deler viden. Den har ingen direkte forpligtelser over for "
            "produktets udvikling.",
            "An expert group gathers, discusses and shares knowledge. It has no direct obligations towards "
            "developing the product."},
    .settles = {"Flyt punktet til koordinationsgruppen, eller forklar, hvorfor det hører til her.",
                "Move the point to the coordination group, or explain why it belongs here."},
    .source = "OS2, Arbejdsgrupper: Faggruppen, sætning 2",
    .check = expert_group_with_product_duties_spots,
};

}  // namespace kommissorium::governance::rules
