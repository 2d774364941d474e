// SPDX-License-Identifier: MPL-2.0
#include "app/product_list.h"

#include "core/report/product_list.h"
#include "core/texts/collation.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

constexpr std::size_t told_in_full = 12;  // lines; a table of another kind has something wrong in each

}  // namespace

bool is_table(const FilesChosen::File& file) { return texts::folded(file.name).ends_with(".csv"); }

std::vector<std::string> take_products(Turn& turn, const FilesChosen::File& file) {
  report::ProductList list = report::read_products(file.text, file.name);
  std::vector<std::string> wrong;
  for (const Error& error : list.errors)
    wrong.push_back(texts::describe(error, turn.state.preferences.language));
  if (wrong.size() > told_in_full) {
    const std::string more = "… (" + std::to_string(wrong.size() - told_in_full) + ")";
    wrong.resize(told_in_full);
    wrong.push_back(more);
  }
  if (wrong.empty()) turn.state.listed = std::move(list.products);
  return wrong;
}

}  // namespace kommissorium::app
