// SPDX-License-Identifier: MPL-2.0
// The catalogue that the programs carry, for those that measure.
#pragma once

#include "core/catalogue/catalogue.h"

namespace kommissorium::bench {

catalogue::Catalogue os2_catalogue();

}  // namespace kommissorium::bench
