// SPDX-License-Identifier: MPL-2.0
#include "app/assessing.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "app/places.h"
#include "core/assessment/governance_report.h"
#include "core/assessment/new_assessment.h"
#include "core/assessment/proposals.h"
#include "core/charter/plain_text.h"
#include "core/governance/brief.h"
#include "core/revisions/sha256.h"
#include "core/text_policy.h"
#include "core/texts/assessment_screen_texts.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"

namespace kommissorium::app {
namespace {

using assessment::Entry;
using assessment::SelfAssessment;
using assessment::Written;
using texts::fill;

std::string slot(std::string_view part, std::string_view id = {}) {
  return std::string(assessment_slots) + std::string(part) + std::string(id);
}

const std::string file_slot = slot("file");
const std::string written_slots = slot("written/");

std::string passed_slot(std::string_view id) { return slot("passed/", id); }

const texts::AssessmentScreenTexts& assessment_words(const State& state) {
  return texts::assessment_screen_texts(state.preferences.language);
}

/// A proposal that says something new is offered once more.
std::string mark_of(const Written& proposed) {
  return revisions::sha256_hex(proposed.answer + '\n' + proposed.documentation).substr(0, 16);
}

bool counts(const KeptCharter& kept) {
  return kept.view != nullptr && !kept.newer && kept.deleted_at.empty() && !kept.view->example &&
         !charter::is_blank(kept.view->product);
}

bool has_form(const State& state, const std::string& charter, std::string_view beginning) {
  const auto forms = state.forms.find(charter);
  if (forms == state.forms.end()) return false;
  const auto first = forms->second.lower_bound(std::string(beginning));
  return first != forms->second.end() && first->first.starts_with(beginning);
}

std::vector<Written> proposed_for(const State& state, const std::string& product) {
  std::vector<assessment::Evidence> evidence;
  for (const auto& [id, kept] : state.charters) {
    if (counts(kept) && governance::is_same_product(kept.view->product, product))
      evidence.push_back({kept.view.get(), &kept.standing, kept.digest, ""});
  }
  return assessment::proposals(evidence, state.preferences.language, state.local.substr(0, 10));
}

/// As it came, or a new one.
SelfAssessment base_of(const State& state, const std::string& product) {
  const std::string file = state.form(file_slot);
  if (!file.empty()) {
    assessment::Reading reading = assessment::read(file, "");
    if (reading.ok()) return std::move(reading.assessment);
  }
  return assessment::new_assessment({product, state.preferences.author, state.local.substr(0, 10), state.now},
                                    state.preferences.language);
}

/// With everything that was written here.
Result<SelfAssessment> whole(const State& state, const SelfAssessment& base) {
  std::vector<Written> all;
  for (const Entry& entry : base.entries) {
    if (is_written_here(state, entry.id)) all.push_back(written(state, entry));
  }
  return assessment::with(base, all);
}

const KeptCharter* assessing(const State& state) {
  return state.screen == Screen::assessment ? shown(state) : nullptr;
}

/// Safe as the name of a file, whatever the product is called.
std::string file_name(std::string_view pattern, const std::string& product, const std::string& day) {
  std::string name = charter::shortened(text_policy::shown(product), 60);
  for (char& letter : name) {
    if (std::string_view("\\/:*?\"<>|\t").find(letter) != std::string_view::npos) letter = ' ';
  }
  return fill(pattern, {charter::trimmed(name), day});
}

}  // namespace

std::string answer_slot(std::string_view id) { return slot("written/answer/", id); }
std::string documentation_slot(std::string_view id) { return slot("written/text/", id); }

std::vector<AssessedProduct> assessed_products(const State& state) {
  std::vector<AssessedProduct> products;
  for (const auto& [id, kept] : state.charters) {
    if (!counts(kept)) continue;
    const std::string& product = kept.view->product;
    const auto known = std::find_if(products.begin(), products.end(), [&product](const AssessedProduct& one) {
      return governance::is_same_product(one.product, product);
    });
    const bool holds = has_form(state, id, assessment_slots);
    if (known == products.end()) {
      products.push_back({product, id});
    } else if (holds && !has_form(state, known->charter, assessment_slots)) {
      known->charter = id;
    }
  }
  return products;
}

bool is_written_here(const State& state, std::string_view id) {
  return !state.form(answer_slot(id)).empty() || !state.form(documentation_slot(id)).empty();
}

Written written(const State& state, const Entry& entry) {
  const std::string answer = state.form(answer_slot(entry.id));
  const std::string documentation = state.form(documentation_slot(entry.id));
  return {entry.id, answer.empty() ? entry.answer : answer.substr(1),
          documentation.empty() ? entry.documentation : documentation.substr(1)};
}

Assessed assessed(const State& state) {
  const std::string& product = shown(state)->view->product;
  Assessed found;
  found.assessment = base_of(state, product);
  found.came = !state.form(file_slot).empty();
  for (Written& one : proposed_for(state, product)) {
    const Entry* entry = found.assessment.entry(one.id);
    if (entry == nullptr || written(state, *entry) == one) continue;
    if (state.form(passed_slot(one.id)) != mark_of(one)) found.offered.push_back(std::move(one));
  }
  return found;
}

AssessmentCame take_in_assessment(Turn& turn, const std::string& file, const std::string& bytes) {
  State& state = turn.state;
  const std::string shown_name = text_policy::shown(file);
  if (bytes.size() > largest_kept_assessment)
    return {"", {fill(assessment_words(state).too_large, {shown_name})}};
  const assessment::Reading reading = assessment::read(bytes, file);
  AssessmentCame came;
  for (const Error& error : reading.wrong)
    came.lines.push_back(texts::describe(error, state.preferences.language));
  if (!reading.ok()) return came;
  const std::vector<AssessedProduct> products = assessed_products(state);
  if (products.empty()) return {"", {std::string(assessment_words(state).no_charter)}};
  // Where one stands already it goes there; else to the product it names; else to the first, which is said.
  const auto found = std::find_if(products.begin(), products.end(), [&](const AssessedProduct& one) {
    return assessing(state) != nullptr
               ? governance::is_same_product(one.product, assessing(state)->view->product)
               : governance::is_same_product(one.product, reading.assessment.product);
  });
  const AssessedProduct& product = found == products.end() ? products.front() : *found;
  const bool is_here = state.form(product.charter, file_slot) == bytes;
  if (!is_here && has_form(state, product.charter, written_slots))
    return {"", {fill(assessment_words(state).unsaved, {shown_name})}};
  show_assessment(turn, product.charter);
  if (!is_here) {
    clear_forms(turn, assessment_slots);
    fill_form(turn, file_slot, bytes);
  }
  return {product.charter, {fill(assessment_words(state).came, {text_policy::shown(product.product)})}};
}

void show_assessment(Turn& turn, const std::string& charter) {
  if (turn.state.open != charter || turn.state.screen != Screen::assessment) open_charter(turn, charter);
  turn.state.screen = Screen::assessment;
  turn.focus("assessment/title");
}

void carry_out(Turn& turn, const ShowAssessment& command) {
  const KeptCharter* kept = turn.state.kept(command.charter);
  if (kept != nullptr && counts(*kept)) show_assessment(turn, command.charter);
}

void carry_out(Turn& turn, const AnswerRequirement& command) {
  using With = AnswerRequirement::With;
  const State& state = turn.state;
  if (assessing(state) == nullptr) return;
  if (command.with == With::as_it_stood) {
    fill_form(turn, answer_slot(command.id), "");
    fill_form(turn, documentation_slot(command.id), "");
    return turn.announce(fill(assessment_words(state).set_back, {command.id}));
  }
  for (const Written& one : assessed(state).offered) {
    if (one.id != command.id) continue;
    const bool take = command.with == With::proposal;
    if (take) {
      fill_form(turn, answer_slot(one.id), "=" + one.answer);
      fill_form(turn, documentation_slot(one.id), "=" + one.documentation);
    } else {
      fill_form(turn, passed_slot(one.id), mark_of(one));
    }
    turn.focus("assess/" + one.id + "/edit");  // what was pressed is gone
    return turn.announce(
        fill(take ? assessment_words(state).proposal_used : assessment_words(state).proposal_left, {one.id}));
  }
}

void carry_out(Turn& turn, const ExportAssessment& command) {
  const State& state = turn.state;
  const KeptCharter* kept = assessing(state);
  if (kept == nullptr) return;
  const std::string product = kept->view->product;
  Result<SelfAssessment> result = whole(state, base_of(state, product));
  if (!result.ok()) return turn.announce(texts::describe(result.error(), state.preferences.language));
  const SelfAssessment taken = std::move(result).value();
  const bool is_file = command.format == AssessmentFormat::file;
  std::string name =
      file_name(is_file ? assessment_words(state).file_name : assessment_words(state).report_name, product,
                turn.today());
  if (is_file) {
    name += ".json";
    turn.ask(Download{name, "application/json", taken.bytes});
    if (!state.read_only) {  // from now on it is what the file says
      fill_form(turn, file_slot, taken.bytes);
      clear_forms(turn, written_slots);
    }
  } else {
    const outline::Document report = assessment::governance_report(taken, state.preferences.language);
    const bool markdown = command.format == AssessmentFormat::markdown;
    name += markdown ? ".md" : ".html";
    turn.ask(Download{
        name, markdown ? "text/markdown" : "text/html",
        markdown ? writers::markdown(report, "") : writers::html_page(report, state.document_style, "")});
  }
  const std::string said = fill(assessment_words(state).taken, {name});
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::done, .lines = {said}});
}

void carry_out(Turn& turn, const RemoveAssessment&) {
  if (assessing(turn.state) == nullptr) return;
  clear_forms(turn, assessment_slots);
  turn.state.unfolded.erase("remove-assessment");
  turn.announce(std::string(assessment_words(turn.state).removed));
  turn.focus("assessment/title");
}

}  // namespace kommissorium::app
