// SPDX-License-Identifier: MPL-2.0
#include "core/report/product_list.h"

#include <doctest/doctest.h>

namespace report_product_list_test {

using namespace kommissorium;
using namespace kommissorium::report;

TEST_CASE("product list: names and levels in either language, other columns do not matter") {
  const ProductList list =
      read_products("Navn;Ejer;Niveau\nOS2a;x;2\nOS2b;;niveau 3\nOS2c;;Sandkasse\nOS2d\n", "p.csv");
  CHECK(list.errors.empty());
  CHECK(list.products == std::vector<governance::ListedProduct>{
                             {"OS2a", "2"}, {"OS2b", "3"}, {"OS2c", "sandbox"}, {"OS2d", ""}});
  CHECK(read_products("product\nOS2a\n", "p.csv").products.size() == 1);
}

TEST_CASE("product list: every bad line is named with its column, and nothing is taken over") {
  const ProductList list = read_products("name,level\nOS2a,7\n,2\nOS2b,1\nos2 B,1\n", "p.csv");
  CHECK(list.products.empty());
  REQUIRE(list.errors.size() == 3);
  CHECK(list.errors[0] == Error{Problem::invalid_cell, {.file = "p.csv", .field = "level", .line = 2}, "7"});
  CHECK(list.errors[1] == Error{Problem::empty_cell, {.file = "p.csv", .field = "name", .line = 3}, ""});
  CHECK(list.errors[2] == Error{Problem::doubled_row, {.file = "p.csv", .field = "name", .line = 5}, "4"});
  const ProductList other = read_products("a;b\n1;2\n", "p.csv");
  REQUIRE(other.errors.size() == 1);
  CHECK(other.errors[0].problem == Problem::missing_column);
  CHECK(read_products("navn\n\"x", "p.csv").products.empty());
}

}  // namespace report_product_list_test
