// SPDX-License-Identifier: MPL-2.0
#include "ui/views/save_state.h"

#include <cmath>

#include "core/texts/storage_texts.h"
#include "ui/controls/paint.h"
#include "ui/controls/text.h"

namespace kommissorium::ui::views {

SaveState save_state(const Frame& frame) {
  const texts::StorageTexts& storage = texts::storage_texts(frame.state.preferences.language);
  if (frame.state.read_only) return {std::string(storage.reading_state), false};
  const app::KeptCharter* open = frame.state.open_charter();
  if (open != nullptr && open->newer) return {std::string(frame.texts.read_only), false};
  switch (frame.state.saving) {
    case app::Saving::saved:
      return {std::string(frame.state.screen == app::Screen::start ? frame.texts.saved_here
                                                                   : frame.texts.saved_short),
              true};
    case app::Saving::second_only:
      return {std::string(storage.saved_second), true};
    case app::Saving::memory_only:
      return {std::string(frame.texts.memory_only), false};
    case app::Saving::failed:
      return {std::string(frame.texts.save_failed), false};
  }
  return {"", true};
}

float save_width(const Frame& frame, const SaveState& saved) {
  return std::ceil(text_width(frame.fonts, looks::label, saved.words)) + 20;
}

void show_save_state(Frame& frame, float x, const SaveState& saved) {
  const Colour colour = saved.well ? frame.theme.green_text : frame.theme.orange_text;
  paint::sign(frame, saved.well ? Sign::check : Sign::warning, x + 7, measures::bar_height / 2, 13, colour);
  text_at(frame, x + 20, 18, "save-state", saved.words, saved.well ? styles::done : styles::warning);
}

}  // namespace kommissorium::ui::views
