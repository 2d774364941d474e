// SPDX-License-Identifier: MPL-2.0
// What is said where a charter is taken along as a document: in which form, and what each is good for.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct ExportTexts {
  Language language = Language::danish;
  // the document of a charter
  std::string_view take_document, title, word, word_help, form, form_help, form_file, page, page_help,
      markdown, markdown_help;
  // nothing filled in yet
  std::string_view blank_title, blank_lead, blank_of, blank_file;
};

const ExportTexts& export_texts(Language language);

}  // namespace kommissorium::texts
