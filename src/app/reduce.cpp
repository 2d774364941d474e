// SPDX-License-Identifier: MPL-2.0
#include "app/reduce.h"

#include "app/carry_out.h"
#include "app/look_up.h"

namespace kommissorium::app {

Reduction reduce(State state, const Command& command, const Moment& moment) {
  Reduction next{std::move(state), {}};
  next.state.now = moment.now;
  next.state.local = moment.local;
  next.state.scroll_to_top = false;
  Turn turn{next.state, next.effects};
  std::visit([&turn](const auto& given) { carry_out(turn, given); }, command);
  look_up(next.state);
  return next;
}

}  // namespace kommissorium::app
