// SPDX-License-Identifier: MPL-2.0
#include <array>

#include "core/charter/plain_text.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

/// Beginnings of words that speak of building, keeping up or paying for a product, in lower case.
constexpr std::array<std::string_view, 14> development = {
    "udvikl",  "vedligehold", "kode",   "budget",  "drift",    "leverandør", "finansier",
    "develop", "maintain",    "source", "funding", "supplier", "roadmap",    "backlog"};

bool speaks_of_development(std::string_view text) {
  const std::string small = charter::lowered(text);
  for (const std::string_view word : development) {
    const std::size_t at = small.find(word);
    if (at != std::string::npos && (at == 0 || small[at - 1] == ' ')) return true;
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
