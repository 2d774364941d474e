// SPDX-License-Identifier: MPL-2.0
// A coordination group's charter with a long history, the same at every call: what a group might have after
// years of meetings.
#pragma once

#include <cstddef>

#include "core/revisions/record_set.h"

namespace kommissorium::bench {

/// Forty members; every question, text, duty and member revised in turn; now and then two at the same time.
revisions::RecordSet large_charter(std::size_t revisions);

}  // namespace kommissorium::bench
