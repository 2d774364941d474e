// SPDX-License-Identifier: MPL-2.0
#include "app/forms.h"

#include <vector>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/stored_draft.h"
#include "app/storing.h"
#include "core/text_policy.h"

namespace kommissorium::app {
namespace {

constexpr std::string_view form_beginning = "form/";

void empty_text(Turn& turn, const std::string& slot) {
  State& state = turn.state;
  const auto forms = state.forms.find(state.open);
  if (forms == state.forms.end() || forms->second.erase(slot) == 0) return;
  if (forms->second.empty()) state.forms.erase(forms);
  forget_draft(turn, form_mark(state, slot));
}

}  // namespace

bool is_form(std::string_view slot) { return slot == paste_slot || slot.starts_with(form_beginning); }

Mark form_mark(const State& state, const std::string& slot) {
  return {keys::draft(state.open, slot, state.tab), write_mark({state.now, state.typed})};
}

void fill_form(Turn& turn, const std::string& slot, const std::string& text) {
  State& state = turn.state;
  if (text.empty()) return empty_text(turn, slot);
  state.forms[state.open][slot] = text;
  ++state.typed;
  turn.ask(StoreDraft{keys::draft(state.open, slot, state.tab), draft_value(state, slot, text, {})});
}

void clear_forms(Turn& turn, std::string_view beginning) {
  const auto forms = turn.state.forms.find(turn.state.open);
  if (forms == turn.state.forms.end()) return;
  std::vector<std::string> slots;
  for (const auto& [slot, text] : forms->second) {
    if (slot.starts_with(beginning)) slots.push_back(slot);
  }
  for (const std::string& slot : slots) empty_text(turn, slot);
}

void carry_out(Turn& turn, const FillForm& command) {
  if (workable(turn.state) == nullptr || !is_form(command.slot) || !text_policy::is_utf8(command.text))
    return;
  fill_form(turn, command.slot, command.text);
}

}  // namespace kommissorium::app
