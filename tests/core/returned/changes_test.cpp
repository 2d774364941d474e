// SPDX-License-Identifier: MPL-2.0
#include "core/returned/changes.h"

#include "core/charter/content.h"
#include "tests/core/outline/documents.h"

using namespace kommissorium;
using namespace kommissorium::outline::trial;
using namespace kommissorium::returned;

namespace {

/// A charter that left as a document; `texts` is what comes back.
struct Sheet {
  explicit Sheet(const Desk& desk) : left(view_of(charter::without_history(desk.set))) {
    texts = control_texts(outline::from_charter(left, "", ""));
    printed = texts;
    for (ControlText& one : control_texts(outline::blank_form(left))) printed.push_back(one);
  }

  static charter::Charter view_of(const RecordSet& set) {
    Result<charter::Charter> viewed = charter::view(set);
    REQUIRE(viewed.ok());
    return std::move(viewed).value();
  }

  void write(std::string_view id, const std::string& text) {
    for (ControlText& one : texts) {
      if (one.id != id) continue;
      one.text = text;
      one.empty = text.empty();
      return;
    }
    texts.push_back({std::string(id), text, text.empty()});
  }

  std::vector<Change> come_back_to(const Desk& desk) const {
    return changes(desk.set, desk.charter(), left, printed, texts);
  }

  charter::Charter left;
  std::vector<ControlText> texts, printed;
};

Change only(const std::vector<Change>& all) {
  REQUIRE(all.size() == 1);
  return all.front();
}

std::size_t take_all(Desk& desk, const std::vector<Change>& all) {
  const Result<std::vector<Record>> records =
      take(desk.set, desk.charter(), all, {"Bo", "2026-11-24T10:00:00Z"});
  REQUIRE(records.ok());
  return desk.add(records.value());
}

Desk filled_desk() {
  Desk desk = new_desk();
  desk.write("duty/quality", explained("Vi venter"));
  desk.write("duty/direction", followed());
  desk.write("agreement/asks", "Et ønske");
  desk.write("meeting/minimum", 4);
  desk.write("head/first-meeting-date", "2026-11-23");
  return desk;
}

}  // namespace

TEST_CASE("changes: a document that nobody wrote in comes to none") {
  Desk desk = filled_desk();
  desk.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"chair"}}});
  const Sheet sheet(desk);
  CHECK(sheet.texts.size() > 10);
  CHECK(sheet.come_back_to(desk).empty());
}

TEST_CASE("changes: a field that says something else is told with before, here and after") {
  Desk desk = filled_desk();
  Sheet sheet(desk);
  sheet.write("meeting/minimum", "6");
  const Change change = only(sheet.come_back_to(desk));
  CHECK(change.field == "meeting/minimum");
  CHECK(change.label == "Spørgsmål meeting/minimum");
  CHECK(change.text == "6");
  CHECK(change.was == Value(4));
  CHECK(change.here == std::vector<Value>{4});
  CHECK(change.after == Value(6));
  CHECK_FALSE(change.changed_here);
  CHECK_FALSE(change.problem.has_value());
  const std::vector<std::string> heads = desk.charter().history.find("meeting/minimum")->heads;
  CHECK(take_all(desk, {change}) == 1);
  CHECK(desk.point("meeting/minimum").value == Value(6));
  CHECK(desk.point("meeting/minimum").author == "Bo");
  const revisions::FieldHistory* history = desk.charter().history.find("meeting/minimum");
  CHECK(history->heads.size() == 1);
  CHECK(sheet.come_back_to(desk).empty());
}

TEST_CASE("changes: the parts of an answer are one value") {
  Desk desk = filled_desk();
  Sheet sheet(desk);
  sheet.write("duty/quality#reason", "En ny grund");
  sheet.write("duty/quality#follow-up", "1. februar 2027");
  sheet.write("duty/quality#person", "Anna");
  sheet.write("duty/direction", "Ikke relevant");
  const std::vector<Change> all = sheet.come_back_to(desk);
  REQUIRE(all.size() == 2);
  take_all(desk, all);
  CHECK(desk.point("duty/quality").answer ==
        charter::Answer{charter::AnswerKind::explained, "En ny grund", "2027-02-01", "Anna"});
  CHECK(desk.point("duty/direction").answer.kind == charter::AnswerKind::not_relevant);
}

TEST_CASE("changes: a reason beside an answer that has none is never lost unseen") {
  Desk desk = new_desk();
  for (const char* part : {"#reason", "#person"}) {
    Sheet sheet(desk);
    sheet.write("duty/quality" + std::string(part), "Vigtigt");
    CHECK(only(sheet.come_back_to(desk)).problem->problem == Problem::reason_without_answer);
    sheet.write("duty/quality", "Forklares");
    CHECK_FALSE(only(sheet.come_back_to(desk)).problem.has_value());
  }
  Sheet sheet(desk);
  sheet.write("duty/quality#follow-up", "1. februar 2027");
  sheet.write("duty/quality", "Ikke relevant");
  CHECK(only(sheet.come_back_to(desk)).problem->problem == Problem::reason_without_answer);
}

TEST_CASE("changes: an emptied field is a change, an emptied clause cannot be") {
  Desk desk = filled_desk();
  desk.write("section/purpose", "Vores formål");
  Sheet sheet(desk);
  sheet.write("agreement/asks", "");
  sheet.write("duty/direction", "");
  sheet.write("meeting/minimum", "");
  sheet.write("section/purpose", "");
  const std::vector<Change> all = sheet.come_back_to(desk);
  REQUIRE(all.size() == 4);
  take_all(desk, all);
  CHECK(desk.point("agreement/asks").value == Value(""));
  CHECK(desk.point("duty/direction").answer.kind == charter::AnswerKind::open);
  CHECK(desk.point("section/purpose").value == Value("Gruppen styrer."));

  const Desk blank = new_desk();
  Sheet emptied(blank);
  emptied.write("section/purpose", "");
  CHECK(only(emptied.come_back_to(blank)).problem->problem == Problem::invalid_value);
}

TEST_CASE("changes: what was changed here meanwhile is said, and taking it settles both") {
  Desk desk = filled_desk();
  Sheet sheet(desk);
  sheet.write("agreement/asks", "Fra Word");
  desk.write("agreement/asks", "Fra appen");
  const Change change = only(sheet.come_back_to(desk));
  CHECK(change.changed_here);
  CHECK(change.was == Value("Et ønske"));
  CHECK(change.here == std::vector<Value>{"Fra appen"});
  take_all(desk, {change});
  CHECK(desk.point("agreement/asks").value == Value("Fra Word"));
  CHECK(desk.charter().conflicts().empty());

  Desk anna = filled_desk();
  Desk bo = anna.copy("Bo");
  anna.write("agreement/asks", "a");
  bo.write("agreement/asks", "b");
  anna.set.unite(bo.set);
  const Change disputed = only(sheet.come_back_to(anna));
  CHECK(disputed.changed_here);
  CHECK(disputed.here.size() == 2);
  take_all(anna, {disputed});
  CHECK(anna.charter().conflicts().empty());
}

TEST_CASE("changes: what already stands here, or means the same, is none") {
  Desk desk = filled_desk();
  Sheet sheet(desk);
  sheet.write("head/first-meeting-date", "23/11-2026");
  sheet.write("duty/direction", "followed");
  CHECK(sheet.come_back_to(desk).empty());
  sheet.write("agreement/asks", "Det samme");
  desk.write("agreement/asks", "Det samme");
  CHECK(sheet.come_back_to(desk).empty());
}

TEST_CASE("changes: what cannot be understood is told with its field and its text, and the rest is read") {
  const Desk desk = filled_desk();
  Sheet sheet(desk);
  sheet.write("meeting/minimum", "mange");
  sheet.write("head/first-meeting-date", "snart");
  sheet.write("duty/direction", "Måske");
  sheet.write("nowhere/at-all", "x");
  sheet.write("agreement/asks", std::string(70'000, 'x'));
  sheet.write("head/product#reason", "x");
  sheet.write("duty/" + std::string(32, 'a') + "/text", "x");
  const std::vector<Change> all = sheet.come_back_to(desk);
  REQUIRE(all.size() == 7);
  for (const Change& change : all) {
    CAPTURE(change.field);
    REQUIRE(change.problem.has_value());
    CHECK(std::string_view(change.problem->place.field).starts_with(change.field));
    CHECK_FALSE(change.label.empty());
  }
  const auto has = [&](std::string_view field, Problem problem) {
    for (const Change& change : all) {
      if (change.field == field) return change.problem->problem == problem;
    }
    return false;
  };
  CHECK(has("meeting/minimum", Problem::invalid_value));
  CHECK(has("nowhere/at-all", Problem::unknown_field));
  CHECK(has("agreement/asks", Problem::text_too_long));
  CHECK(has("head/product", Problem::unknown_field));
}

TEST_CASE("changes: members are changed part by part, and rows that were filled in are new members") {
  Desk desk = new_desk();
  const std::string id =
      desk.add_member({{"name", "Anna Eksempel"},
                       {"participation", Value::Object{{"kind", "agreement"}, {"reference", "A1"}}}});
  const std::string item = "member/" + id + "/";
  Sheet sheet(desk);
  sheet.write(item + "roles", "Formand, tovholder");
  sheet.write(item + "participation#reference", "B2");
  sheet.write("member/new-1/name", "Bo Prøve");
  sheet.write("member/new-1/roles", "Medlem");
  sheet.write("member/new-1/participation", "Valg voluntary");
  sheet.write("member/new-2/organisation", "Uden navn");
  sheet.write("member/new-3/name", "Cilia Test");
  const std::vector<Change> all = sheet.come_back_to(desk);
  REQUIRE(all.size() == 5);
  std::vector<Change> good;
  for (const Change& change : all) {
    if (!change.problem) good.push_back(change);
    if (change.problem) {
      CHECK(change.field == "member/new-2");
      CHECK(change.problem->problem == Problem::missing_argument);
    }
  }
  REQUIRE(good.size() == 4);
  take_all(desk, good);
  const charter::Charter now = desk.charter();
  REQUIRE(now.members.size() == 3);
  CHECK(now.members[0].roles == std::vector<std::string>{"chair", "convener"});
  CHECK(now.members[0].participation == "agreement");
  CHECK(now.members[0].reference == "B2");
  CHECK(now.members[1].name == "Bo Prøve");
  CHECK(now.members[1].roles == std::vector<std::string>{"member"});
  CHECK(now.members[1].participation == "voluntary");
  CHECK(now.members[2].name == "Cilia Test");
  for (const Change& again : sheet.come_back_to(desk)) CHECK(again.field == "member/new-2");
}

TEST_CASE("changes: a member who was deleted here meanwhile can be changed and is not lost") {
  Desk desk = new_desk();
  const std::string id = desk.add_member({{"name", "Anna Eksempel"}});
  Sheet sheet(desk);
  sheet.write("member/" + id + "/name", "Anna Prøve");
  desk.remove("member/" + id);
  take_all(desk, {only(sheet.come_back_to(desk))});
  const charter::Charter now = desk.charter();
  REQUIRE(now.members.size() == 1);
  CHECK(now.members[0].name == "Anna Prøve");
}
