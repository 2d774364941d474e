// SPDX-License-Identifier: MPL-2.0
// Laws that cost much are asked of every seed natively, where sanitizers watch, and of a share of them as
// WebAssembly: what differs there is the machine, and it does not take every seed to see it.
#pragma once

#include <cstdint>

namespace kommissorium::laws {

#ifdef __EMSCRIPTEN__
inline constexpr std::uint64_t asked_one_in = 8;
#else
inline constexpr std::uint64_t asked_one_in = 1;
#endif

}  // namespace kommissorium::laws
