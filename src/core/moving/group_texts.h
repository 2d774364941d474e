// SPDX-License-Identifier: MPL-2.0
// Everything that a catalogue's group says, as a flat list with one id each: what two editions are held
// against each other by.
#pragma once

#include <string>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/revisions/history.h"

namespace kommissorium::moving {

enum class Kind {
  section,
  clause,
  question,
  choice,
  duty,
  responsibility,
  role,
  organisation_kind,
  participation,
  reference
};

struct GroupText {
  std::string id;  // "page/purpose", "section/purpose", "head/level", "head/level/choices/2", "duty/quality",
                   // "roles/chair"
  Kind kind = Kind::section;
  std::string title;  // of a clause or a section
  std::string text;
  bool in_force = true;  // not while a steering group has the responsibility
};

/// In reading order; lists that have no place in the document stand last.
std::vector<GroupText> texts_of(const catalogue::Group& group, Language language,
                                const revisions::History& history);

}  // namespace kommissorium::moving
