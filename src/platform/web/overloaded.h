// SPDX-License-Identifier: MPL-2.0
// One function object out of several, for std::visit: a case an alternative.
#pragma once

namespace kommissorium::platform::web {

template <class... Cases>
struct overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
overloaded(Cases...) -> overloaded<Cases...>;

}  // namespace kommissorium::platform::web
