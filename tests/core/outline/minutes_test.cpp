// SPDX-License-Identifier: MPL-2.0
#include "core/outline/minutes.h"

#include <algorithm>

#include "../writers/docx/unpacked.h"
#include "../writers/markdown_reading.h"
#include "../writers/markup.h"
#include "core/adoption/deciding.h"
#include "core/writers/docx/body.h"
#include "core/writers/docx/parts.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "documents.h"
#include "tests/laws/dice.h"
#include "tests/support/random_document.h"

namespace outline_minutes_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using charter::PointKind;

namespace {

std::vector<std::string> duty_fields(const Desk& desk) {
  std::vector<std::string> all;
  for (const charter::Section& section : desk.charter().sections) {
    for (const charter::Point& point : section.points) {
      if (point.kind == PointKind::duty) all.push_back(point.field);
    }
  }
  return all;
}

struct Held {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  std::vector<std::string> duties = duty_fields(desk);
  Meeting meeting{.date = "2026-11-23",
                  .place = "Rådhuset",
                  .next = "2027-02-01",
                  .present = {{"Anna Eksempel", "Eksempel Kommune", ""}},
                  .absent = {{"Bo Eksempel", "", ""}},
                  .began = meeting::what_stands(desk.charter())};

  Document document() const {
    const charter::Charter charter = desk.charter();
    return minutes(charter, meeting, adoption::standing(desk.set, charter));
  }
};

}  // namespace

TEST_CASE("minutes: who was there, what was decided, explained, put off and not reached, and when next") {
  Held held;
  held.desk.write(held.duties.at(0), followed());
  held.desk.write(held.duties.at(1), explained("Vi venter på æøå"));
  held.desk.write(charter::put_off_field(held.duties.at(2)),
                  charter::encode({"2027-03-01", "Cecilie Eksempel"}));
  const Document document = held.document();
  CHECK(document.kicker == "Referat");
  CHECK(document.status == "Udkast");
  CHECK(document.title == held.desk.charter().title);
  for (const char* words :
       {"23. november 2026", "Rådhuset", "Anna Eksempel, Eksempel Kommune", "Bo Eksempel", "1. februar 2027",
        "Følges", "Vi venter på æøå", "Tages op igen den 01-03-2027 af Cecilie Eksempel."}) {
    CAPTURE(words);
    CHECK(says(document, words));
  }
  CHECK(headings(document, 2) ==
        std::vector<std::string>{"Besluttet", "Forklaret eller ikke relevant", "Udskudt", "Står åbent"});
  const std::vector<List> lists = all<List>(document);
  REQUIRE(lists.size() == 4);
  CHECK(lists[0].items.size() == 1);
  CHECK(lists[1].items.size() == 1);
  CHECK(lists[2].items.size() == 1);
  CHECK(text_of(lists[0].items[0]).find(held.desk.point(held.duties[0]).label) != std::string::npos);
}

TEST_CASE("minutes: what stood before is not decided again, and nothing decided is said") {
  Held held;
  held.desk.write(held.duties.at(0), followed());
  held.meeting.began = meeting::what_stands(held.desk.charter());
  held.meeting.next = "";
  held.meeting.place = " ";
  const Document document = held.document();
  CHECK(says(document, "I har ikke ændret noget på mødet."));
  CHECK(says(document, "Ikke aftalt"));
  CHECK_FALSE(says(document, "Sted"));
  CHECK_FALSE(says(document, "Følges"));
}

TEST_CASE("minutes: a new wording is decided while its answer is left, and what was taken out is named") {
  Held held;
  const std::string own = "duty/" + held.desk.add_duty("Holde sommerfest");
  held.meeting.began = meeting::what_stands(held.desk.charter());
  held.desk.write(held.desk.point(held.duties.at(0)).wording_field, "Vi spørger borgerne først.");
  held.desk.write(held.desk.point(held.duties.at(1)).wording_field, "Vi gør det om foråret.");
  held.desk.write(charter::put_off_field(held.duties[1]), charter::encode({"2027-03-01", "Bo Eksempel"}));
  held.desk.remove(own);
  const Document document = held.document();
  CHECK(headings(document, 2) == std::vector<std::string>{"Besluttet", "Taget ud", "Udskudt", "Står åbent"});
  const std::vector<List> lists = all<List>(document);
  REQUIRE(lists.size() == 4);
  REQUIRE(lists[0].items.size() == 2);
  CHECK(text_of(lists[0].items[0]).find("Vi spørger borgerne først. Ny ordlyd") != std::string::npos);
  REQUIRE(lists[1].items.size() == 1);
  CHECK(text_of(lists[1].items[0]) == "Holde sommerfest");
  REQUIRE(lists[2].items.size() == 1);
  CHECK(text_of(lists[2].items[0]).find("Tages op igen den 01-03-2027") != std::string::npos);
  CHECK(std::any_of(lists[3].items.begin(), lists[3].items.end(), [](const Runs& left) {
    return text_of(left).find("Vi spørger borgerne først.") != std::string::npos;
  }));
}

TEST_CASE("minutes: an adoption of the day is told with version and check number, another is not") {
  Held held;
  const charter::Charter charter = held.desk.charter();
  held.desk.add(adoption::adopt(held.desk.set, charter,
                                {.date = "2026-11-23", .present = {{"Anna Eksempel", "", ""}}},
                                held.desk.author)
                    .value());
  CHECK(says(held.document(), "Kommissoriet blev vedtaget som udgave 1. Kontroltal " +
                                  charter::label(charter::digest(held.desk.set)) + "."));
  held.meeting.date = "2026-11-24";
  CHECK_FALSE(says(held.document(), "blev vedtaget"));
}

TEST_CASE("law: the minutes say the same words as a page, in Markdown and in Word, whatever is written") {
  for (std::uint64_t seed = 1; seed <= 80; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    Held held;
    held.desk.write(held.duties.at(0), explained(laws::random_words(dice)));
    held.desk.write("head/product", laws::random_words(dice));
    held.desk.add_section("Titel", laws::random_words(dice));
    held.desk.write(charter::put_off_field(held.duties.at(1)),
                    charter::encode({"2027-03-01", laws::random_words(dice)}));
    held.meeting.place = laws::random_words(dice);
    held.meeting.present.push_back({laws::random_words(dice), laws::random_words(dice), ""});
    const Document document = held.document();
    const std::string words = writers::words(document);
    using namespace kommissorium::trial;
    CHECK(words_of(read_markup(writers::html_article(document)).text) == words);
    CHECK(words_of(read_markdown(writers::markdown(document, ""))) == words);
    CHECK(WordText::of(writers::docx::body(document).xml, writers::docx::footer(document)) == words);
  }
}

TEST_CASE("minutes: markup in every field changes no structure") {
  const auto shape = [](const std::string& words) {
    Held held;
    held.desk.write(held.duties.at(0), explained(words));
    held.desk.write("head/product", words);
    held.desk.write(charter::put_off_field(held.duties.at(1)), charter::encode({"2027-03-01", words}));
    held.meeting.place = words;
    held.meeting.present = {{words, words, ""}};
    return kommissorium::trial::read_markup(writers::html_article(held.document())).tags;
  };
  const std::vector<std::string> harmless = shape("harmløs");
  for (const char* attack : {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
                             "</li></ul><h1>x", "<!--", "&lt;b&gt;", "javascript:alert(1)", "| a | b |"}) {
    CAPTURE(attack);
    CHECK(shape(attack) == harmless);
  }
}

}  // namespace outline_minutes_test
