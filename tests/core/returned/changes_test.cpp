// SPDX-License-Identifier: MPL-2.0
#include "core/returned/changes.h"

#include "core/revisions/canonical.h"
#include "returned.h"

namespace returned_changes_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::returned::trial;

namespace {

/// A steering group with every kind of value.
Desk full_desk() {
  Desk desk = new_desk();
  Value::Object answer = explained("Vi venter");
  answer["follow-up"] = "2027-01-01";
  desk.write("duty/quality", answer);
  desk.write("agreement/asks", "En\n\nTo\n- a\n- b");
  desk.add_duty("Vores egen pligt");
  desk.add_section("Egen titel", "Egen tekst");
  desk.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  return desk;
}

}  // namespace

TEST_CASE("changes: a document in which nobody wrote has none, filled in or blank, in either language") {
  for (const GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const RecordSet set = example_set(kind, language);
      CHECK(changes_in(set, read_back(exported(set))).empty());
      CHECK(changes_in(set, read_back(exported(set, As::blank_form))).empty());
    }
  }
  const RecordSet set = full_desk().set;
  CHECK(changes_in(set, read_back(exported(set))).empty());
  CHECK(changes_in(set, read_back(exported(set, As::blank_form))).empty());
}

TEST_CASE("changes: what was written in a field is said in words, and taking it writes exactly that") {
  const RecordSet set = full_desk().set;
  readers::WordDocument document = read_back(exported(set, As::blank_form));
  write_in(document, "head/product", "OS2andet");
  write_in(document, "duty/quality#reason", "Vi venter længere");
  write_in(document, "duty/quality#follow-up", "1. februar 2027");
  const std::vector<Change> found = changes_in(set, document);
  REQUIRE(found.size() == 2);
  CHECK(found[0].field == "head/product");
  CHECK(found[0].was == "OS2eksempel");
  CHECK(found[0].here == "OS2eksempel");
  CHECK(found[0].there == "OS2andet");
  CHECK_FALSE(found[0].changed_here);
  CHECK(found[1].field == "duty/quality");
  CHECK(found[1].there.find("Vi venter længere") != std::string::npos);

  const RecordSet after = taken(set, found);
  CHECK(charter::view(after).value().product == "OS2andet");
  const charter::Answer answer = charter::view(after).value().point("duty/quality")->answer;
  CHECK(answer.reason == "Vi venter længere");
  CHECK(answer.follow_up == "2027-02-01");
  CHECK(charter::view(after).value().conflicts().empty());
  CHECK(changes_in(after, document).empty());  // what was taken is no change any more

  const RecordSet one = taken(set, {found[1]});
  CHECK(charter::view(one).value().product == "OS2eksempel");
}

TEST_CASE("changes: an emptied field is a change too") {
  const RecordSet set = full_desk().set;
  readers::WordDocument document = read_back(exported(set));
  write_in(document, "agreement/asks", "");
  const std::vector<Change> found = changes_in(set, document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].there == "");
  CHECK(charter::view(taken(set, found)).value().point("agreement/asks")->value.is_null());
}

TEST_CASE("changes: answers are understood in both languages, and what is none is named and not taken") {
  const RecordSet set = new_desk().set;
  readers::WordDocument document = read_back(exported(set));
  const auto answered = [&](const std::string& words) {
    write_in(document, "duty/quality", words);
    return changes_in(set, document);
  };
  for (const std::string words : {"Følges", "followed", " FØLGES "}) {
    CAPTURE(words);
    const std::vector<Change> found = answered(words);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].value.has_value());
    CHECK(revisions::canonical(*found[0].value) == revisions::canonical(Value(followed())));
  }
  const std::vector<Change> unclear = answered("Måske");
  REQUIRE(unclear.size() == 1);
  REQUIRE(unclear[0].problem.has_value());
  CHECK(unclear[0].problem->problem == Problem::invalid_value);
  CHECK(unclear[0].problem->place.field == "duty/quality");
  CHECK(unclear[0].there == "Måske");
  CHECK(taken(set, unclear) == set);
}

TEST_CASE(
    "changes: a reason beside an answer that has none is not dropped unseen; without an answer it explains") {
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  readers::WordDocument document = read_back(exported(desk.set, As::blank_form));
  for (const char* control : {"duty/quality#reason", "duty/direction#reason"})
    write_in(document, control, "Fordi");
  const std::vector<Change> alone = changes_in(desk.set, document);
  REQUIRE(alone.size() == 2);
  const Change& beside = alone[alone[0].field == "duty/quality" ? 0 : 1];
  const Change& without = alone[alone[0].field == "duty/quality" ? 1 : 0];
  CHECK(beside.problem.has_value());
  CHECK(beside.there == "Fordi");
  CHECK(without.value == Value(explained("Fordi")));
  write_in(document, "duty/quality", "Forklares");
  const std::vector<Change> both = changes_in(desk.set, document);
  REQUIRE(both.size() == 2);
  for (const Change& change : both) CHECK(change.value == Value(explained("Fordi")));
}

TEST_CASE("changes: a field that has changed here meanwhile says so; taking settles it") {
  Desk desk = full_desk();
  readers::WordDocument document = read_back(exported(desk.set));
  write_in(document, "head/product", "OS2andet");
  desk.write("head/product", "OS2tredje");
  const std::vector<Change> found = changes_in(desk.set, document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].changed_here);
  CHECK(found[0].was == "OS2eksempel");
  CHECK(found[0].here == "OS2tredje");
  CHECK(found[0].there == "OS2andet");
  const RecordSet after = taken(desk.set, found);
  CHECK(charter::view(after).value().product == "OS2andet");
  CHECK(charter::view(after).value().conflicts().empty());
}

TEST_CASE("changes: a control without its tag is found by its bookmark") {
  const RecordSet set = full_desk().set;
  readers::WordDocument document = read_back(exported(set));
  for (readers::ControlText& control : document.controls) {
    CHECK(control.bookmark == writers::docx::bookmark_of(control.tag));
    control.tag.clear();
  }
  CHECK(changes_in(set, document).empty());
  for (readers::ControlText& control : document.controls) {
    if (control.bookmark == writers::docx::bookmark_of("head/product"))
      control.paragraphs = {{"OS2andet", false}};
  }
  const std::vector<Change> found = changes_in(set, document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].field == "head/product");
}

TEST_CASE("changes: the same written here already is no change") {
  Desk desk = full_desk();
  readers::WordDocument document = read_back(exported(desk.set));
  write_in(document, "head/product", "OS2andet");
  desk.write("head/product", "OS2andet");
  CHECK(changes_in(desk.set, document).empty());
}

TEST_CASE("changes: own duties, own sections and members are fields as the others") {
  const RecordSet set = full_desk().set;
  const charter::Charter charter = charter::view(set).value();
  readers::WordDocument document = read_back(exported(set));
  int written = 0;
  for (readers::ControlText& control : document.controls) {
    const bool own = control.text() == "Vores egen pligt" || control.text() == "Egen titel" ||
                     control.text() == "Egen tekst" || control.text() == "Eksempel Kommune";
    if (!own) continue;
    control.paragraphs = {{"Nyt " + control.text(), false}};
    ++written;
  }
  CHECK(written == 4);
  const RecordSet after = taken(set, changes_in(set, document));
  const outline::Document paper = document_of(after);
  for (const char* words :
       {"Nyt Vores egen pligt", "Nyt Egen titel", "Nyt Egen tekst", "Nyt Eksempel Kommune"})
    CHECK(says(paper, words));
}

TEST_CASE("changes: a row that was filled in becomes a member, once") {
  const RecordSet set = new_desk().set;
  readers::WordDocument document = read_back(exported(set, As::blank_form));
  write_in(document, "member/new-1/name", "Bo Eksempel");
  write_in(document, "member/new-1/organisation", "Eksempel Kommune");
  const catalogue::Role role = charter::view(set).value().group->roles.front();
  write_in(document, "member/new-1/roles", role.label.english);
  write_in(document, "member/new-1/decision-maker", "Beslutningstager");
  write_in(document, "member/new-1/participation#reference", "Sag 12");
  write_in(document, "member/new-1/from", "1. februar 2027");
  const std::vector<Change> found = changes_in(set, document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].field == "member/new-1");
  CHECK(found[0].label == "Bo Eksempel");
  const RecordSet after = taken(set, found);
  const charter::Charter charter = charter::view(after).value();
  REQUIRE(charter.members.size() == 1);
  CHECK(charter.members[0].name == "Bo Eksempel");
  CHECK(charter.members[0].roles == std::vector<std::string>{role.id});
  CHECK(charter.members[0].decision_maker == true);
  CHECK(charter.members[0].reference == "Sag 12");
  CHECK(charter.members[0].from == "2027-02-01");
  CHECK(changes_in(after, document).empty());
}

TEST_CASE("changes: a row without a name and a role that does not exist are named, not taken") {
  const RecordSet set = new_desk().set;
  readers::WordDocument document = read_back(exported(set, As::blank_form));
  write_in(document, "member/new-1/contact", "bo@example.org");
  write_in(document, "member/new-2/name", "Bo");
  write_in(document, "member/new-2/roles", "Kejser");
  const std::vector<Change> found = changes_in(set, document);
  REQUIRE(found.size() == 2);
  for (const Change& change : found) CHECK(change.problem.has_value());
  CHECK(*found[0].problem == Error{Problem::name_missing, {.field = "member/new-1"}, ""});
  CHECK(found[0].label == "bo@example.org");
  CHECK(taken(set, found) == set);
}

TEST_CASE("changes: a standard text that was emptied is none, for it cannot be empty here; own words go") {
  Desk desk = new_desk();
  readers::WordDocument document = read_back(exported(desk.set));
  write_in(document, "section/purpose", "");
  CHECK(changes_in(desk.set, document).empty());  // gone.h tells of it
  desk.write("section/purpose", "Vores egne ord");
  document = read_back(exported(desk.set));
  write_in(document, "section/purpose", "");
  const std::vector<Change> found = changes_in(desk.set, document);
  REQUIRE(found.size() == 1);
  CHECK(found[0].value.has_value());
  CHECK_FALSE(charter::view(taken(desk.set, found)).value().point("section/purpose")->reworded);
}

TEST_CASE("changes: words typed over a placeholder are not lost because the file still calls them one") {
  const RecordSet set = new_desk().set;
  readers::WordDocument document = read_back(exported(set, As::blank_form));
  const auto typed = [&](bool prompts, const std::string& words) {
    for (readers::ControlText& control : document.controls) {
      if (control.tag != "agreement/asks") continue;
      control.placeholder = true;
      control.prompts = prompts;
      control.paragraphs = {{words, false}};
    }
    return changes_in(set, document);
  };
  const std::vector<Change> found = typed(false, "Mindst fem");
  REQUIRE(found.size() == 1);
  CHECK(found[0].there == "Mindst fem");
  CHECK(typed(true, "Mindst fem").empty());  // unread.h tells of it
  CHECK(typed(false, "Click or tap here to enter text.").empty());
}

TEST_CASE("changes: what would fit is told with words that do not") {
  Desk desk = full_desk();
  desk.write("duty/direction", followed());
  readers::WordDocument document = read_back(exported(desk.set, As::blank_form));
  using Form = Wanted::Form;
  const auto form_of = [&](const std::string& control, const std::string& words) {
    readers::WordDocument written = document;
    write_in(written, control, words);
    const std::vector<Change> found = changes_in(desk.set, written);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].problem.has_value());
    CHECK(found[0].problem->problem == Problem::invalid_value);
    return found[0].wanted;
  };
  const Wanted answer = form_of("duty/direction", "Følges delvist");
  CHECK(answer.form == Form::one_of);
  CHECK(answer.choices.size() >= 3);
  CHECK(form_of("head/level", "Niveau 9") == Wanted{Form::one_of, {"Valg 1", "Valg 2"}});
  CHECK(form_of("head/first-meeting-date", "01.12.27").form == Form::day);
  CHECK(form_of("duty/quality#follow-up", "snart").form == Form::day);
  CHECK(form_of("meeting/minimum", "fire").form == Form::number);
  CHECK(form_of("duty/direction#reason", "Fordi").form == Form::other);
}

TEST_CASE("changes: marks nobody sees survive that another word of the field is changed") {
  Desk desk = new_desk();
  const std::string hidden =
      "Navn \xE2\x80\xAE"
      "gnp.exe";
  desk.write("agreement/asks", hidden);
  readers::WordDocument document = read_back(exported(desk.set));
  CHECK(changes_in(desk.set, document).empty());
  write_in(document, "agreement/asks", "Andet [U+202E]gnp.exe");
  const std::vector<Change> found = changes_in(desk.set, document);
  REQUIRE(found.size() == 1);
  CHECK(*found[0].value == Value("Andet \xE2\x80\xAE"
                                 "gnp.exe"));
  desk.write("agreement/asks", "[U+202E] og \xE2\x80\xAE");  // then nobody can tell which is which
  document = read_back(exported(desk.set));
  write_in(document, "agreement/asks", "nu [U+202E] og [U+202E]");
  CHECK(*changes_in(desk.set, document)[0].value == Value("nu [U+202E] og [U+202E]"));
}

}  // namespace returned_changes_test
