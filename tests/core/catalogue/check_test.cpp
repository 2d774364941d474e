// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/check.h"

#include <doctest/doctest.h>

#include "os2_catalogue.h"

namespace kommissorium::catalogue {
namespace {

Place refusal(const Group& group) {
  Flaws flaws;
  check(group, "", flaws);
  REQUIRE_FALSE(flaws.list.empty());
  CHECK_FALSE(flaws.list.front().path.empty());
  return flaws.list.front().error.place;
}

SectionEntry& section(Group& group, std::string_view id) {
  for (SectionEntry& section : group.sections) {
    if (section.id == id) return section;
  }
  FAIL("no section " << std::string(id));
  return group.sections.front();
}

}  // namespace

TEST_CASE("check: an id is small letters, digits and hyphens, and does not look like an own point's") {
  for (const char* id : {"direction", "1", "follow-or-explain", "0123456789abcdef0123456789abcde",
                         "0123456789abcdef0123456789abcdefa", "0123456789abcdef-123456789abcdef"}) {
    CHECK(is_catalogue_id(id));
  }
  for (const char* id : {"", "Direction", "på", "a b", "a/b", "0123456789abcdef0123456789abcdef"}) {
    CHECK_FALSE(is_catalogue_id(id));
  }
  CHECK(is_catalogue_id(std::string(64, 'x')));
  CHECK_FALSE(is_catalogue_id(std::string(65, 'x')));
}

TEST_CASE("check: an address to read at is https, plain, and does not hide its host") {
  for (const char* address : {"https://os2.eu", "https://www.os2.eu/a-b?c=d#e", "https://os2.eu/@someone"}) {
    CHECK(is_reading_address(address));
  }
  for (const char* address :
       {"", "http://os2.eu", "HTTPS://os2.eu", "javascript:alert(1)", "https://", "https:///path",
        "https://os2.eu@b.dk", "https://os2.eu/\"x", "https://os2.eu/ x", "https://os2.eu/<b>",
        "https://os2.eu/æ", "data:text/html,x"}) {
    CHECK_FALSE(is_reading_address(address));
  }
}

TEST_CASE("check: every group of OS2's catalogue holds together") {
  for (const Group& group : os2().groups) {
    Flaws flaws;
    check(group, "", flaws);
    CHECK(flaws.list.empty());
  }
}

TEST_CASE("check: an id that stands twice is named, wherever it stands") {
  Group group = os2().group(GroupKind::coordination);
  SUBCASE("a duty in its own and in a taken-over section") {
    section(group, "management-duties").duties.push_back(section(group, "duties").duties.front());
    CHECK(refusal(group) == Place{"", "duty/wishes", "id"});
  }
  SUBCASE("a clause") {
    section(group, "meetings").clauses.push_back(section(group, "purpose").clauses.front());
    CHECK(refusal(group) == Place{"", "section/composition", "id"});
  }
  SUBCASE("a section") {
    group.sections.push_back(section(group, "about"));
    CHECK(refusal(group) == Place{"", "coordination/about", "id"});
  }
  SUBCASE("a role") {
    group.roles.push_back(group.roles.front());
    CHECK(refusal(group) == Place{"", "roles/chair", "id"});
  }
  SUBCASE("a choice") {
    FieldEntry& question = section(group, "purpose").fields.front();
    question.choices.push_back(question.choices.front());
    CHECK(refusal(group) == Place{"", "agreement/scope", "choices/maintenance/id"});
  }
}

TEST_CASE("check: an id says what the entry is, and keeps off the program's own fields") {
  Group group = os2().group(GroupKind::steering);
  SUBCASE("a duty called a responsibility") {
    section(group, "duties").duties.front().id = "responsibility/direction";
    CHECK(refusal(group).record == "responsibility/direction");
  }
  SUBCASE("a clause outside section/") {
    section(group, "purpose").clauses.front().id = "head/purpose";
    CHECK(refusal(group).record == "head/purpose");
  }
  SUBCASE("a question among the members' fields") {
    section(group, "about").fields.front().id = "member/product";
    CHECK(refusal(group).record == "member/product");
  }
  SUBCASE("the example mark") {
    section(group, "about").fields.front().id = "head/example";
    CHECK(refusal(group).record == "head/example");
  }
  SUBCASE("the order of own points") {
    section(group, "duties").duties.front().id = "duty/order";
    CHECK(refusal(group).record == "duty/order");
  }
  SUBCASE("the section of own points") {
    section(group, "about").id = "own";
    CHECK(refusal(group) == Place{"", "steering/own", "id"});
  }
}

TEST_CASE("check: what stands in the wrong kind of section is refused") {
  Group group = os2().group(GroupKind::steering);
  SUBCASE("questions with the member list") {
    section(group, "members").fields = section(group, "meetings").fields;
    CHECK(refusal(group) == Place{"", "steering/members", "fields"});
  }
  SUBCASE("clauses with the member list") {
    section(group, "members").clauses = section(group, "economy").clauses;
    CHECK(refusal(group) == Place{"", "steering/members", "clauses"});
  }
  SUBCASE("duties in a form") {
    section(group, "meetings").duties = section(group, "duties").duties;
    CHECK(refusal(group) == Place{"", "steering/meetings", "duties"});
  }
}

TEST_CASE("check: nothing points nowhere") {
  Group group = os2().group(GroupKind::steering);
  SUBCASE("a reference that is not listed") {
    section(group, "purpose").clauses.front().references = {"nowhere"};
    CHECK(refusal(group) == Place{"", "section/composition", "references"});
  }
  SUBCASE("a taken-over section without the question that puts it in force") {
    section(group, "duties").taken_over = true;
    CHECK(refusal(group) == Place{"", "steering/duties", "taken-over"});
  }
  SUBCASE("a choice without choices") {
    section(group, "about").fields[1].choices.clear();
    CHECK(refusal(group) == Place{"", "head/phase", "choices"});
  }
  SUBCASE("choices without a choice") {
    section(group, "about").fields[1].type = FieldType::text;
    CHECK(refusal(group) == Place{"", "head/phase", "choices"});
  }
}

}  // namespace kommissorium::catalogue
