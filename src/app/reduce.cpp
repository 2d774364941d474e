// SPDX-License-Identifier: MPL-2.0
#include "app/reduce.h"

#include "app/carry_out.h"
#include "app/help.h"
#include "app/hints.h"
#include "app/look_up.h"
#include "app/one_file.h"
#include "app/overview.h"
#include "app/paper.h"
#include "app/read_only.h"
#include "app/search.h"

namespace kommissorium::app {

Reduction reduce(State state, const Command& command, const Moment& moment) {
  Reduction next{std::move(state), {}};
  next.state.now = moment.now;
  next.state.local = moment.local;
  if (next.state.looking != nullptr && !keeps_looking(command)) next.state.looking.reset();
  if (!keeps_looking(command)) next.state.led_to.clear();
  Turn turn{next.state, next.effects};
  const Where before = where_is(next.state);
  const int step = next.state.tour;
  const std::optional<Notice> said = next.state.notice;
  if (next.state.read_only && !is_reading(command)) {
    refuse(turn, command);
  } else if (is_only_shown(next.state) && writes_in_charter(command)) {
    turn.announce(std::string(turn.texts().only_shown));
  } else {
    command.visit([&turn](const auto& given) { carry_out(turn, given); });
  }
  hint_followed(turn, command);
  if (where_is(next.state) != before) {
    arrive(next.state, step);
    if (said && said == next.state.notice && only_tells(*said)) next.state.notice.reset();
  }
  if (next.state.read_only) keep_from_stores(next.effects);
  watch_file_of_open_charter(turn);
  look_up(next.state);
  look_over(next.state);
  show_beside(next.state);
  look_around(next.state);
  return next;
}

}  // namespace kommissorium::app
