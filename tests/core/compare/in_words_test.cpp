// SPDX-License-Identifier: MPL-2.0
#include "core/compare/in_words.h"

#include "../charter/charters.h"

namespace compare_in_words_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using charter::Charter;
using compare::in_words;

namespace {

Value answer(const char* kind, const char* reason, const char* day = "", const char* person = "") {
  return Value::Object{{"answer", kind}, {"reason", reason}, {"follow-up", day}, {"person", person}};
}

}  // namespace

TEST_CASE("in words: answers are told with reason, day and person") {
  const Charter charter = new_desk().charter();
  const auto told = [&](const Value& value) { return in_words(charter, "duty/quality", value); };
  CHECK(told(followed()) == "Følges");
  CHECK(told(answer("open", "")).empty());
  CHECK(told(Value()).empty());
  CHECK(told(explained("Vi begynder i januar")) == "Forklares: Vi begynder i januar");
  CHECK(told(answer("not-relevant", "Ingen drift")) == "Ikke relevant: Ingen drift");
  CHECK(told(answer("explained", "Senere", "2027-01-31", "Bo Eksempel")) ==
        "Forklares: Senere\nTages op igen den 31-01-2027 af Bo Eksempel.");
  CHECK(told(answer("explained", "Senere", "2027-01-31")) ==
        "Forklares: Senere\nTages op igen den 31-01-2027.");
  CHECK(told(answer("explained", "Senere", "", "Bo")) == "Forklares: Senere\nTages op igen af Bo.");
  CHECK(told(answer("explained", " ")) == "Forklares: Begrundelsen mangler.");
  CHECK(in_words(charter, "responsibility/value", followed()) == "Bekræftes");
}

TEST_CASE("in words: everything is told in the language of the view") {
  const Charter charter = new_desk().charter(Language::english);
  CHECK(in_words(charter, "duty/quality", followed()) == "Followed");
  CHECK(in_words(charter, "head/level", "1") == "Valg 1 (en)");
  CHECK(in_words(charter, "head/language", "da") == "Danish");
  CHECK(in_words(charter, "section/purpose", "") == "Gruppen styrer. (en)");
}

TEST_CASE("in words: choices by their labels, days and numbers as people write them") {
  const Charter charter = new_desk().charter();
  CHECK(in_words(charter, "head/level", "1") == "Valg 1");
  CHECK(in_words(charter, "head/level", "").empty());
  CHECK(in_words(charter, "head/first-meeting-date", "2026-11-23") == "23-11-2026");
  CHECK(in_words(charter, "meeting/minimum", 4) == "4");
  CHECK(in_words(charter, "head/product", "OS2eksempel") == "OS2eksempel");
  CHECK(in_words(charter, "head/language", "en") == "Engelsk");
  CHECK(in_words(charter, "head/example", true) == "Ja");
}

TEST_CASE("in words: nothing written for a wording is the catalogue's own") {
  const Charter charter = new_desk().charter();
  CHECK(in_words(charter, "section/purpose", Value()) == "Gruppen styrer.");
  CHECK(in_words(charter, "duty/quality/text", "") == "Stille krav");
  CHECK(in_words(charter, "duty/quality/text", "Stille vores krav") == "Stille vores krav");
}

TEST_CASE("in words: what belongs to a member, deleted or not") {
  Desk desk = new_desk();
  const std::string id = desk.add_member({{"name", "Anna Eksempel"}});
  const std::string other = desk.add_member({{"name", "Bo Eksempel"}});
  desk.remove("member/" + other);
  const Charter charter = desk.charter();
  const std::string item = "member/" + id + "/";
  CHECK(in_words(charter, item + "roles", Value::Array{"convener", "chair"}) == "Formand, Tovholder");
  CHECK(in_words(charter, item + "organisation-kind", "supplier") == "Valg supplier");
  CHECK(in_words(charter, item + "decision-maker", false) == "Nej");
  CHECK(in_words(charter, item + "participation",
                 Value::Object{{"kind", "agreement"}, {"reference", "Nr. 7"}}) == "Valg agreement (Nr. 7)");
  CHECK(in_words(charter, item + "participation", Value::Object{{"kind", ""}, {"reference", "Nr. 7"}}) ==
        "Nr. 7");
  CHECK(in_words(charter, item + "exists", Value::Object{{"exists", true}}) == "Med i kommissoriet");
  CHECK(in_words(charter, item + "exists", Value::Object{{"exists", false}, {"saw", Value::Array{}}}) ==
        "Slettet");
  CHECK(in_words(charter, "member/order", Value::Array{other, id}) == "Bo Eksempel, Anna Eksempel");
}

TEST_CASE("in words: the catalogue in use by its version, another by its number") {
  const Charter charter = new_desk().charter();
  CHECK(in_words(charter, "catalogue", charter.catalogue_record) ==
        "1 (" + charter.catalogue_record.substr(0, 8) + ")");
  CHECK(in_words(charter, "catalogue", std::string(64, 'a')) == "aaaaaaaa");
}

TEST_CASE("in words: what does not fit its field, and a field nobody knows, stand as they are written") {
  const Charter charter = new_desk().charter();
  CHECK(in_words(charter, "head/level", "17") == "17");
  CHECK(in_words(charter, "head/level", Value::Array{1, true}) == "[1,true]");
  CHECK(in_words(charter, "duty/quality", "ja") == "ja");
  CHECK(in_words(charter, "meeting/minimum", -1) == "-1");
  CHECK(in_words(charter, "tomorrow/field", Value::Object{{"a", 1}}) == "{\"a\":1}");
  CHECK(in_words(charter, "tomorrow/field", "tekst") == "tekst");
  CHECK(in_words(charter, "tomorrow/field", Value()).empty());
}

}  // namespace compare_in_words_test
