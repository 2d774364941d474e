// SPDX-License-Identifier: MPL-2.0
// What all files that leave the page have in common.
#pragma once

#include <string>

#include "app/command.h"
#include "app/turn.h"
#include "core/outline/outline.h"

namespace kommissorium::app {

inline constexpr const char* file_ending = ".kommissorium.json";

/// The document in its form, with the charter file it carries ("" = none); the name is only the ending.
Download written(const State& state, DocumentFormat format, const outline::Document& paper,
                 const std::string& content, const std::string& digest);

/// A file holds this charter as it is now: that is remembered with the time. must: the charter is kept here.
void mark_taken(Turn& turn, const std::string& charter);

}  // namespace kommissorium::app
