// SPDX-License-Identifier: MPL-2.0
// What leaves the page: the working file with its history, and the document without it. A newer file leaves
// as it came.
#include "app/exporting.h"

#include <set>

#include "app/about.h"
#include "app/carry_out.h"
#include "app/catalogues.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/notes.h"
#include "app/paper.h"
#include "app/storing.h"
#include "core/adoption/content.h"
#include "core/charter/blank.h"
#include "core/charter/file_name.h"
#include "core/outline/from_charter.h"
#include "core/texts/export_texts.h"
#include "core/texts/handover_texts.h"
#include "core/writers/docx/docx.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"

namespace kommissorium::app {
namespace {

constexpr const char* file_type = "application/json";
constexpr const char* word_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

std::string name_of(const Turn& turn, const std::string& id, const KeptCharter& kept) {
  if (kept.view == nullptr) return title_of(turn, kept) + " " + id.substr(0, 8);
  return charter::file_name(*kept.view, turn.today());
}

/// `whole`: with the group's notes, whatever it shares.
std::string bytes_of(const State& state, const std::string& id, bool whole) {
  const KeptCharter& kept = state.charters.at(id);
  if (kept.newer) return kept.newer->bytes;
  return json::write_charter_file(whole ? kept.set : to_share(state, id));
}

/// What the print view shows; elsewhere the charter as it is.
Paper shown_paper(const State& state) { return state.screen == Screen::print ? state.paper : Paper{}; }

void take_file(Turn& turn, const std::string& id, const std::string& name, bool whole) {
  turn.ask(Download{name + file_ending, file_type, bytes_of(turn.state, id, whole)});
  mark_taken(turn, id);
}

}  // namespace

Download written(const State& state, DocumentFormat format, const outline::Document& paper,
                 const std::string& content, const std::string& digest) {
  switch (format) {
    case DocumentFormat::word:
    case DocumentFormat::form:
      return {".docx", word_type, writers::docx::file(paper, content, digest), true};
    case DocumentFormat::markdown:
      return {".md", "text/markdown", writers::markdown(paper, content)};
    case DocumentFormat::page:
      break;
  }
  return {".html", "text/html", writers::html_page(paper, state.document_style, content)};
}

void mark_taken(Turn& turn, const std::string& id) {
  KeptCharter& kept = turn.state.charters.at(id);
  kept.last_file = turn.state.local;
  store(turn, keys::about(id), write_about(kept.last_file));
}

void carry_out(Turn& turn, const ExportCharter& command) {
  const std::string id = command.charter.empty() ? turn.state.open : command.charter;
  const KeptCharter* kept = turn.state.kept(id);
  if (kept == nullptr) return;
  seal_drafts(turn);
  const std::string name = name_of(turn, id, *kept);
  take_file(turn, id, name, false);
  const std::string said = turn.texts().file_taken(name + file_ending);
  turn.announce(said);
  const std::optional<Notice>& before = turn.state.notice;
  if (before && before->kind == Notice::Kind::error) return;  // what is wrong stays in sight
  if (const std::string left_out = id == turn.state.open ? draft_left_out(turn) : ""; !left_out.empty()) {
    turn.tell({.kind = Notice::Kind::warning,
               .lines = {said, left_out, std::string(turn.texts().not_taken_in_then)}});
    return;
  }
  turn.tell({.kind = Notice::Kind::done, .lines = {said, std::string(turn.texts().file_taken_then)}});
}

void carry_out(Turn& turn, const ExportAll&) {
  seal_drafts(turn);
  std::set<std::string> names;
  for (const auto& [id, kept] : turn.state.charters) {
    if (!kept.deleted_at.empty()) continue;
    const std::string name = name_of(turn, id, kept);
    std::string single = name;
    for (int number = 2; !names.insert(single).second; ++number) single = name + " " + std::to_string(number);
    take_file(turn, id, single, true);
  }
  turn.announce(turn.texts().files_taken(static_cast<int>(names.size())));
}

void carry_out(Turn& turn, const ExportDocument& command) {
  seal_drafts(turn);
  const KeptCharter* kept = shown(turn.state);
  const bool is_form = command.format == DocumentFormat::form;
  const Paper wanted = is_form ? Paper{} : shown_paper(turn.state);
  const bool can_be_filled_in = command.format == DocumentFormat::word;
  const outline::Empty empty = can_be_filled_in ? outline::Empty::asked_for : outline::Empty::left_out;
  std::optional<outline::Document> paper;
  if (kept != nullptr) paper = is_form ? form(*kept) : document(*kept, turn.today(), wanted, empty);
  if (!paper) return;
  Download file = written(turn.state, command.format, *paper, carried(*kept, wanted),
                          is_form ? "" : digest_of(*kept, wanted));
  const texts::ExportTexts& words = texts::export_texts(turn.state.preferences.language);
  const std::string_view which = is_form ? words.form_file
                                 : wanted.handover
                                     ? texts::handover_texts(turn.state.preferences.language).page_file
                                     : "";
  const std::string ending = which.empty() ? "" : " " + std::string(which);
  file.name = name_of(turn, turn.state.open, *kept) + ending + file.name;
  const std::string said = turn.texts().file_taken(file.name);
  turn.ask(std::move(file));
  turn.announce(said);
}

void carry_out(Turn& turn, const ExportBlank& command) {
  const State& state = turn.state;
  const Language language = state.preferences.language;
  const revisions::RecordSet set =
      charter::blank(command.kind, language, catalogue_of(state, state.chosen_catalogue));
  const Result<charter::Charter> viewed = charter::view(set);
  if (!viewed.ok()) return;
  const std::string group = viewed.value().group->label.in(language);
  const std::string name = group + " " + std::string(texts::export_texts(language).blank_file) + ".docx";
  turn.ask(Download{
      name, word_type,
      writers::docx::file(outline::blank_form(viewed.value()), json::write_charter_file(set), ""), true});
  turn.announce(turn.texts().file_taken(name));
}

// No file to come back to, so the age of the last one stays as it is.
void carry_out(Turn& turn, const ExportWithoutHistory&) {
  seal_drafts(turn);
  const KeptCharter* kept = shown(turn.state);
  if (kept == nullptr) return;
  if (kept->newer) return turn.announce(std::string(turn.texts().only_shown));
  const std::string name =
      name_of(turn, turn.state.open, *kept) + " " + std::string(turn.texts().without_history) + file_ending;
  turn.ask(Download{name, file_type, json::write_charter_file(adoption::without_history(kept->set))});
  turn.announce(turn.texts().file_taken(name));
}

void carry_out(Turn& turn, const PrintDocument& command) {
  seal_drafts(turn);
  const KeptCharter* kept = shown(turn.state);
  const auto paper = kept == nullptr ? std::nullopt : document(*kept, turn.today(), shown_paper(turn.state));
  if (paper) turn.ask(Print{writers::html_article(*paper), paper->title, command.under_way});
}

}  // namespace kommissorium::app
