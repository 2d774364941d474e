// SPDX-License-Identifier: MPL-2.0
#include "core/charter/field_list.h"

#include <algorithm>

#include "charters.h"
#include "core/charter/example.h"

namespace charter_field_list_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const ListedField* find(const std::vector<ListedField>& fields, std::string_view id) {
  const auto found =
      std::find_if(fields.begin(), fields.end(), [&](const ListedField& one) { return one.field == id; });
  return found == fields.end() ? nullptr : &*found;
}

ListedField listed(const Desk& desk, std::string_view id) {
  const std::vector<ListedField> fields = field_list(desk.charter());
  const ListedField* found = find(fields, id);
  CAPTURE(id);
  REQUIRE(found != nullptr);
  return *found;
}

void check_write_back(Desk& desk) {
  const Charter charter = desk.charter();
  for (const ListedField& field : field_list(charter)) {
    CAPTURE(field.field);
    Result<std::vector<Record>> records = write(desk.set, charter, field.field, field.value, desk.author);
    if (!records.ok()) {
      CHECK(field.state == PointState::conflict);
      continue;
    }
    CHECK(records.value().empty());
  }
}

}  // namespace

TEST_CASE("field list: every field stands there once, with kind, label, state and value, in reading order") {
  Desk desk = new_desk(GroupKind::coordination);
  const std::string member = desk.add_member({{"name", "Anna"}});
  desk.write("duty/quality", followed());
  desk.write("responsibility/value/text", "Værdi");
  const std::string own = desk.add_section("Kaffe", "Sort");
  const std::vector<ListedField> fields = field_list(desk.charter());
  std::vector<std::string> ids;
  for (const ListedField& field : fields) ids.push_back(field.field);
  const std::string m = "member/" + member;
  const std::string s = "section/" + own;
  CHECK(ids == std::vector<std::string>{"catalogue",
                                        "head/language",
                                        "head/product",
                                        "head/level",
                                        "head/steering-group",
                                        "head/first-meeting-date",
                                        m + "/name",
                                        m + "/organisation",
                                        m + "/roles",
                                        m + "/organisation-kind",
                                        m + "/decision-maker",
                                        m + "/participation",
                                        m + "/from",
                                        m + "/to",
                                        m + "/contact",
                                        "section/purpose",
                                        "agreement/asks",
                                        "meeting/minimum",
                                        "duty/direction",
                                        "duty/quality",
                                        "responsibility/value",
                                        "responsibility/value/text",
                                        s + "/title",
                                        s + "/text"});
  const auto kind = [&](std::string_view id) { return find(fields, id)->kind; };
  CHECK(kind("catalogue") == "head");
  CHECK(kind("head/product") == "head");
  CHECK(kind(m + "/roles") == "member");
  CHECK(kind("section/purpose") == "section");
  CHECK(kind("agreement/asks") == "agreement");
  CHECK(kind("meeting/minimum") == "meeting");
  CHECK(kind("duty/quality") == "duty");
  CHECK(kind("responsibility/value/text") == "responsibility");
  CHECK(kind(s + "/title") == "section");
  CHECK(find(fields, "duty/quality")->state == PointState::answered);
  CHECK(find(fields, "duty/quality")->value == Value(followed()));
  CHECK(find(fields, "duty/direction")->state == PointState::open);
  CHECK(find(fields, "responsibility/value/text")->value == Value("Værdi"));
  CHECK(find(fields, "section/purpose")->value == Value("Gruppen styrer."));
  CHECK(find(fields, m + "/name")->label == "Navn");
  CHECK(find(fields, m + "/contact")->state == PointState::open);
  CHECK(find(fields, m + "/contact")->value.is_null());
  CHECK(find(fields, "head/product")->label == "Spørgsmål head/product");
}

TEST_CASE("field list: writing back what it prints changes nothing, whatever the charter holds") {
  SUBCASE("nothing but the beginning") {
    Desk desk = new_desk(GroupKind::expert, "");
    check_write_back(desk);
  }
  SUBCASE("a bit of everything") {
    Desk desk = new_desk(GroupKind::coordination);
    desk.write("head/steering-group", "no");
    desk.write("duty/quality", explained("Æblegrød\nog mere"));
    desk.write("duty/direction/text", "Anden ordlyd");
    desk.write("section/purpose", "Vores formål");
    desk.write("meeting/minimum", 0);
    desk.write("head/example", true);
    desk.add_member({});
    desk.add_member({{"name", "Anna"},
                     {"roles", Value::Array{"member", "chair"}},
                     {"decision-maker", false},
                     {"participation", Value::Object{{"kind", "voluntary"}}}});
    desk.add_duty("Holde kaffen varm");
    desk.add_section("Kaffe", "");
    check_write_back(desk);
    for (const ListedField& field : field_list(desk.charter(Language::english))) {
      CHECK(desk.write(field.field, field.value) == 0);
    }
  }
  SUBCASE("what another program wrote strangely") {
    Desk desk = new_desk();
    const std::string member = "member/" + desk.add_member({{"name", "Anna"}});
    desk.set.add(
        revisions::revision(member + "/roles", {}, Value::Array{"member", "chair", "member"}, "", ""));
    desk.set.add(
        revisions::revision(member + "/participation", {}, Value::Object{{"kind", "voluntary"}}, "", ""));
    desk.set.add(revisions::revision("agreement/asks", {}, "bip\a\r\n", "", ""));
    desk.set.add(revisions::revision("head/level", {}, 3, "", ""));
    desk.set.add(
        revisions::revision("duty/quality", {}, Value::Object{{"answer", "followed"}, {"x", 1}}, "", ""));
    desk.set.add(revisions::revision("duty/direction", {}, "followed", "", ""));
    check_write_back(desk);
  }
}

TEST_CASE("field list: every example and every new charter of the whole catalogue can be written back") {
  const Result<Value> examples = json::parse(embedded::examples());
  REQUIRE(examples.ok());
  for (const GroupKind kind : catalogue::every_group) {
    Desk fresh = new_desk(kind, "", full_catalogue());
    check_write_back(fresh);
    for (const Language language : {Language::danish, Language::english}) {
      Result<RecordSet> filled = example(kind, language, full_catalogue(), examples.value());
      REQUIRE(filled.ok());
      Desk desk = {std::move(filled).value(), {}, {}};
      check_write_back(desk);
    }
  }
}

TEST_CASE("field list: proposals that differ are listed as such, and writing them back settles nothing") {
  Desk anna = new_desk();
  const std::string member = "member/" + anna.add_member({{"name", "Cille"}});
  Desk bo = anna.copy("Bo");
  for (Desk* desk : {&anna, &bo}) {
    desk->write("duty/quality", explained(desk->author.name));
    desk->write("duty/direction/text", desk->author.name);
    desk->write("section/purpose", desk->author.name);
    desk->write("head/product", desk->author.name);
    desk->write(member + "/name", desk->author.name);
  }
  anna.remove(member);
  anna.set.unite(bo.set);
  CHECK(listed(anna, "duty/quality").value.find("proposals")->array()->size() == 2);
  CHECK(listed(anna, "duty/direction").state == PointState::conflict);
  CHECK(listed(anna, "duty/direction/text").value.find("proposals")->array()->size() == 2);
  CHECK(listed(anna, member + "/name").state == PointState::conflict);
  CHECK(listed(anna, member + "/exists").state == PointState::conflict);
  for (const ListedField& field : field_list(anna.charter())) {
    if (field.value.find("proposals") == nullptr) {
      CHECK(anna.write(field.field, field.value) == 0);
    } else {
      CHECK(anna.refusal(field.field, field.value) == Problem::invalid_value);
    }
  }
}

TEST_CASE("field list: what was taken away again is printed as nothing") {
  Desk desk = new_desk();
  const std::string member =
      "member/" + desk.add_member({{"name", "Anna"}, {"roles", Value::Array{"chair"}}});
  desk.write(member + "/roles", Value::Array{});
  CHECK(listed(desk, member + "/roles").value.is_null());
  CHECK(listed(desk, member + "/roles").state == PointState::open);
}

TEST_CASE("field list: states have the names the command line prints") {
  CHECK(tag(PointState::open) == "open");
  CHECK(tag(PointState::answered) == "answered");
  CHECK(tag(PointState::adapted) == "adapted");
  CHECK(tag(PointState::conflict) == "conflict");
}

}  // namespace charter_field_list_test
