// SPDX-License-Identifier: MPL-2.0
// What is said of notes that the group keeps for itself.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct NoteTexts {
  std::string_view note, write, see, fold, field, field_help;
  std::string_view take_along, take_along_help;  // a tick where files are shared
};

const NoteTexts& note_texts(Language language);

}  // namespace kommissorium::texts
