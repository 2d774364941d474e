// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/charter.h"

namespace charter_view_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

std::vector<std::string> sections_of(const Charter& charter) {
  std::vector<std::string> ids;
  for (const Section& section : charter.sections)
    ids.push_back(std::to_string(section.number) + " " + section.id);
  return ids;
}

}  // namespace

TEST_CASE("view: a new charter shows the catalogue's form, in the document's language or the one asked for") {
  const Desk desk = new_desk();
  const Charter danish = desk.charter();
  CHECK(danish.kind == GroupKind::steering);
  CHECK(danish.language == Language::danish);
  CHECK(danish.shown_in == Language::danish);
  CHECK(danish.product == "OS2eksempel");
  CHECK(danish.id == desk.set.charter_id());
  CHECK(danish.last_changed == "2026-11-23T10:00:00Z");
  CHECK_FALSE(danish.example);
  CHECK(sections_of(danish) ==
        std::vector<std::string>{"1 about", "2 members", "3 purpose", "4 duties", "5 responsibilities"});
  const Charter english = desk.charter(Language::english);
  CHECK(english.language == Language::danish);
}

TEST_CASE("view: texts of the catalogue follow the language shown, what people wrote does not") {
  Desk desk = new_desk();
  desk.write("duty/quality/text", "Stille høje krav");
  const Charter english = desk.charter(Language::english);
  CHECK(desk.must_have(english, "duty/direction").label == "Sætte retning (en)");
  CHECK(desk.must_have(english, "duty/quality").label == "Stille høje krav");
  CHECK(desk.must_have(english, "section/purpose").value == Value("Gruppen styrer. (en)"));
  CHECK(desk.must_have(english, "head/product").value == Value("OS2eksempel"));
}

TEST_CASE("view: clauses and duties are numbered in their section, questions are not") {
  Desk desk = new_desk();
  desk.add_duty("Holde kaffen varm");
  const Charter charter = desk.charter();
  const Section* duties = charter.section("duties");
  REQUIRE(duties != nullptr);
  REQUIRE(duties->points.size() == 3);
  CHECK(duties->points[0].number == "4.1");
  CHECK(duties->points[2].number == "4.3");
  CHECK(duties->points[2].own);
  CHECK(desk.must_have(charter, "section/purpose").number == "3.1");
  CHECK(desk.must_have(charter, "agreement/asks").number.empty());
}

TEST_CASE("view: without a steering group the coordination group carries its duties, each once") {
  Desk desk = new_desk(GroupKind::coordination);
  CHECK(desk.charter().point("duty/budget") == nullptr);
  desk.write("head/steering-group", "yes");
  CHECK(desk.charter().point("duty/budget") == nullptr);
  desk.write("head/steering-group", "no");
  const Charter charter = desk.charter();
  const Point& budget = desk.must_have(charter, "duty/budget");
  CHECK(budget.taken_over);
  CHECK(budget.number == "5.1");
  CHECK(charter.section("management")->taken_over);
  CHECK(charter.section("responsibilities")->number == 6);
}

TEST_CASE("view: what was answered while the duties were taken over comes back with them") {
  Desk desk = new_desk(GroupKind::coordination);
  desk.write("head/steering-group", "no");
  desk.write("duty/budget", followed());
  desk.write("head/steering-group", "yes");
  CHECK(desk.charter().point("duty/budget") == nullptr);
  desk.write("head/steering-group", "no");
  CHECK(desk.point("duty/budget").state == PointState::answered);
}

TEST_CASE("view: own sections form one section at the end, in their order, while there is one") {
  Desk desk = new_desk();
  const std::string one = desk.add_section("Kaffe", "Sort");
  const std::string two = desk.add_section("Te", "Grøn");
  Charter charter = desk.charter();
  const Section* own = charter.section("own");
  REQUIRE(own != nullptr);
  CHECK(own->title == "Jeres egne afsnit");
  CHECK(desk.charter(Language::english).section("own")->title == "Your own sections");
  CHECK(own->number == 6);
  REQUIRE(own->points.size() == 2);
  CHECK(own->points[0].label == "Kaffe");
  CHECK(own->points[1].number == "6.2");
  desk.remove("section/" + one);
  desk.remove("section/" + two);
  CHECK(desk.charter().section("own") == nullptr);
}

TEST_CASE("view: an own point that one deleted and another changed is a conflict until a person settles it") {
  const Desk start = new_desk();
  Desk anna = start.copy("Anna");
  const std::string duty = "duty/" + anna.add_duty("Holde kaffen varm");
  Desk bo = anna.copy("Bo");
  anna.remove(duty);
  CHECK(anna.charter().point(duty) == nullptr);
  bo.write(duty, followed());
  anna.set.unite(bo.set);
  const Point point = anna.point(duty);
  CHECK(point.state == PointState::conflict);
  CHECK(point.deleted_but_changed);

  SUBCASE("by deleting again, having seen the change") {
    anna.remove(duty);
    CHECK(anna.charter().point(duty) == nullptr);
  }
  SUBCASE("by bringing it back") {
    CHECK(anna.write(duty + "/exists", Value::Object{{"exists", true}}) == 1);
    CHECK(anna.point(duty).state == PointState::adapted);
  }
  SUBCASE("by changing it further") {
    anna.write(duty, explained("Kun om vinteren"));
    CHECK(anna.point(duty).state == PointState::adapted);
  }
}

TEST_CASE(
    "view: an expert group's own duties stand in its duties, or at the end where a catalogue has none") {
  catalogue::Catalogue bare = small_catalogue();
  std::vector<catalogue::SectionEntry>& sections = bare.groups[2].sections;
  std::erase_if(sections, [](const catalogue::SectionEntry& section) { return !section.duties.empty(); });
  Desk desk = new_desk(GroupKind::expert, "", bare);
  const std::string duty = desk.add_duty("Dele viden");
  const Charter charter = desk.charter();
  REQUIRE(charter.section("own") != nullptr);
  CHECK(charter.section("own")->points[0].field == "duty/" + duty);
}

TEST_CASE("view: a set without beginning, group or catalogue says which of them is missing") {
  CHECK(view(RecordSet()).error().problem == Problem::no_genesis);
  const Desk desk = new_desk();

  RecordSet without_catalogue;
  for (const auto& [id, record] : desk.set.records()) {
    if (record.kind() != "catalogue") without_catalogue.add(record);
  }
  const Error missing = view(without_catalogue).error();
  CHECK(missing.problem == Problem::no_catalogue);
  CHECK_FALSE(missing.place.record.empty());

  RecordSet strange;
  strange.add(revisions::seal({{"k", "charter"}, {"group", "choir"}, {"nonce", "1"}, {"t", ""}}));
  CHECK(view(strange).error().problem == Problem::unknown_group);

  RecordSet bare;
  bare.add(*desk.set.find(desk.set.charter_id()));
  CHECK(view(bare).error().problem == Problem::no_catalogue);
}

TEST_CASE("view: a catalogue of another kind of group is not taken for this one's") {
  Desk desk = new_desk();
  Record other =
      revisions::seal({{"k", "catalogue"}, {"c", catalogue::encode_group(small_group(GroupKind::expert))}});
  desk.set.add(other);
  CHECK(desk.refusal("catalogue", other.id) == Problem::invalid_value);
  desk.set.add(revisions::revision("catalogue", {}, other.id, "", ""));
  CHECK(desk.charter().kind == GroupKind::steering);
  CHECK(desk.charter().point("duty/quality") != nullptr);
  RecordSet only_the_other;
  for (const auto& [id, record] : desk.set.records()) {
    if (id != desk.charter().catalogue_record) only_the_other.add(record);
  }
  CHECK(view(only_the_other).error().problem == Problem::no_catalogue);
}

TEST_CASE("view: while the catalogue that is named has not arrived, one that is here stands in for it") {
  Desk desk = new_desk();
  const std::string own = desk.charter().catalogue_record;
  CHECK_FALSE(desk.charter().catalogue_stands_in);
  catalogue::Group newer = small_group(GroupKind::steering);
  newer.version = "2";
  const Record coming = revisions::seal({{"k", "catalogue"}, {"c", catalogue::encode_group(newer)}});
  const std::vector<std::string> heads = desk.charter().history.find("catalogue")->heads;
  desk.set.add(revisions::revision("catalogue", heads, coming.id, "Bo", ""));
  CHECK(desk.charter().catalogue_record == own);
  CHECK(desk.charter().catalogue_stands_in);
  CHECK(desk.charter().point("duty/quality") != nullptr);
  desk.set.add(coming);
  CHECK(desk.charter().catalogue_record == coming.id);
  CHECK_FALSE(desk.charter().catalogue_stands_in);
}

TEST_CASE("view: a newer catalogue is a revision, and what was written stays") {
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  catalogue::Group newer = small_group(GroupKind::steering);
  newer.version = "2";
  newer.sections[3].duties[1].text = both("Stille krav til kvalitet");
  Record record = revisions::seal({{"k", "catalogue"}, {"c", catalogue::encode_group(newer)}});
  desk.set.add(record);
  desk.write("catalogue", record.id);
  CHECK(desk.charter().catalogue_record == record.id);
  CHECK(desk.point("duty/quality").label == "Stille krav til kvalitet");
  CHECK(desk.point("duty/quality").state == PointState::answered);
}

TEST_CASE("view: the whole catalogue gives every kind of group its form") {
  for (const GroupKind kind : catalogue::every_group) {
    Desk desk = new_desk(kind, "OS2eksempel", full_catalogue());
    const Charter charter = desk.charter();
    CHECK(charter.section("members") != nullptr);
    CHECK(charter.section("duties") != nullptr);
    CHECK(charter.conflicts().empty());
    if (kind == GroupKind::coordination) {
      desk.write("head/steering-group", "no");
      CHECK(desk.charter().sections.size() == charter.sections.size() + 2);
      CHECK(desk.charter().point("duty/budget") != nullptr);
    }
  }
}

TEST_CASE("view: the last change is the latest moment named, and nonsense names none") {
  Desk desk = new_desk();
  desk.set.add(revisions::revision("head/level", {}, "1", "", "zzzz"));
  CHECK(desk.charter().last_changed == "2026-11-23T10:00:00Z");
  desk.author.time = "2026-12-01T08:00:00Z";
  desk.write("head/level", "2");
  CHECK(desk.charter().last_changed == "2026-12-01T08:00:00Z");
}

TEST_CASE("view: charters made from one catalogue share what it says, those of another kind do not") {
  const Desk first = new_desk();
  const Desk second = new_desk();
  const Charter one = view(first.set, Language::danish).value();
  const Charter other = view(second.set, Language::english).value();
  CHECK(one.group == other.group);  // the same object
  const Charter expert = view(new_desk(GroupKind::expert).set, Language::danish).value();
  CHECK(expert.group->kind == GroupKind::expert);
}

TEST_CASE("view: each charter says what its own catalogue says, however many there are") {
  std::vector<Desk> desks;
  for (int edition = 0; edition < 40; ++edition) {
    catalogue::Catalogue catalogue = small_catalogue();
    for (catalogue::Group& group : catalogue.groups) group.version = "2026." + std::to_string(edition);
    desks.push_back(new_desk(GroupKind::steering, "OS2eksempel", catalogue));
  }
  for (int round = 0; round < 2; ++round) {
    for (int edition = 0; edition < 40; ++edition)
      CHECK(desks[edition].charter().group->version == "2026." + std::to_string(edition));
  }
}

}  // namespace charter_view_test
