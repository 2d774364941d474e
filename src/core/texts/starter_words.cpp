// SPDX-License-Identifier: MPL-2.0
#include "core/texts/starter_words.h"

#include <utility>

namespace kommissorium::texts {

std::optional<StarterColumn> starter_column(std::string_view name) {
  using Column = StarterColumn;
  constexpr std::pair<std::string_view, Column> names[] = {{"product", Column::product},
                                                           {"produkt", Column::product},
                                                           {"group", Column::group},
                                                           {"gruppe", Column::group},
                                                           {"level", Column::level},
                                                           {"niveau", Column::level},
                                                           {"field", Column::field},
                                                           {"fagområde", Column::field},
                                                           {"members", Column::members},
                                                           {"medlemmer", Column::members},
                                                           {"name", Column::name},
                                                           {"navn", Column::name},
                                                           {"organisation", Column::organisation},
                                                           {"organization", Column::organisation},
                                                           {"role", Column::role},
                                                           {"rolle", Column::role}};
  for (const auto& [known, column] : names) {
    if (known == name) return column;
  }
  return std::nullopt;
}

}  // namespace kommissorium::texts
