// SPDX-License-Identifier: MPL-2.0
// Everything that could not be understood, as one text for somebody who can: nothing set aside is ever
// deleted.
#include "app/carry_out.h"
#include "app/charters.h"
#include "core/texts/problems.h"

namespace kommissorium::app {

void carry_out(Turn& turn, const ExportSetAside&) {
  const State& state = turn.state;
  const texts::StorageTexts& texts = turn.storage_texts();
  std::string text = std::string(texts.set_aside_title) + ", " + state.local + "\n";
  for (const auto& [id, kept] : state.charters) {
    if (kept.set_aside.empty()) continue;
    text += "\n== " + title_of(turn, kept) + " (" + id + ")\n";
    for (const json::SetAside& one : kept.set_aside) {
      text += "\n" + texts::describe(one.error, state.preferences.language) + "\n" + one.text + "\n";
    }
  }
  for (const auto& [key, value] : state.unknown_stored) text += "\n== " + key + "\n\n" + value + "\n";
  const std::string name = std::string(texts.set_aside_title) + " " + turn.today() + ".txt";
  turn.ask(Download{name, "text/plain", std::move(text)});
  turn.announce(turn.texts().file_taken(name));
}

}  // namespace kommissorium::app
