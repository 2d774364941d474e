// SPDX-License-Identifier: MPL-2.0
// What the screen of a self-assessment says. Answers, themes and levels stand in assessment_texts.h.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct AssessmentScreenTexts {
  Language language = Language::danish;
  std::string_view title, start_lead;
  std::string_view lead, product;
  std::string_view other_product;  // {1} product the file names
  std::string_view from_file;      // {1} who filled it in, {2} day
  std::string_view to_start, take_file, take_markdown, take_page;
  std::string_view file_name;    // {1} product, {2} day
  std::string_view report_name;  // likewise
  std::string_view taken;        // {1} file; afterwards the file is what stands here
  std::string_view answer, no_answer, documentation, edit, close;
  std::string_view proposal;  // {1} answer
  std::string_view use, leave, as_it_stood, written_here;
  std::string_view proposal_used, proposal_left, set_back;  // {1} id
  std::string_view remove, remove_lead, remove_now, removed;
  // files that come in
  std::string_view came;  // {1} product
  std::string_view no_charter;
  std::string_view unsaved;    // {1} file
  std::string_view too_large;  // {1} file

  std::string answered(int answered, int all, int proposals) const;
};

const AssessmentScreenTexts& assessment_screen_texts(Language language);

}  // namespace kommissorium::texts
