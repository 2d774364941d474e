// SPDX-License-Identifier: MPL-2.0
#include "core/search/entries.h"

#include <algorithm>

#include "../charter/charters.h"
#include "core/search/folding.h"

namespace search_entries_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using search::Entry;
using search::Kind;

namespace {

std::vector<Entry> of(const Desk& desk, bool is_open = true) {
  return search::entries(desk.charter(), "one", is_open);
}

const Entry* find(const std::vector<Entry>& entries, Kind kind, std::string_view field,
                  std::string_view text = "") {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& one) {
    return one.kind == kind && one.field == field && one.text.find(text) != std::string::npos;
  });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE(
    "entries: of the open charter every section, point and member has its name, of another only the title") {
  Desk desk = new_desk();
  const std::string member =
      desk.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  const charter::Charter now = desk.charter();
  const std::vector<Entry> open = of(desk), closed = of(desk, false);
  for (const charter::Section& section : now.sections) {
    const auto is_it = [&](const Entry& one) {
      return one.kind == Kind::place && one.field.empty() && one.section == section.id && one.always;
    };
    CHECK(std::count_if(open.begin(), open.end(), is_it) == 1);
    for (const charter::Point& point : section.points) CHECK(find(open, Kind::place, point.field) != nullptr);
  }
  const Entry* anna = find(open, Kind::place, "member/" + member + "/name", "Eksempel Kommune");
  REQUIRE(anna != nullptr);
  CHECK(anna->label == "Anna Eksempel");
  CHECK(std::none_of(closed.begin(), closed.end(), [](const Entry& one) { return one.kind == Kind::place; }));
  REQUIRE(find(closed, Kind::charter, "") != nullptr);
  CHECK(find(closed, Kind::charter, "")->label == now.title);
  CHECK(find(open, Kind::charter, "") == nullptr);
  CHECK(find(closed, Kind::text, "member/" + member + "/name", "Anna Eksempel") != nullptr);
}

TEST_CASE("entries: what people wrote, the proposals of both, own wording, reasons and notes") {
  Desk desk = new_desk();
  const std::string own = desk.add_duty("Holde sommermøde");
  desk.write("duty/direction", explained("Vi venter på budgettet"));
  desk.write("note/duty/direction", "Spørg Bo");
  Desk other = desk.copy("Bo");
  desk.write("head/product", "OS2alfa");
  other.write("head/product", "OS2beta");
  desk.set.unite(other.set);
  for (const bool is_open : {true, false}) {
    CAPTURE(is_open);
    const std::vector<Entry> entries = of(desk, is_open);
    CHECK(find(entries, Kind::text, "duty/direction", "Vi venter på budgettet") != nullptr);
    CHECK(find(entries, Kind::text, "head/product", "OS2alfa") != nullptr);
    CHECK(find(entries, Kind::text, "head/product", "OS2beta") != nullptr);
    // In the charter that is open it is found as the place it is, and not once more.
    CHECK((find(entries, Kind::text, "duty/" + own + "/text", "Holde sommermøde") == nullptr) == is_open);
    CHECK((find(entries, Kind::place, "duty/" + own) != nullptr) == is_open);
    REQUIRE(find(entries, Kind::note, "note/duty/direction", "Spørg Bo") != nullptr);
    CHECK(find(entries, Kind::text, "note/duty/direction") == nullptr);
  }
}

TEST_CASE("entries: explanations of the governance check, and who a point was put off to until when") {
  Desk desk = new_desk();
  desk.write("explanation/no-quorum", "Vi bliver enige uden at stemme");
  desk.write("put-off/duty/direction", Value::Object{{"date", "2027-02-01"}, {"person", "Bo Prøve"}});
  for (const bool is_open : {true, false}) {
    CAPTURE(is_open);
    const std::vector<Entry> entries = of(desk, is_open);
    CHECK(find(entries, Kind::text, "explanation/no-quorum", "uden at stemme") != nullptr);
    CHECK(find(entries, Kind::text, "duty/direction", "Bo Prøve") != nullptr);
    CHECK(find(entries, Kind::text, "duty/direction", "01-02-2027") != nullptr);
  }
  desk.write("duty/direction", followed());
  CHECK(find(of(desk), Kind::text, "duty/direction") == nullptr);  // it is settled
  desk.write("put-off/duty/quality", Value::Object{{"date", ""}, {"person", ""}});
  CHECK(find(of(desk), Kind::text, "duty/quality") == nullptr);
}

TEST_CASE("entries: an answer that says nothing is no text, and the parts that are compared are folded") {
  Desk desk = new_desk();
  desk.write("duty/direction", followed());
  const std::vector<Entry> entries = of(desk);
  CHECK(find(entries, Kind::text, "duty/direction") == nullptr);
  for (const Entry& one : entries) {
    CHECK(one.compared == search::folded(one.label) + "\n" + search::folded(one.text));
    CHECK(one.compared.substr(one.from_text) == search::folded(one.text));
  }
}

}  // namespace search_entries_test
