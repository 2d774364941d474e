// SPDX-License-Identifier: MPL-2.0
// What is said about the one file that several people save to.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct OneFileTexts {
  Language language = Language::danish;
  std::string_view save, about;  // the buttons in the bar and below the outline
  // the card
  std::string_view title, lead, create, open, again, leave, close, create_help, permission_help;
  // on the front page
  std::string_view start_title, start_lead, open_shared;
  // the save state
  std::string_view saving, cannot_be_used, not_saved_yet;
  // notices
  std::string_view trouble, trouble_then, busy, busy_then, left;

  std::string saved(std::string_view name, std::string_view then, std::string_view now) const;  // local times
  std::string missing(std::string_view name, int changes) const;  // written here, not yet in the file
  std::string saved_now(std::string_view name) const;
  std::string came(std::string_view name, int changes) const;  // from the others, through the file
  std::string well_again(std::string_view name) const;
  std::string continue_with(std::string_view name) const;
  std::string in_use(std::string_view name) const;
};

const OneFileTexts& one_file_texts(Language language);

}  // namespace kommissorium::texts
