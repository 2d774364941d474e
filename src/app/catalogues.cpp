// SPDX-License-Identifier: MPL-2.0
#include "app/catalogues.h"

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/storing.h"
#include "core/catalogue/age.h"
#include "core/catalogue/catalogue_file.h"
#include "core/revisions/sha256.h"
#include "core/sort_stably.h"
#include "core/text_policy.h"
#include "core/texts/catalogue_texts.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

constexpr std::size_t most_told = 40;  // mistakes of one file on the screen

const texts::CatalogueTexts& catalogue_words(const Turn& turn) {
  return texts::catalogue_texts(turn.state.preferences.language);
}

std::string called(const catalogue::Catalogue& catalogue) {
  return text_policy::shown(catalogue::called(catalogue.groups.front()));
}

void say(Turn& turn, std::string_view sentence, const std::string& edition, int takes_back = 0) {
  std::string said = texts::fill(sentence, {edition});
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::done, .lines = {std::move(said)}, .takes_back = takes_back});
}

catalogue::Age age_beside(const State& state, const std::string& id, const charter::Charter& charter) {
  return catalogue::age(catalogue_of(state, id).group(charter.kind), *charter.group);
}

/// The charter as its document has it, whatever the interface speaks.
Result<charter::Charter> in_own_language(const KeptCharter& kept) {
  if (kept.view->shown_in == kept.view->language) return *kept.view;
  return charter::view(kept.set);
}

bool is_one(const State& state, const std::string& id) { return id.empty() || state.catalogues.contains(id); }

}  // namespace

std::string edition_slot(std::string_view entry) { return std::string(edition_slots) + std::string(entry); }

const catalogue::Catalogue& catalogue_of(const State& state, const std::string& id) {
  return id.empty() ? state.catalogue : state.catalogues.at(id);
}

std::vector<std::string> other_editions(const State& state, const charter::Charter& charter) {
  std::vector<std::string> newer, others;
  const auto add = [&](const std::string& id) {
    const catalogue::Age age = age_beside(state, id, charter);
    if (age != catalogue::Age::same) (age == catalogue::Age::newer ? newer : others).push_back(id);
  };
  add("");
  for (const auto& [id, catalogue] : state.catalogues) add(id);
  sort_stably(newer, [&](const std::string& one, const std::string& other) {
    return catalogue::age_of_version(catalogue_of(state, one).version, catalogue_of(state, other).version) ==
           catalogue::Age::newer;
  });
  newer.insert(newer.end(), others.begin(), others.end());
  return newer;
}

std::optional<std::string> newer_edition(const State& state, const charter::Charter& charter) {
  const std::vector<std::string> editions = other_editions(state, charter);
  if (editions.empty() || age_beside(state, editions.front(), charter) != catalogue::Age::newer)
    return std::nullopt;
  return editions.front();
}

std::vector<moving::Entry> edition_entries(const State& state) {
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || !is_one(state, state.edition)) return {};
  const Result<charter::Charter> charter = in_own_language(*kept);
  if (!charter.ok()) return {};
  return moving::compare(charter.value(), catalogue_of(state, state.edition).group(kept->view->kind));
}

bool take_stored_catalogue(State& state, const std::string& key, const std::string& value) {
  const std::string id = keys::read(key).record;
  if (state.catalogues.contains(id)) return true;
  catalogue::FileRead read = catalogue::read_file(value);
  const bool proves_itself = revisions::sha256_hex(value) == id;
  if (proves_itself && read.catalogue) {
    state.catalogues.emplace(id, std::move(*read.catalogue));
    return true;
  }
  state.unknown_stored.push_back({key, value});
  return false;
}

void drop_catalogue(State& state, const std::string& id) {
  state.catalogues.erase(id);
  if (state.chosen_catalogue == id) state.chosen_catalogue.clear();
  if (state.edition == id) state.edition.clear();
}

std::vector<std::string> offer_catalogue(Turn& turn, const std::string& name, const std::string& bytes) {
  State& state = turn.state;
  catalogue::FileRead read = catalogue::read_file(bytes);
  std::vector<std::string> lines;
  if (!read.catalogue) {
    for (Error& error : read.errors) {
      if (lines.size() == most_told) break;
      error.place.file = name;
      lines.push_back(texts::describe(error, state.preferences.language));
    }
    if (read.errors.size() > most_told)
      lines.push_back(
          texts::fill(catalogue_words(turn).more_flaws, {std::to_string(read.errors.size() - most_told)}));
    return lines;
  }
  const std::string id = revisions::sha256_hex(bytes);
  if (state.catalogues.contains(id) || read.catalogue->groups == state.catalogue.groups) {
    say(turn, catalogue_words(turn).here_already, called(*read.catalogue));
    return lines;
  }
  state.offered = OfferedCatalogue{id, bytes, std::move(*read.catalogue)};
  if (state.screen != Screen::start && state.screen != Screen::charter) {  // where its card is in sight
    seal_drafts(turn);
    state.screen = shown(state) == nullptr ? Screen::start : Screen::charter;
    state.article.clear();
  }
  turn.focus("catalogue-offer/title");
  return lines;
}

void carry_out(Turn& turn, const KeepCatalogue&) {
  State& state = turn.state;
  if (!state.offered || state.read_only) return;
  const OfferedCatalogue offered = *std::move(state.offered);
  state.offered.reset();
  store(turn, keys::catalogue(offered.id), offered.bytes);
  say(turn, catalogue_words(turn).kept, called(offered.catalogue));
  state.catalogues.emplace(offered.id, offered.catalogue);
  if (state.screen == Screen::start) state.chosen_catalogue = offered.id;
}

void carry_out(Turn& turn, const PassOverCatalogue&) { turn.state.offered.reset(); }

void carry_out(Turn& turn, const RemoveCatalogue& command) {
  State& state = turn.state;
  const auto found = state.catalogues.find(command.catalogue);
  if (found == state.catalogues.end() || state.read_only) return;
  say(turn, catalogue_words(turn).removed, called(found->second));
  forget(turn, keys::catalogue(command.catalogue));
  drop_catalogue(state, command.catalogue);
  turn.focus("start/title");
}

void carry_out(Turn& turn, const ChooseCatalogue& command) {
  if (is_one(turn.state, command.catalogue)) turn.state.chosen_catalogue = command.catalogue;
}

void carry_out(Turn& turn, const ShowEdition& command) {
  seal_drafts(turn);
  State& state = turn.state;
  if (workable(state) == nullptr || !is_one(state, command.catalogue)) return;
  const bool is_there = state.screen == Screen::edition;
  state.edition = command.catalogue;
  state.screen = Screen::edition;
  state.article.clear();
  if (!is_there) turn.focus("edition/title");
}

void carry_out(Turn& turn, const MoveToEdition&) {
  seal_drafts(turn);
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || state.screen != Screen::edition || !is_one(state, state.edition)) return;
  const Result<charter::Charter> charter = in_own_language(*kept);
  if (!charter.ok()) return;
  moving::Taken taken;
  for (const std::string& id : moving::all_that_ask(edition_entries(state))) {
    if (state.form(edition_slot(id)) == take_it) taken.insert(id);
  }
  const catalogue::Group& newer = catalogue_of(state, state.edition).group(kept->view->kind);
  std::vector<revisions::Record> records =
      moving::move_to(kept->set, charter.value(), newer, taken, turn.author());
  if (records.empty()) return;
  const std::string edition = text_policy::shown(catalogue::called(newer));
  commit(turn, state.open, std::move(records));
  clear_forms(turn, edition_slots);
  state.screen = Screen::charter;
  say(turn, catalogue_words(turn).moved, edition, mark_last_step(turn, state.open));
  turn.focus("section/title");
}

}  // namespace kommissorium::app
