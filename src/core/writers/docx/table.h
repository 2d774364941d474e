// SPDX-License-Identifier: MPL-2.0
// A table: a header row that repeats on every page, rows that stay whole, a caption for who does not see it.
// source: ISO/IEC 29500-1 section 17.4.
#pragma once

#include <string>

#include "core/outline/outline.h"
#include "core/writers/docx/runs.h"

namespace kommissorium::writers::docx {

/// "" for a table without columns. Every row has as many cells as the longest.
std::string table(const outline::Table& table, RunWriter& writer);

}  // namespace kommissorium::writers::docx
