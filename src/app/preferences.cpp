// SPDX-License-Identifier: MPL-2.0
#include "app/preferences.h"

#include <algorithm>
#include <array>

#include "app/carry_out.h"
#include "app/hints.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/storing.h"
#include "core/charter/plain_text.h"
#include "core/json/parse.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"

namespace kommissorium::app {

using revisions::Value;

namespace {

constexpr std::array<std::string_view, 4> themes = {"auto", "light", "dark", "contrast"};

bool is_theme(std::string_view theme) {
  return std::find(themes.begin(), themes.end(), theme) != themes.end();
}

bool flag(const Value& stored, std::string_view name) {
  const Value* found = stored.find(name);
  return found != nullptr && found->boolean() != nullptr && *found->boolean();
}

Value::Array understood_tags(const Preferences& preferences) {
  Value::Array tags;
  for (const std::string& tag : preferences.understood) tags.emplace_back(tag);
  return tags;
}

/// Only those that are known: whatever else stands there is nobody's tip.
std::set<std::string> understood_in(const Value& stored) {
  std::set<std::string> tags;
  const Value* found = stored.find("understood");
  if (found == nullptr || found->array() == nullptr) return tags;
  for (const Value& one : *found->array()) {
    if (one.text() != nullptr && is_hint(*one.text())) tags.insert(*one.text());
  }
  return tags;
}

}  // namespace

void save_preferences(Turn& turn) {
  turn.state.preferences.chosen_at = turn.state.now;
  store(turn, keys::preferences(), write_preferences(turn.state.preferences));
}

std::string write_preferences(const Preferences& preferences) {
  return revisions::canonical(Value::Object{{"author", preferences.author},
                                            {"chosen-at", preferences.chosen_at},
                                            {"html-view", preferences.html_view},
                                            {"language", tag(preferences.language)},
                                            {"name-asked", preferences.name_asked},
                                            {"preview", preferences.preview},
                                            {"theme", preferences.theme},
                                            {"understood", understood_tags(preferences)}});
}

Preferences read_preferences(std::string_view value) {
  Preferences out;
  const Result<Value> parsed = json::parse(value);
  if (!parsed.ok()) return out;
  const Value& stored = parsed.value();
  out.author = stored.text_at("author");
  out.chosen_at = stored.text_at("chosen-at");
  out.language = language_from_tag(stored.text_at("language")).value_or(out.language);
  if (is_theme(stored.text_at("theme"))) out.theme = stored.text_at("theme");
  out.html_view = flag(stored, "html-view");
  out.preview = flag(stored, "preview");
  out.name_asked = flag(stored, "name-asked") || !out.author.empty();
  out.understood = understood_in(stored);
  return out;
}

void carry_out(Turn& turn, const ChooseLanguage& command) {
  State& state = turn.state;
  if (state.preferences.language == command.language) return;
  state.preferences.language = command.language;
  for (const auto& [id, kept] : state.charters) refresh(turn, id);
  save_preferences(turn);
}

void carry_out(Turn& turn, const ChooseTheme& command) {
  if (!is_theme(command.theme) || turn.state.preferences.theme == command.theme) return;
  turn.state.preferences.theme = command.theme;
  save_preferences(turn);
}

void carry_out(Turn& turn, const ChooseHtmlView& command) {
  if (turn.state.preferences.html_view == command.on) return;
  turn.state.preferences.html_view = command.on;
  save_preferences(turn);
}

void carry_out(Turn& turn, const ShowPreview& command) {
  if (turn.state.preferences.preview == command.on) return;
  turn.state.preferences.preview = command.on;
  save_preferences(turn);
}

void carry_out(Turn& turn, const NameAuthor& command) {
  if (!text_policy::is_utf8(command.name) || command.name.size() > text_policy::longest_text) return;
  const std::string name = charter::one_line(text_policy::typed(command.name));
  if (turn.state.preferences.author == name) return;
  turn.state.preferences.author = name;
  save_preferences(turn);
}

void carry_out(Turn& turn, const NameAsked&) {
  if (turn.state.preferences.name_asked) return;
  turn.state.preferences.name_asked = true;
  save_preferences(turn);
  turn.announce(std::string(turn.texts().name_can_change));
  turn.focus("section/title");  // what was pressed is gone
}

}  // namespace kommissorium::app
