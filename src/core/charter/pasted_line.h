// SPDX-License-Identifier: MPL-2.0
// One person written on one line, as in a mail.
#pragma once

#include <string_view>

#include "core/charter/member_list.h"

namespace kommissorium::charter::pasted {

/// "Anna Holm, Aarhus Kommune", "Anna Holm (Aarhus Kommune) <anna@aarhus.dk>", "Holm, Anna <anna@kl.dk>" …
/// Nothing written is dropped: what is neither name nor contact stands in the organisation.
PastedMember person(std::string_view line);

}  // namespace kommissorium::charter::pasted
