// SPDX-License-Identifier: MPL-2.0
// Laws that cost much are asked of every seed as WebAssembly, which is several times as quick as a program
// that sanitizers watch, and of a share of them there: what differs is the machine and who watches, and it
// does not take every seed to see it.
#pragma once

#include <cstdint>

namespace kommissorium::laws {

#ifdef __EMSCRIPTEN__
inline constexpr std::uint64_t asked_one_in = 1;
#else
inline constexpr std::uint64_t asked_one_in = 8;
#endif

}  // namespace kommissorium::laws
