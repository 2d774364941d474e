// SPDX-License-Identifier: MPL-2.0
// What `assess` says. The documentation it proposes stands in assessment_texts.h.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct AssessmentCommandTexts {
  std::string_view help_assess;
  std::string_view several_products;  // {1} products
  std::string_view no_product;        // no charter names one
  std::string_view not_of_product;    // {1} product, {2} those the charters name
  std::string_view left_out;          // {1} file: it is of another product, or names none
  std::string_view example;           // {1} file
  std::string_view other_product;     // {1} file, {2} product it names, {3} product of the charters
  std::string_view nothing_proposed;  // {1} id that --take names, {2} ids that have a proposal
  std::string_view beside;            // {1} id, {2} answer there, {3} answer proposed, {4} documentation
  std::string_view no_answer;         // in place of an answer
  std::string_view absent;            // {1} id; the file has no such requirement
  std::string_view taken;             // {1} id, {2} answer
  std::string_view written;           // {1} file, {2} how many were taken
};

const AssessmentCommandTexts& assessment_command_texts(Language language);

}  // namespace kommissorium::texts
