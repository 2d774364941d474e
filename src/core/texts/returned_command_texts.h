// SPDX-License-Identifier: MPL-2.0
// What `import` says of a document that came back. What the screen says of it stands in coming_back_texts.h.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct ReturnedCommandTexts {
  std::string_view unchanged;      // {1} file
  std::string_view changes_found;  // {1} file, {2} how many; of the command line
  std::string_view changed_here;   // {1} file, {2} field, {3} what stood there
  std::string_view nothing_stood;  // where a text would stand
  std::string_view not_read;       // {1} file, {2} text
  std::string_view older;          // {1} file; nothing new, but the charter here says more by now
  std::string_view older_fields;   // {1} file; the same where lines above it say what was not read
  std::string_view gone;           // {1} file, {2} field
  std::string_view emptied;        // {1} file, {2} field
  std::string_view does_not_fit;   // {1} file, {2} field, {3} what stands there
  std::string_view fits_one_of;    // {1} the choices; goes on after does_not_fit, as the next two
  std::string_view fits_a_day;
  std::string_view fits_a_number;
  std::string_view shows_otherwise;  // {1} file, {2} how many fields, {3} how many lines outside them
};

const ReturnedCommandTexts& returned_command_texts(Language language);

}  // namespace kommissorium::texts
