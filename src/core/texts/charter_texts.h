// SPDX-License-Identifier: MPL-2.0
// The words the charter's own view needs beside the catalogue: titles, the labels of members' fields, and the
// words a pasted list of people is recognised by.
#pragma once

#include <string_view>
#include <vector>

#include "core/language.h"

namespace kommissorium::texts {

struct CharterTexts {
  std::string_view new_group;     // "Ny", before the group's name in lower case
  std::string_view for_product;   // "for", between group and product
  std::string_view own_sections;  // title of the extra section that holds the group's own ones
  std::string_view own_sections_guidance;

  // labels in the flat list of fields
  std::string_view catalogue, language, example;
  std::string_view name, organisation, roles, organisation_kind, decision_maker, participation, from, to,
      contact;
  std::string_view exists;
  std::string_view wording;  // after the label of a duty whose wording was changed
  std::string_view title;    // of an own section
};

const CharterTexts& charter_texts(Language language);

/// What a pasted list is recognised by, in lower case, both languages together: lists come from anywhere.
struct PastedWords {
  std::vector<std::string_view> name, first_name, last_name, organisation, contact;  // column headings
  std::vector<std::string_view> other;       // headings that carry nothing we keep
  std::vector<std::string_view> recipients;  // "to:", before a list of mail recipients
  std::vector<std::string_view>
      organisation_words;                           // whole words that only organisations have in their names
  std::vector<std::string_view> organisation_ends;  // ends of words likewise
  std::vector<std::string_view> degrees;  // beginnings of what follows a name and is no organisation
};

const PastedWords& pasted_words();

}  // namespace kommissorium::texts
