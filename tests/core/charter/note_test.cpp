// SPDX-License-Identifier: MPL-2.0
#include "core/charter/note.h"

#include "charters.h"
#include "core/charter/clean_copy.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/charter/field_list.h"
#include "core/charter/same_person.h"
#include "core/compare/in_words.h"

namespace charter_note_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const std::string product = "note/head/product";

}  // namespace

TEST_CASE("note: the field of any field's or item's name, of nothing else") {
  CHECK(is_note(product));
  CHECK(is_note("note/member/0123456789abcdef0123456789abcdef"));
  CHECK(is_note("note/duty/of-2031/text"));
  for (const char* other : {"note", "note/", "notes/head/product", "note//x", "note/x/", "note/Head",
                            "note/a b", "note/note/head/product", "note/\xC3\xA6", "head/product"}) {
    CAPTURE(other);
    CHECK_FALSE(is_note(other));
  }
  CHECK_FALSE(is_note("note/" + std::string(201, 'a')));
  CHECK(note_field("head/product") == product);
  CHECK(noted(product) == "head/product");
}

TEST_CASE("note: it is written, changed and emptied like any text, and named after its place") {
  Desk desk = new_desk();
  CHECK(note(desk.charter(), "head/product").empty());
  CHECK(desk.write(product, "Spørg Anna\næøå 😀") == 1);
  CHECK(note(desk.charter(), "head/product") == "Spørg Anna\næøå 😀");
  CHECK(desk.write(product, "Spørg Anna\næøå 😀") == 0);
  CHECK(compare::field_label(desk.charter(), product) ==
        "Note: " + compare::field_label(desk.charter(), "head/product"));
  desk.write(product, "");
  CHECK(note(desk.charter(), "head/product").empty());
  CHECK(desk.refusal(product, Value(std::int64_t{7})) == Problem::invalid_value);
}

TEST_CASE("note: two that differ are both kept, in the same order for everybody, and stop nothing") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write(product, "Ring til kommunen");
  bo.write(product, "Afventer svar");
  anna.set.unite(bo.set);
  bo.set.unite(anna.set);
  CHECK(note(anna.charter(), "head/product") == "Afventer svar\n\nRing til kommunen");
  CHECK(note(bo.charter(), "head/product") == note(anna.charter(), "head/product"));
  CHECK(anna.charter().conflicts().empty());
  CHECK_FALSE(digest(anna.charter()).empty());
  anna.write(product, "Afventer svar\n\nRing til kommunen\nSvar kom");
  bo.set.unite(anna.set);
  CHECK(note(bo.charter(), "head/product") == "Afventer svar\n\nRing til kommunen\nSvar kom");
}

TEST_CASE("note: neither check number, fields, content nor a clean copy know it") {
  Desk desk = new_desk();
  const std::string member = desk.add_member({{"name", "Anna Eksempel"}});
  const Charter before = desk.charter();
  const RecordSet without = desk.set;
  desk.write(product, "Hemmeligt");
  desk.write("note/member/" + member, "Hemmeligt");
  CHECK(desk.set.size() == without.size() + 2);
  CHECK(digest(desk.charter()) == digest(before));
  CHECK(field_list(desk.charter()).size() == field_list(before).size());
  CHECK(without_history(desk.set) == without_history(without));
  IdSource one = {"0123456789abcdef", 0}, other = one;
  CHECK(clean_copy(desk.set, one, "") == clean_copy(without, other, ""));
  CHECK(without_notes(desk.set) == without);
  CHECK(without_notes(without) == without);
}

TEST_CASE("note: of two members that are made one, both notes stay") {
  Desk desk = new_desk();
  const std::string more = desk.add_member({{"name", "Bo"}, {"contact", "bo@eksempel.invalid"}});
  const std::string less = desk.add_member({{"name", "Bo"}});
  desk.write("note/member/" + more, "Ringer mandag");
  desk.write("note/member/" + less, "Ny i gruppen");
  const Charter before = desk.charter();
  desk.add(make_one(desk.set, before, same_persons(before).front(), desk.author));
  CHECK(note(desk.charter(), "member/" + more) == "Ringer mandag\n\nNy i gruppen");
}

}  // namespace charter_note_test
