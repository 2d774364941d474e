// SPDX-License-Identifier: MPL-2.0
#include <doctest/doctest.h>

#include <set>

#include "tests/support/source_tree.h"
#include "ui/controls/paint.h"

namespace ui_sign_test {

using namespace kommissorium;
using ui::Sign;

TEST_CASE("sign: the HTML view has a drawing for each, by its own name") {
  const std::string style = tests::read("web/style.css");
  std::set<std::string> names;
  for (int at = 1; at <= static_cast<int>(Sign::question); ++at) {
    const std::string name(ui::name_of(static_cast<Sign>(at)));
    CAPTURE(name);
    CHECK(names.insert(name).second);
    CHECK(style.find(".sign-" + name + " { --sign: var(--sign-" + name + "); }") != std::string::npos);
    CHECK(style.find("  --sign-" + name + ": url(") != std::string::npos);
  }
  CHECK(ui::name_of(Sign::check) == "check");
  CHECK(ui::name_of(Sign::warning) == "warning");
  CHECK(ui::name_of(Sign::file) == "file");
  CHECK(ui::name_of(Sign::dot) == "dot");
  CHECK(ui::name_of(Sign::question) == "question");
}

}  // namespace ui_sign_test
