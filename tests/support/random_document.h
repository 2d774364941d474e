// SPDX-License-Identifier: MPL-2.0
// Documents of random blocks, full of texts that look like markup of some kind.
#pragma once

#include <cstdint>
#include <string>

#include "core/outline/outline.h"
#include "tests/laws/dice.h"

namespace kommissorium::laws {

/// A text that some format might take for more than words.
std::string random_words(Dice& dice);

outline::Document random_document(std::uint64_t seed);

}  // namespace kommissorium::laws
