// SPDX-License-Identifier: MPL-2.0
#include "app/overview.h"

#include "app/carry_out.h"
#include "app/keeping.h"
#include "app/places.h"
#include "core/governance/summed_up.h"
#include "core/report/report.h"
#include "core/texts/portfolio_texts.h"
#include "core/writers/html.h"

namespace kommissorium::app {
namespace {

constexpr std::size_t date_length = 10;  // of "YYYY-MM-DDThh:mm"

bool is_seen(const KeptCharter& kept) {
  return kept.view != nullptr && kept.deleted_at.empty() && !kept.newer;
}

}  // namespace

std::size_t seen_together(const State& state) {
  std::size_t count = 0;
  for (const auto& [id, kept] : state.charters) count += is_seen(kept) ? 1 : 0;
  return count;
}

void look_over(State& state) {
  if (state.screen != Screen::overview) return state.overview.reset();
  Overview fresh;
  fresh.day = state.local.substr(0, date_length);
  fresh.language = state.preferences.language;
  fresh.listed = state.listed;
  fresh.selection = state.selection;
  for (const auto& [id, kept] : state.charters) {
    if (is_seen(kept)) fresh.of.push_back(kept.view);
  }
  const Overview* last = state.overview.get();
  const bool same = last != nullptr && last->of == fresh.of && last->day == fresh.day &&
                    last->language == fresh.language && last->listed == fresh.listed;
  if (same && last->selection == fresh.selection) return;
  if (same) {
    fresh.portfolio = last->portfolio;
  } else {
    std::vector<governance::Brief> briefs;
    for (const auto& [id, kept] : state.charters) {
      if (!is_seen(kept)) continue;
      briefs.push_back(governance::summed_up({*kept.view, kept.standing, fresh.day}, kept.digest, ""));
      briefs.back().charter = id;
    }
    fresh.portfolio = governance::portfolio(std::move(briefs), fresh.listed, fresh.day, fresh.language);
  }
  fresh.selected = governance::selected(fresh.portfolio, fresh.selection);
  state.overview = std::make_shared<const Overview>(std::move(fresh));
}

void carry_out(Turn& turn, const ShowOverview&) {
  go_to_start(turn);
  turn.state.screen = Screen::overview;
  turn.focus("overview/title");
}

void carry_out(Turn& turn, const SelectInOverview& command) {
  turn.state.selection = command.wanted;
  turn.state.chosen_product = command.product;
}

void carry_out(Turn& turn, const ExportOverview& command) {
  look_over(turn.state);
  const std::shared_ptr<const Overview> shown = turn.state.overview;
  if (shown == nullptr) return;
  const std::string name =
      std::string(texts::portfolio_texts(shown->language).file_name) + " " + turn.today();
  Download file = {name + ".csv", "text/csv", ""};
  if (command.as_table) {
    file.text = report::charter_table(shown->portfolio, shown->language);
  } else {
    report::Report made;
    made.portfolio = shown->portfolio;
    made.today = shown->day;
    file = {name + ".html", "text/html",
            writers::html_page(report::document(made, shown->language), turn.state.document_style, "")};
  }
  turn.announce(turn.texts().file_taken(file.name));
  turn.ask(std::move(file));
}

}  // namespace kommissorium::app
