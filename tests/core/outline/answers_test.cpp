// SPDX-License-Identifier: MPL-2.0
#include "core/outline/answers.h"

#include "documents.h"

namespace outline_answers_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;

namespace {

Table duties(const Desk& desk) {
  const charter::Charter charter = desk.charter();
  REQUIRE(charter.section("duties") != nullptr);
  Form form(charter, false);
  return answer_table(*charter.section("duties"), form);
}

std::vector<std::string> strings(std::initializer_list<const char*> texts) {
  return {texts.begin(), texts.end()};
}

}  // namespace

TEST_CASE("answers: each duty is one row with number, wording and answer") {
  Desk desk = new_desk();
  desk.write("duty/direction", followed());
  const Table table = duties(desk);
  REQUIRE(table.rows.size() == 2);
  CHECK(table.columns == std::vector<std::string>{"Nr.", "Pligt", "Svar"});
  CHECK(lines_of(table, 0, 0) == strings({"4.1"}));
  CHECK(lines_of(table, 0, 1) == strings({"Sætte retning"}));
  CHECK(lines_of(table, 0, 2) == strings({"Følges"}));
  CHECK(lines_of(table, 1, 2) == strings({"Mangler svar"}));
  CHECK(table.rows[1].cells[2][0][0].tone == Tone::missing);
}

TEST_CASE("answers: an explanation stands below its duty with who takes it up when") {
  Desk desk = new_desk();
  Value::Object answer = explained("Kravene aftales i januar.");
  answer["follow-up"] = "2027-02-15";
  answer["person"] = "Bo";
  desk.write("duty/quality", answer);
  const Table table = duties(desk);
  CHECK(lines_of(table, 1, 1) == strings({"Stille krav", "Forklaring: Kravene aftales i januar.",
                                          "Tages op igen den 15. februar 2027 af Bo."}));
  CHECK(lines_of(table, 1, 2) == strings({"Forklares"}));
  CHECK(table.rows[1].cells[2][0][0].tone == Tone::strong);
}

TEST_CASE("answers: a reason that is missing is said to be missing and leaves the point open") {
  Desk desk = new_desk();
  desk.write("duty/quality", explained(" "));
  CHECK(lines_of(duties(desk), 1, 1) == strings({"Stille krav", "Begrundelsen mangler."}));
  const std::vector<Block> blocks = deviations(desk.charter());
  CHECK(std::get<Paragraph>(blocks[2]).runs[0].text == "3 punkter mangler svar: 4.1, 4.2, 5.1.");
}

TEST_CASE("answers: a responsibility is confirmed, an expert group has expectations") {
  Desk desk = new_desk();
  desk.write("responsibility/value", followed());
  const charter::Charter charter = desk.charter();
  Form form(charter, false);
  const Table table = answer_table(*charter.section("responsibilities"), form);
  CHECK(table.columns[1] == "Ansvar");
  CHECK(lines_of(table, 0, 2) == strings({"Bekræftes"}));

  const Desk expert = new_desk(GroupKind::expert);
  CHECK(duties(expert).columns[1] == "Forventning");
}

TEST_CASE("answers: two proposals are both there, and neither counts") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("duty/direction", followed());
  bo.write("duty/direction", explained("Senere"));
  anna.set.unite(bo.set);
  const Table table = duties(anna);
  const std::vector<std::string> lines = lines_of(table, 0, 1);
  REQUIRE(lines.size() == 3);
  CHECK(lines[1].starts_with("Forslag 1: "));
  CHECK(lines[2].starts_with("Forslag 2: "));
  CHECK((lines[1] + lines[2]).find("Følges") != std::string::npos);
  CHECK((lines[1] + lines[2]).find("Forklares. Forklaring: Senere") != std::string::npos);
  CHECK(lines_of(table, 0, 2) == strings({"Mangler svar"}));
  CHECK(all<Table>(of(deviations(anna.charter()))).empty());
}

TEST_CASE("answers: the group's own wording is marked and the original is listed") {
  Desk desk = new_desk();
  desk.write("duty/direction/text", "Gå foran");
  desk.add_duty("Holde frokost");
  const Table table = duties(desk);
  CHECK(lines_of(table, 0, 1) == strings({"Gå foran", "Gruppens egen ordlyd."}));
  CHECK(lines_of(table, 2, 1) == strings({"Holde frokost", "Tilføjet af gruppen."}));

  const Document document = of(deviations(desk.charter()));
  CHECK(headings(document, 2) == std::vector<std::string>{"Afvigelser", "Gruppens egen ordlyd"});
  const Table changes = all<Table>(document).back();
  REQUIRE(changes.rows.size() == 2);
  CHECK(lines_of(changes, 0, 2) == strings({"Sætte retning"}));
  CHECK(lines_of(changes, 1, 1) == strings({"Tilføjet af gruppen."}));
}

TEST_CASE("answers: two wordings of a duty are both there") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("duty/direction/text", "Gå foran");
  bo.write("duty/direction/text", "Gå bagest");
  anna.set.unite(bo.set);
  const std::vector<std::string> lines = lines_of(duties(anna), 0, 1);
  REQUIRE(lines.size() == 2);
  CHECK((lines[0] + lines[1]).find("Gå foran") != std::string::npos);
  CHECK((lines[0] + lines[1]).find("Gå bagest") != std::string::npos);
}

TEST_CASE("answers: a deviation is listed with number, reason and when it is taken up again") {
  Desk desk = new_desk();
  desk.write("duty/direction", followed());
  desk.write("responsibility/value", Value::Object{{"answer", "not-relevant"}, {"reason", "Ingen drift"}});
  Value::Object later = explained("Venter");
  later["follow-up"] = "2027-02-01";
  desk.write("duty/quality", later);
  const Document document = of(deviations(desk.charter()));
  const Table table = all<Table>(document).front();
  REQUIRE(table.rows.size() == 2);
  CHECK(lines_of(table, 0, 0) == strings({"4.2"}));
  CHECK(lines_of(table, 0, 2) == strings({"Forklares", "Venter"}));
  CHECK(lines_of(table, 0, 3) == strings({"01-02-2027"}));
  CHECK(lines_of(table, 1, 2) == strings({"Ikke relevant", "Ingen drift"}));
  CHECK(all<Paragraph>(document).empty());  // nothing is open
}

TEST_CASE(
    "answers: a group that follows everything has no deviations, one that has not answered does not say so") {
  Desk desk = new_desk();
  CHECK(std::get<Paragraph>(deviations(desk.charter())[1]).runs[0].text == "Der er ingen afvigelser endnu.");
  for (const char* field : {"duty/direction", "duty/quality", "responsibility/value"})
    desk.write(field, followed());
  CHECK(std::get<Paragraph>(deviations(desk.charter())[1]).runs[0].text ==
        "Gruppen følger alle punkter. Der er ingen afvigelser.");
}

}  // namespace outline_answers_test
