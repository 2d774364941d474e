// SPDX-License-Identifier: MPL-2.0
// The words values and fields are told in where two versions are held against each other or the history is
// read. Answers are told in the document's words, document_texts.h; parts of a member in charter_texts.h.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct CompareTexts {
  // what a field is called
  std::string_view member;           // {1} name
  std::string_view nameless_member;  // without a name
  std::string_view nameless_duty;    // an own point without wording
  std::string_view nameless_section;
  std::string_view part_of;  // {1} the whole, {2} its part
  std::string_view note;     // {1} what it stands at
  std::string_view member_order, duty_order, section_order;
  // values
  std::string_view danish, english;          // languages
  std::string_view there, deleted;           // an item
  std::string_view answer_with;              // {1} answer, {2} reason
  std::string_view put_off, put_off_openly;  // behind what is put off; neither when nor by whom
};

const CompareTexts& compare_texts(Language language);

}  // namespace kommissorium::texts
