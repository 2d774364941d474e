// SPDX-License-Identifier: MPL-2.0
#include "app/product_list.h"

#include "app/overview.h"
#include "tests/app/trial.h"

namespace app_product_list_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("product list: a table that is opened shows the products that lack a charter") {
  MemoryStore store;
  Program desk(store);
  desk.does(FilesChosen{{{"Produkter.CSV", "navn;niveau\nOS2z;2\n", ""}}});
  CHECK(desk.state.screen == Screen::overview);
  REQUIRE(desk.state.overview != nullptr);
  REQUIRE(desk.state.overview->portfolio.products.size() == 1);
  CHECK(desk.state.overview->portfolio.products[0].lacks(governance::Lack::steering_group));
  REQUIRE(desk.state.notice);
  CHECK(desk.state.notice->kind == Notice::Kind::done);
}

TEST_CASE("product list: of a table of another shape every line is named, nothing is taken over") {
  MemoryStore store;
  Program desk(store);
  desk.does(FilesChosen{{{"a.csv", "navn;niveau\nOS2z;2\n", ""}}});
  desk.does(FilesChosen{{{"b.csv", "navn;niveau\nOS2y;9\n;1\n", ""}}});
  CHECK(desk.state.listed.size() == 1);
  REQUIRE(desk.state.notice);
  std::string said;
  for (const std::string& line : desk.state.notice->lines) said += line + "\n";
  CHECK(said.find("b.csv, linje 2") != std::string::npos);
  CHECK(said.find("b.csv, linje 3") != std::string::npos);
  std::string many = "navn;niveau\n";
  for (int n = 0; n < 500; ++n) many += "x" + std::to_string(n) + ";9\n";
  desk.does(FilesChosen{{{"c.csv", many, ""}}});
  CHECK(desk.state.notice->lines.size() < 20);
}

}  // namespace app_product_list_test
