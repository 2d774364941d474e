// SPDX-License-Identifier: MPL-2.0
#include "app/reduce.h"

#include "app/carry_out.h"
#include "app/keeping.h"

namespace kommissorium::app {
namespace {

// The one place that says so; that nothing is written is seen to where records come in (keeping.cpp).
template <class Given>
void carry_out_or_refuse(Turn& turn, const Given& given) {
  if constexpr (writes_in_charter<Given>) {
    const KeptCharter* kept = shown(turn.state);
    if (kept != nullptr && kept->read_only) return turn.announce(std::string(turn.texts().only_shown));
  }
  carry_out(turn, given);
}

}  // namespace

Reduction reduce(State state, const Command& command, const Moment& moment) {
  Reduction next{std::move(state), {}};
  next.state.now = moment.now;
  next.state.local = moment.local;
  next.state.scroll_to_top = false;
  Turn turn{next.state, next.effects};
  std::visit([&turn](const auto& given) { carry_out_or_refuse(turn, given); }, command);
  return next;
}

}  // namespace kommissorium::app
