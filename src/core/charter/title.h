// SPDX-License-Identifier: MPL-2.0
// What a charter is called.
#pragma once

#include <string>

#include "core/charter/charter.h"

namespace kommissorium::charter {

/// The product; for an expert group its field of knowledge, else the product; "" for none.
std::string subject(const Charter& charter);

/// "Styregruppen for OS2eksempel"; "Ny styregruppe" while there is no subject.
std::string title(const Charter& charter, Language language);

}  // namespace kommissorium::charter
