// SPDX-License-Identifier: MPL-2.0
#include "app/paper.h"

#include "core/adoption/standing.h"
#include "core/outline/from_charter.h"
#include "core/writers/html.h"

namespace kommissorium::app {

std::optional<outline::Document> document(const KeptCharter& kept, const std::string& today) {
  const Result<charter::Charter> viewed = charter::view(kept.set);
  if (!viewed.ok()) return std::nullopt;
  const adoption::Standing standing =
      kept.newer ? adoption::Standing() : adoption::standing(kept.set, viewed.value());
  return outline::from_charter(viewed.value(), kept.digest, today, standing);
}

std::string article(const State& state) {
  const KeptCharter* kept = state.open_charter();
  if (kept == nullptr) return "";
  const std::optional<outline::Document> shown = document(*kept, state.local.substr(0, 10));
  return shown ? writers::html_article(*shown) : "";
}

}  // namespace kommissorium::app
