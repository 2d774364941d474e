// SPDX-License-Identifier: MPL-2.0
#include "core/outline/form.h"

#include <algorithm>
#include <cassert>

#include "core/charter/plain_text.h"
#include "core/outline/prose.h"
#include "core/text_policy.h"

namespace kommissorium::outline {
namespace {

constexpr std::size_t longest_label = 60;  // Word shows and keeps 64

void name(Runs& runs, const std::string& id) {
  for (Run& run : runs) run.control = id;
}

}  // namespace

Run Form::place(Run run, Control control) {
  if (closed || run.text.empty()) return run;
  run.control = control.id;
  controls.push_back(std::move(control));
  return run;
}

Run Form::empty_place(Run run, Control control) {
  control.empty = true;
  return place(std::move(run), std::move(control));
}

std::vector<Block> Form::place(std::vector<Block> blocks, Control control) {
  if (closed || blocks.empty()) return blocks;
  for (Block& block : blocks) {
    if (auto* paragraph = std::get_if<Paragraph>(&block)) name(paragraph->runs, control.id);
    if (auto* list = std::get_if<List>(&block)) {
      for (Runs& item : list->items) name(item, control.id);
    }
  }
  controls.push_back(std::move(control));
  return blocks;
}

Control control(std::string id, ControlKind kind, std::string_view label, std::string_view placeholder) {
  return {std::move(id),
          kind,
          charter::shortened(text_policy::shown(label), longest_label),
          text_policy::shown(placeholder),
          {},
          false};
}

Runs filled(std::string_view text, const Runs& values, Tone tone) {
  Runs runs;
  const auto between = [&runs, tone](std::string_view words) {
    if (!words.empty()) runs.push_back({text_policy::shown(words), tone, ""});
  };
  while (true) {
    const std::size_t open = text.find('{');
    if (open == std::string_view::npos || open + 2 >= text.size()) break;
    const std::size_t at = static_cast<std::size_t>(text[open + 1] - '1');
    assert(text[open + 2] == '}' && at < values.size());
    between(text.substr(0, open));
    runs.push_back(values[at]);
    text.remove_prefix(open + 3);
  }
  between(text);
  return runs;
}

}  // namespace kommissorium::outline
