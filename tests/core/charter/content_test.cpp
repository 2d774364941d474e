// SPDX-License-Identifier: MPL-2.0
#include "core/charter/content.h"

#include "charters.h"
#include "core/charter/digest.h"
#include "core/json/charter_file.h"

namespace charter_content_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Desk worked_on() {
  Desk desk = new_desk(GroupKind::coordination);
  desk.write("head/product", "Hemmeligt navn");
  desk.write("head/product", "OS2eksempel");
  desk.write("head/steering-group", "no");
  desk.write("duty/budget", explained("Ikke endnu"));
  desk.write("head/steering-group", "yes");
  desk.write("duty/quality/text", "Krav");
  desk.write("section/purpose", "Vi styrer");
  desk.write("section/purpose", "");
  const std::string gone = desk.add_member({{"name", "Slettet Person"}});
  desk.add_member({{"name", "Anna"}, {"roles", Value::Array{"chair"}}});
  desk.add_section("Kaffe", "Sort");
  desk.remove("member/" + gone);
  return desk;
}

}  // namespace

TEST_CASE("content: it reads the same as the charter it came from") {
  const Desk desk = worked_on();
  const Desk out = {without_history(desk.set), {}, {}};
  CHECK(out.set.charter_id() == desk.set.charter_id());
  CHECK(digest(out.set) == digest(desk.set));
  CHECK(out.charter().title == desk.charter().title);
  CHECK(out.charter().members == desk.charter().members);
  CHECK(out.charter().sections.size() == desk.charter().sections.size());
}

TEST_CASE("content: neither earlier values nor deleted people nor names of authors nor times go out") {
  const Desk desk = worked_on();
  const std::string bytes = json::write_charter_file(without_history(desk.set));
  CHECK(bytes.find("Hemmeligt") == std::string::npos);
  CHECK(bytes.find("Slettet") == std::string::npos);
  CHECK(bytes.find("Ikke endnu") == std::string::npos);  // answered, but not in force
  CHECK(bytes.find("Åse") == std::string::npos);
  for (const auto& [id, record] : without_history(desk.set).records()) {
    if (!record.kind().empty()) continue;
    const revisions::Revision revision = revisions::as_revision(record);
    CHECK(revision.parents.empty());
    CHECK(revision.author.empty());
    CHECK(revision.time.empty());
  }
}

TEST_CASE("content: brought home it changes nothing, and a later change shows as two proposals") {
  Desk desk = worked_on();
  const RecordSet out = without_history(desk.set);
  const std::string before = digest(desk.set);
  desk.set.unite(out);
  CHECK(digest(desk.set) == before);
  CHECK(desk.charter().conflicts().empty());

  Desk later = worked_on();
  later.write("head/product", "OS2andet");
  later.set.unite(out);
  CHECK(later.charter().conflicts() == std::vector<std::string>{"head/product"});
}

TEST_CASE("content: open proposals go out as proposals") {
  Desk anna = worked_on();
  Desk bo = anna.copy("Bo");
  anna.write("duty/quality", followed());
  bo.write("duty/quality", explained("Nej"));
  anna.set.unite(bo.set);
  const Desk out = {without_history(anna.set), {}, {}};
  CHECK(out.point("duty/quality").proposals.size() == 2);
}

TEST_CASE("content: taking it out twice gives the same bytes") {
  const Desk desk = worked_on();
  const RecordSet out = without_history(desk.set);
  CHECK(json::write_charter_file(without_history(out)) == json::write_charter_file(out));
}

TEST_CASE("content: a catalogue that only stands in goes out too, so that the content can be read") {
  Desk desk = worked_on();
  const std::vector<std::string> heads = desk.charter().history.find("catalogue")->heads;
  desk.set.add(revisions::revision("catalogue", heads, std::string(64, 'a'), "", ""));
  REQUIRE(desk.charter().catalogue_stands_in);
  const Desk out = {without_history(desk.set), {}, {}};
  CHECK_FALSE(digest(desk.set).empty());
  CHECK(digest(out.set) == digest(desk.set));
  CHECK(out.charter().catalogue_stands_in);
}

TEST_CASE("content: a set that is no charter has none") { CHECK(without_history(RecordSet()).size() == 0); }

}  // namespace charter_content_test
