// SPDX-License-Identifier: MPL-2.0
// Random 128-bit ids for members, own sections and own duties. Chance comes in as data:
// the platform seeds the source once, every draw is a pure function of seed and counter,
// so that a recorded run can be played again.
#pragma once

#include <cstdint>
#include <string>

namespace kommissorium {

struct IdSource {
  std::string seed;           // at least 16 random bytes from the platform, any text form
  std::uint64_t counter = 0;  // draws so far
  bool operator==(const IdSource&) const = default;

  /// 32 lowercase hex digits: the first 16 bytes of SHA-256(seed ":" counter). Advances the counter.
  std::string next();
};

}  // namespace kommissorium
