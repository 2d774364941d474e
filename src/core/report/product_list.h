// SPDX-License-Identifier: MPL-2.0
// The list of products that somebody hands in, so that a product without any charter shows.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/governance/product.h"

namespace kommissorium::report {

/// Where `errors` is not empty, nothing is to be taken over.
struct ProductList {
  std::vector<governance::ListedProduct> products;
  std::vector<Error> errors;
};

/// Columns "name", "navn", "product" or "produkt", and "level" or "niveau" where levels are known; others do
/// not matter. errors, each with its line and column: those of read_csv, missing_column, empty_cell,
/// invalid_cell, doubled_row.
ProductList read_products(std::string_view bytes, std::string_view file);

/// "2", "niveau 2", "Level 2", "sandkasse", "sandbox"; "" = not known; nothing else is a level.
std::optional<std::string> level_in(std::string_view text);

}  // namespace kommissorium::report
