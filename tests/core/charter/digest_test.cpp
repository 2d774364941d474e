// SPDX-License-Identifier: MPL-2.0
#include "core/charter/digest.h"

#include "charters.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"

namespace charter_digest_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("digest: it is 64 hex digits, shown as 8 or 16 of them") {
  const std::string full = digest(new_desk().set);
  CHECK(full.size() == 64);
  CHECK(full.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(label("3f2a91c077de0b1a55") == "3f2a 91c0");
  CHECK(compare("3f2a91c077de0b1a55") == "3f2a 91c0 77de 0b1a");
  CHECK(label("").empty());
}

TEST_CASE("digest: it is the hash of what a reader of the document reads, in one form written down here") {
  Desk desk = new_desk();
  desk.write("section/purpose", "Vi styrer");
  desk.write("duty/quality", explained("Senere"));
  desk.write("responsibility/value/text", "Værdi");
  desk.write("meeting/minimum", 4);
  const std::string duty = desk.add_duty("Holde kaffen varm");
  const std::string section = desk.add_section("Kaffe", "Sort");
  desk.add_member({{"name", "Anna"}});
  const Value::Object fields = {{"head/product", "OS2eksempel"},
                                {"section/purpose", "Vi styrer"},
                                {"duty/quality", explained("Senere")},
                                {"responsibility/value/text", "Værdi"},
                                {"meeting/minimum", 4},
                                {"duty/" + duty + "/text", "Holde kaffen varm"},
                                {"duty/order", Value::Array{duty}},
                                {"section/" + section + "/title", "Kaffe"},
                                {"section/" + section + "/text", "Sort"},
                                {"section/order", Value::Array{section}}};
  const Value::Object agreement = {{"format", "kommissorium agreement 1"},
                                   {"group", "steering"},
                                   {"catalogue", desk.charter().catalogue_record},
                                   {"language", "da"},
                                   {"fields", fields}};
  CHECK(digest(desk.set) == revisions::sha256_hex(revisions::canonical(agreement)));
}

TEST_CASE("digest: the language stands beside the fields, also where the catalogue asks for it") {
  const Desk desk = new_desk(GroupKind::expert, "", full_catalogue());
  REQUIRE(desk.charter().point("head/language") != nullptr);
  const Value::Object agreement = {{"format", "kommissorium agreement 1"},
                                   {"group", "expert"},
                                   {"catalogue", desk.charter().catalogue_record},
                                   {"language", "da"},
                                   {"fields", Value::Object{}}};
  CHECK(digest(desk.set) == revisions::sha256_hex(revisions::canonical(agreement)));
}

TEST_CASE("digest: every agreed change changes it, and undoing the change brings the old one back") {
  Desk desk = new_desk(GroupKind::coordination);
  const std::string before = digest(desk.set);
  const auto change_and_undo = [&](std::string_view field, Value value, Value old) {
    CAPTURE(field);
    desk.write(field, std::move(value));
    CHECK(digest(desk.set) != before);
    desk.write(field, std::move(old));
    CHECK(digest(desk.set) == before);
  };
  change_and_undo("head/product", "OS2andet", "OS2eksempel");
  change_and_undo("head/level", "1", "");
  change_and_undo("head/steering-group", "no", "");
  change_and_undo("meeting/minimum", 4, Value());
  change_and_undo("section/purpose", "Vi styrer", "Gruppen styrer.");
  change_and_undo("duty/quality", followed(), Value::Object{{"answer", "open"}});
  change_and_undo("duty/quality/text", "Krav", "");
  change_and_undo("head/language", "en", "da");
  const std::string duty = "duty/" + desk.add_duty("Holde kaffen varm");
  CHECK(digest(desk.set) != before);
  desk.remove(duty);
  CHECK(digest(desk.set) == before);
  const std::string section = "section/" + desk.add_section("Kaffe", "Sort");
  CHECK(digest(desk.set) != before);
  desk.remove(section);
  CHECK(digest(desk.set) == before);
}

TEST_CASE("digest: members are an annex, so replacing one does not undo an adoption") {
  Desk desk = new_desk();
  const std::string before = digest(desk.set);
  const std::string anna = desk.add_member({{"name", "Anna"}});
  CHECK(digest(desk.set) == before);
  Desk bo = desk.copy("Bo");
  desk.write("member/" + anna + "/name", "Anna H");
  bo.write("member/" + anna + "/name", "Anna B");
  desk.set.unite(bo.set);
  CHECK(digest(desk.set) == before);
}

TEST_CASE("digest: there is none while a conflict on an agreed field is open") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  for (const char* field : {"head/product", "duty/quality/text", "section/purpose"}) {
    Desk ours = anna.copy("A");
    Desk theirs = anna.copy("B");
    ours.write(field, "Vores");
    theirs.write(field, "Deres");
    ours.set.unite(theirs.set);
    CHECK(digest(ours.set).empty());
    ours.write(field, "Deres");
    CHECK(digest(ours.set) == digest(theirs.set));
  }
}

TEST_CASE("digest: two charters with the same agreement have the same one, whoever wrote them when") {
  Desk first = new_desk();
  first.write("duty/quality", explained("Senere"));
  Desk second;
  second.ids.seed = "another seed";
  second.author = {"Bo", "2027-01-01T00:00:00Z"};
  second.set = create({GroupKind::steering, Language::danish, "OS2", ""}, small_catalogue(), second.ids,
                      second.author);
  second.write("duty/quality", followed());
  second.write("duty/quality", explained("Senere"));
  second.write("head/product", "OS2eksempel");
  CHECK(first.set.charter_id() != second.set.charter_id());
  CHECK(digest(first.set) == digest(second.set));
}

TEST_CASE("digest: what is not in force is not agreed") {
  Desk desk = new_desk(GroupKind::coordination);
  desk.write("head/steering-group", "yes");
  const std::string before = digest(desk.set);
  desk.write("duty/budget", followed());
  CHECK(digest(desk.set) == before);
}

TEST_CASE("digest: the order of own points is agreed too") {
  Desk desk = new_desk();
  const std::string one = desk.add_section("Kaffe", "Sort");
  const std::string two = desk.add_section("Te", "Grøn");
  const std::string before = digest(desk.set);
  desk.write("section/order", Value::Array{two, one});
  CHECK(digest(desk.set) != before);
}

TEST_CASE("digest: a set that is no charter has none") { CHECK(digest(RecordSet()).empty()); }

}  // namespace charter_digest_test
