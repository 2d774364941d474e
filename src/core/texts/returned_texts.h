// SPDX-License-Identifier: MPL-2.0
// What is said of a Word document that came back.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct ReturnedTexts {
  std::string_view unchanged;      // {1} file
  std::string_view changes_found;  // {1} file, {2} how many; of the command line
  std::string_view changed_here;   // {1} file, {2} field, {3} what stood there
  std::string_view nothing_stood;  // where a text would stand
  std::string_view not_read;       // {1} file, {2} text
};

const ReturnedTexts& returned_texts(Language language);

}  // namespace kommissorium::texts
