// SPDX-License-Identifier: MPL-2.0
// Files that come in: each is checked whole before anything is touched; the good ones come in, the others are
// named.
#include <set>

#include "app/assessing.h"
#include "app/carry_out.h"
#include "app/catalogues.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/places.h"
#include "app/product_list.h"
#include "app/readable_file.h"
#include "app/returned.h"
#include "core/catalogue/catalogue_file.h"
#include "core/charter/arrival.h"
#include "core/charter/blank.h"
#include "core/charter/clean_copy.h"
#include "core/compare/difference.h"
#include "core/json/newer_file.h"
#include "core/returned/brought.h"
#include "core/revisions/sha256.h"
#include "core/text_policy.h"
#include "core/texts/coming_back_texts.h"
#include "core/texts/fill.h"
#include "core/texts/portfolio_texts.h"
#include "core/texts/problems.h"
#include "core/texts/review_texts.h"

namespace kommissorium::app {
namespace {

using Loaded = json::Loaded;

struct Outcome {
  std::vector<std::string> good, bad, damaged;  // lines of the notice; the last also warn of old files
  std::vector<std::string> said;                // of each file that came in: what there was in it
  int refused = 0;
  int mark = 0;           // of the steps that take it back; 0 = nothing changed
  std::string proposals;  // the first charter in which something is to be decided now
  std::set<std::string> charters;
  std::optional<readers::WordDocument> document = {};  // the last one that came
  revisions::RecordSet left = {};                      // what it carries
  std::string document_file = {};
  std::size_t document_said = 0;  // where its words stand in `said`
  bool document_came = false;     // something that it carries was not here
  std::string text = {};          // the last page or Markdown text that came, likewise
  revisions::RecordSet text_left = {};
  std::string text_file = {};
};

const texts::ReviewTexts& receiving_words(const Turn& turn) {
  return texts::review_texts(turn.state.preferences.language);
}

std::vector<revisions::Record> new_records(const KeptCharter& kept, const revisions::RecordSet& came) {
  std::vector<revisions::Record> fresh;
  for (const auto& [id, record] : came.records()) {
    if (kept.set.find(id) == nullptr) fresh.push_back(record);
  }
  return fresh;
}

// Undo takes it back as a whole: what it changed here, and the charters that came with it.
void remember(Turn& turn, const std::string& id, bool opened, std::size_t steps_before, Outcome& outcome) {
  std::vector<Step>& steps = turn.state.charters.at(id).undo;
  if (steps.size() == steps_before && !opened) return;
  if (steps.size() == steps_before) steps.push_back({});
  steps.back().came = true;
  steps.back().opened = opened;
  if (outcome.mark == 0) outcome.mark = ++turn.state.marks;
  steps.back().mark = outcome.mark;
}

// What came into a charter that was here, as a step; its words for the notice.
std::string bring_together(Turn& turn, const std::string& id, const revisions::RecordSet& came,
                           Outcome& outcome) {
  KeptCharter& kept = turn.state.charters.at(id);
  const std::shared_ptr<const charter::Charter> before = kept.view;
  receive(turn, id, new_records(kept, came));
  if (before == nullptr || kept.view == nullptr) return "";
  const charter::Arrival arrival = charter::arrival(*before, *kept.view, came);
  if (arrival.different > 0 && outcome.proposals.empty()) outcome.proposals = id;
  return receiving_words(turn).arrived(arrival.fresh, arrival.equal, arrival.different, arrival.authors);
}

void tell_damaged(Turn& turn, Loaded& loaded, const std::string& file, Outcome& outcome) {
  if (loaded.set_aside.empty()) return;
  outcome.damaged.push_back(
      turn.texts().damaged_in_file(text_policy::shown(file), static_cast<int>(loaded.set_aside.size())));
  outcome.damaged.push_back(texts::tell(loaded.set_aside.front().error, turn.state.preferences.language));
  KeptCharter& kept = turn.state.charters.at(loaded.set.charter_id());
  for (json::SetAside& one : loaded.set_aside) kept.set_aside.push_back(std::move(one));
}

// A file of what a clean copy was taken from: it holds what the copy was to be rid of.
void warn_of_copies(Turn& turn, const std::string& id, Outcome& outcome) {
  for (const auto& [other, kept] : turn.state.charters) {
    if (!kept.deleted_at.empty() || charter::copied_from(kept.set) != id) continue;
    outcome.damaged.push_back(receiving_words(turn).old_copy(title_of(turn, turn.state.charters.at(id))));
    return;
  }
}

void take_in(Turn& turn, Loaded loaded, const std::string& file, Outcome& outcome) {
  State& state = turn.state;
  const std::string id = loaded.set.charter_id();
  const KeptCharter* known = state.kept(id);
  const bool was_here = known != nullptr && known->deleted_at.empty();
  const bool is_known = known != nullptr && known->view != nullptr;
  const std::size_t steps = known == nullptr ? 0 : known->undo.size();
  std::string said;
  if (is_known) {
    said = bring_together(turn, id, loaded.set, outcome);
  } else {
    keep(turn, id, new_records(state.charters[id], loaded.set));
  }
  KeptCharter& kept = state.charters.at(id);
  if (!kept.deleted_at.empty()) bring_back(turn, id);
  remember(turn, id, !was_here, steps, outcome);
  outcome.charters.insert(id);
  const std::string title = title_of(turn, kept);
  const bool is_new = kept.undo.size() > steps;
  outcome.good.push_back(!was_here ? turn.texts().opened_from_file(title)
                         : is_new  ? receiving_words(turn).brought_together(title)
                                   : turn.texts().nothing_new(title));
  outcome.said.push_back(was_here ? said : "");
  warn_of_copies(turn, id, outcome);
  tell_damaged(turn, loaded, file, outcome);
}

std::string as_sentence(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words + ".";
}

// One file: what was done, and below it what there was in it. Several: a line for each.
std::vector<std::string> lines_of(const Turn& turn, Outcome& outcome, const std::vector<std::string>& names) {
  std::vector<std::string> lines;
  if (outcome.good.size() < 2) {
    lines = std::move(outcome.good);
    if (!lines.empty() && !outcome.said.front().empty())
      lines.push_back(as_sentence(std::move(outcome.said.front())));
    return lines;
  }
  lines.emplace_back(receiving_words(turn).several_files);
  for (std::size_t index = 0; index < outcome.good.size(); ++index) {
    const std::string& said = outcome.said[index];
    lines.push_back(text_policy::shown(names[index]) + ": " + outcome.good[index] +
                    (said.empty() ? "" : ". " + as_sentence(said)));
  }
  return lines;
}

// A file of a newer format stands beside what is here and touches nothing of it. Returns whether it can be
// shown.
bool take_in_newer(Turn& turn, const FilesChosen::File& file, std::string bytes, Outcome& outcome) {
  State& state = turn.state;
  Result<json::Newer> newer = json::read_newer_file(bytes, file.name);
  if (!newer.ok() || !charter::view(newer.value().loaded.set).ok()) return false;
  const std::string id = revisions::sha256_hex(bytes);
  KeptCharter& kept = state.charters[id];
  kept = KeptCharter();
  kept.set = newer.value().loaded.set;
  kept.set_aside = newer.value().loaded.set_aside;
  kept.newer = NewerFile{newer.value().version, std::move(bytes)};
  kept.last_file = state.local;
  refresh(turn, id);
  outcome.charters.insert(id);
  outcome.said.emplace_back();
  const texts::NoticeTexts& texts = turn.texts();
  outcome.good.push_back(texts.opened_to_read(title_of(turn, kept)));
  outcome.damaged.emplace_back(texts.newer_made);
  if (!kept.set_aside.empty())
    outcome.damaged.push_back(texts.not_understood(static_cast<int>(kept.set_aside.size())));
  outcome.damaged.emplace_back(texts.newer_unchanged);
  if (state.kept(kept.set.charter_id()) != nullptr) outcome.damaged.emplace_back(texts.newer_beside);
  return true;
}

Notice notice_of(const Turn& turn, Outcome outcome, const std::vector<std::string>& names) {
  Notice notice;
  const texts::NoticeTexts& texts = turn.texts();
  notice.lines = lines_of(turn, outcome, names);
  if (!outcome.proposals.empty()) {
    const KeptCharter& kept = *turn.state.kept(outcome.proposals);
    notice.lines.push_back(texts.two_proposals(static_cast<int>(kept.view->conflicts().size())));
    notice.proposals = outcome.proposals;
  }
  notice.takes_back = outcome.mark;
  notice.files = true;
  if (!outcome.damaged.empty() || outcome.refused > 0) notice.kind = Notice::Kind::warning;
  for (std::string& line : outcome.damaged) notice.lines.push_back(std::move(line));
  if (outcome.refused == 0) return notice;
  if (notice.lines.empty()) notice.kind = Notice::Kind::error;
  const bool nothing_came_in = notice.lines.empty();
  notice.lines.push_back(texts.files_refused(outcome.refused));
  for (std::string& line : outcome.bad) notice.lines.push_back(std::move(line));
  if (nothing_came_in) notice.lines.emplace_back(texts.nothing_changed);
  return notice;
}

void show_what_came(Turn& turn, const std::set<std::string>& charters) {
  if (charters.size() != 1) return;
  const std::string& id = *charters.begin();
  if (turn.state.open != id) open_charter(turn, id);
}

// A Word document: its charter comes in where it is not here, what stands in its fields waits to be chosen.
// Returns whether it could be read; then the notice has its lines.
bool take_in_document(Turn& turn, const FilesChosen::File& file, Outcome& outcome) {
  const Language language = turn.state.preferences.language;
  const auto refuse = [&](const Error& error) {
    ++outcome.refused;
    outcome.bad.push_back(texts::tell(error, language));
    return false;
  };
  Result<readers::WordDocument> document = readers::read_docx(file.text, file.name);
  if (!document.ok()) return refuse(document.error());
  Result<Loaded> read = json::read_charter_file(document.value().carried, file.name);
  if (!read.ok()) return refuse(read.error());
  Loaded loaded = std::move(read).value();
  if (charter::is_blank(loaded.set)) loaded.set = charter::begun_from(loaded.set, file.text);
  const revisions::RecordSet left = loaded.set;
  const std::string id = left.charter_id();
  const KeptCharter* known = turn.state.kept(id);
  const bool is_here = known != nullptr && known->view != nullptr && known->deleted_at.empty();
  if (known != nullptr && known->newer)
    return refuse(Error{Problem::newer_format, {file.name, {}, {}, 0}, {}});
  if (outcome.charters.empty()) seal_drafts(turn);
  if (known != nullptr && known->view != nullptr) {
    const KeptCharter& kept = turn.state.charters.at(id);
    revisions::RecordSet news = returned::brought(kept.set, *kept.view, left);
    if (const Result<void> fine = can_be_shown(kept.set, news, file.name); !fine.ok())
      return refuse(fine.error());
    outcome.document_came = news.size() > 0;
    loaded.set = std::move(news);
    loaded.set.add(*left.find(id));  // by which it is known
  } else if (const Result<void> fine = can_be_shown({}, left, file.name); !fine.ok()) {
    return refuse(fine.error());
  }
  if (!is_here || outcome.document_came) {
    take_in(turn, std::move(loaded), file.name, outcome);
  } else {
    outcome.charters.insert(id);
    outcome.good.push_back(receiving_words(turn).of_document(title_of(turn, turn.state.charters.at(id))));
    outcome.said.emplace_back();
    tell_damaged(turn, loaded, file.name, outcome);
  }
  outcome.document = std::move(document).value();
  outcome.left = left;
  outcome.document_file = file.name;
  outcome.document_said = outcome.said.size() - 1;
  return true;
}

// Whether a document and the charter here say the same, for then that is said.
bool says_the_same(const Turn& turn, const Outcome& outcome) {
  const KeptCharter* kept = turn.state.kept(outcome.left.charter_id());
  const Result<charter::Charter> left = charter::view(outcome.left);
  if (kept == nullptr || !left.ok()) return false;
  const Result<charter::Charter> here = charter::view(kept->set, left.value().shown_in);
  return here.ok() && compare::difference(left.value(), here.value()).empty();
}

// Shows what the document says otherwise, and what nothing reads; with nothing to show, says so.
void show_document(Turn& turn, Outcome& outcome) {
  const std::string id = outcome.left.charter_id();
  if (outcome.document && turn.state.open == id) {
    bring_back_document(turn, id, outcome.document_file, outcome.left, std::move(*outcome.document));
    const texts::ComingBackTexts& say = texts::coming_back_texts(turn.state.preferences.language);
    if (turn.state.screen != Screen::returned && !outcome.document_came)
      outcome.said[outcome.document_said] =
          says_the_same(turn, outcome) ? say.nothing_new : say.nothing_written;
  }
  const std::string of_text = outcome.text_left.charter_id();
  if (!outcome.text.empty() && turn.state.open == of_text)
    bring_back_lines(turn, of_text, outcome.text_file, outcome.text_left, outcome.text);
}

// A self-assessment goes to its product, whose charters may have come with it.
void take_in_assessment(Turn& turn, const FilesChosen::File& file, Outcome& outcome,
                        std::vector<std::string>& names) {
  AssessmentCame came = take_in_assessment(turn, file.name, file.text);
  if (came.charter.empty()) {
    ++outcome.refused;
    for (std::string& line : came.lines) outcome.bad.push_back(std::move(line));
    return;
  }
  names.push_back(file.name);
  outcome.good.push_back(std::move(came.lines.front()));
  outcome.said.emplace_back();
}

}  // namespace

void carry_out(Turn& turn, const ChooseFile&) { turn.ask(ChooseFiles{}); }

void carry_out(Turn& turn, const FilesChosen& chosen) {
  if (chosen.files.empty()) return;
  Outcome outcome;
  std::vector<std::string> names;  // of those that came in
  std::vector<const FilesChosen::File*> assessments;
  bool catalogues = false;
  bool list_came = false;
  for (const FilesChosen::File& file : chosen.files) {
    if (file.error.empty() && assessment::looks_like_assessment(file.text)) {
      assessments.push_back(&file);
      continue;
    }
    if (file.error.empty() && catalogue::looks_like_catalogue(file.text)) {
      std::vector<std::string> wrong = offer_catalogue(turn, file.name, file.text);
      outcome.refused += wrong.empty() ? 0 : 1;
      for (std::string& line : wrong) outcome.bad.push_back(std::move(line));
      catalogues = true;
      continue;
    }
    if (file.error.empty() && readers::looks_like_docx(file.text)) {
      if (take_in_document(turn, file, outcome)) names.push_back(file.name);
      continue;
    }
    if (file.error.empty() && is_table(file)) {
      std::vector<std::string> wrong = take_products(turn, file);
      if (wrong.empty()) {
        list_came = true;
        names.push_back(file.name);
        outcome.said.emplace_back();
        outcome.good.push_back(texts::fill(texts::portfolio_texts(turn.state.preferences.language).list_taken,
                                           {std::to_string(turn.state.listed.size())}));
        continue;
      }
      ++outcome.refused;
      for (std::string& line : wrong) outcome.bad.push_back(std::move(line));
      continue;
    }
    Result<std::string> bytes = charter_bytes(file);
    Result<Loaded> loaded = bytes.ok() ? read_showable(turn.state, file, bytes.value()) : bytes.error();
    if (loaded.ok() && outcome.charters.empty()) seal_drafts(turn);
    if (loaded.ok()) {
      names.push_back(file.name);
      if (bytes.value() != file.text) {  // a page or a text that carries it
        outcome.text = file.text;
        outcome.text_left = loaded.value().set;
        outcome.text_file = file.name;
      }
      take_in(turn, std::move(loaded).value(), file.name, outcome);
      continue;
    }
    const bool newer = loaded.error().problem == Problem::newer_format;
    if (newer && take_in_newer(turn, file, std::move(bytes).value(), outcome)) {
      names.push_back(file.name);
      continue;
    }
    ++outcome.refused;
    outcome.bad.push_back(texts::tell(loaded.error(), turn.state.preferences.language));
  }
  if (catalogues && names.empty() && outcome.refused == 0) return;  // it says so itself
  if (list_came && outcome.charters.empty()) carry_out(turn, ShowOverview{});
  show_what_came(turn, outcome.charters);
  show_document(turn, outcome);
  for (const FilesChosen::File* file : assessments) take_in_assessment(turn, *file, outcome, names);
  Notice notice = notice_of(turn, std::move(outcome), names);
  turn.announce(notice.lines.front());
  turn.tell(std::move(notice));
}

}  // namespace kommissorium::app
