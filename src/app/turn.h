// SPDX-License-Identifier: MPL-2.0
// One command being carried out: the state on its way to the next one, and the effects asked for so far.
#pragma once

#include <string>

#include "app/effect.h"
#include "app/state.h"
#include "core/charter/edit.h"
#include "core/texts/notice_texts.h"
#include "core/texts/storage_texts.h"

namespace kommissorium::app {

struct Turn {
  State& state;
  Effects& effects;

  const texts::NoticeTexts& texts() const;
  const texts::StorageTexts& storage_texts() const;
  charter::Author author() const;
  std::string today() const;  // "YYYY-MM-DD"

  void ask(Effect effect);
  /// Said once to those who hear instead of see; the screen shows the same in another way.
  void announce(std::string text);
  void focus(std::string element_key);
  void tell(Notice notice);
};

}  // namespace kommissorium::app
