// SPDX-License-Identifier: MPL-2.0
#include "core/charter/member_list.h"

#include <doctest/doctest.h>

#include <ostream>

using namespace kommissorium::charter;

using List = std::vector<PastedMember>;

namespace kommissorium::charter {
std::ostream& operator<<(std::ostream& out, const PastedMember& member) {
  return out << "[" << member.name << " | " << member.organisation << " | " << member.contact << "]";
}
}  // namespace kommissorium::charter

namespace {

void check(std::string_view text, const List& expected) {
  const List read = read_member_list(text);
  CAPTURE(text);
  CHECK(read.size() == expected.size());
  for (std::size_t i = 0; i < read.size() && i < expected.size(); ++i) CHECK(read[i] == expected[i]);
}

}  // namespace

TEST_CASE("member list: nothing gives nobody") {
  check("", {});
  check("\n \r\n\t\n", {});
  check("\xFF\xFE", {});
}

TEST_CASE("member list: one person a line, with an organisation in any of the usual ways") {
  check("Åse Ærø, Øby Kommune\r\nBo Lund - KL\nCille Ø – Region Midt\nDan Holm (Netcompany A/S)\nEva Dahl",
        {{"Åse Ærø", "Øby Kommune", ""},
         {"Bo Lund", "KL", ""},
         {"Cille Ø", "Region Midt", ""},
         {"Dan Holm", "Netcompany A/S", ""},
         {"Eva Dahl", "", ""}});
}

TEST_CASE("member list: names keep their hyphens, particles and titles") {
  check(
      "Anne-Marie Møller-Sørensen, Aarhus Kommune\nJan van der Berg - KL\nDr. Bo Lund, Region Syddanmark\n"
      "Eva Dahl, ph.d., Aarhus Universitet\nO'Connor, Søren Åge de la Cour",
      {{"Anne-Marie Møller-Sørensen", "Aarhus Kommune", ""},
       {"Jan van der Berg", "KL", ""},
       {"Dr. Bo Lund", "Region Syddanmark", ""},
       {"Eva Dahl, ph.d.", "Aarhus Universitet", ""},
       {"O'Connor", "Søren Åge de la Cour", ""}});
}

TEST_CASE("member list: bullets, numbers and headings are no part of a name") {
  check(
      "Deltagere:\n1. Anna Holm, KL\n2) Bo Lund, KL\n(3) Cille Ø\n- Dan Holm\n• Eva Dahl\n* Fie Bo\n– Gry "
      "Ny\n"
      "10.\tHans Høj, KL\n- [x] Ida Is",
      {{"Anna Holm", "KL", ""},
       {"Bo Lund", "KL", ""},
       {"Cille Ø", "", ""},
       {"Dan Holm", "", ""},
       {"Eva Dahl", "", ""},
       {"Fie Bo", "", ""},
       {"Gry Ny", "", ""},
       {"Hans Høj", "KL", ""},
       {"Ida Is", "", ""}});
}

TEST_CASE("member list: the organisation may stand first when it reads like one") {
  check("Aarhus Kommune, Anna Holm\nDigitaliseringsstyrelsen - Bo Lund",
        {{"Anna Holm", "Aarhus Kommune", ""}, {"Bo Lund", "Digitaliseringsstyrelsen", ""}});
}

TEST_CASE("member list: what is neither name nor contact stays with the organisation") {
  check("Anna Holm, kontorchef, Aarhus Kommune, 12 34 56 78, anna@aarhus.dk",
        {{"Anna Holm", "kontorchef, Aarhus Kommune", "anna@aarhus.dk, 12 34 56 78"}});
}

TEST_CASE("member list: among lines with commas one with semicolons is one person, too") {
  check("Anna Holm, Aarhus Kommune\nBo Lund; Prøveby Kommune; bo@lund.dk\nCarla Ø, KL",
        {{"Anna Holm", "Aarhus Kommune", ""},
         {"Bo Lund", "Prøveby Kommune", "bo@lund.dk"},
         {"Carla Ø", "KL", ""}});
}

TEST_CASE("member list: several people in a line stay several, whatever the lines around it are") {
  check("Anna Holm, Aarhus\nBo Lund, KL; Carla Ø, Prøveby",
        {{"Anna Holm", "Aarhus", ""}, {"Bo Lund", "KL", ""}, {"Carla Ø", "Prøveby", ""}});
  CHECK(read_member_list("Dorte Ærø, KL\nAnna Holm; Bo Lund; Carla Ø").size() == 4);
}

TEST_CASE("member list: mail recipients in one line become people with addresses") {
  check(
      "Anna Holm <anna@kl.dk>; Bo Lund <bo@aarhus.dk>; cille@kl.dk",
      {{"Anna Holm", "", "anna@kl.dk"}, {"Bo Lund", "", "bo@aarhus.dk"}, {"cille@kl.dk", "", "cille@kl.dk"}});
  check("Anna Holm <anna@kl.dk>, Bo Lund <bo@aarhus.dk>",
        {{"Anna Holm", "", "anna@kl.dk"}, {"Bo Lund", "", "bo@aarhus.dk"}});
  check("Til: 'Anna Holm' <anna@kl.dk>; \"Bo Lund\" <bo@aarhus.dk>;",
        {{"Anna Holm", "", "anna@kl.dk"}, {"Bo Lund", "", "bo@aarhus.dk"}});
  check("Anna Holm; Bo Lund; Cille Ø", {{"Anna Holm", "", ""}, {"Bo Lund", "", ""}, {"Cille Ø", "", ""}});
}

TEST_CASE("member list: family name first, as mail programs write it, is turned round") {
  check("Holm, Anna <anna@kl.dk>; \"Lund, Bo Ø.\" <bo@aarhus.dk>; van der Berg, Jan (KL) <jan@kl.dk>",
        {{"Anna Holm", "", "anna@kl.dk"},
         {"Bo Ø. Lund", "", "bo@aarhus.dk"},
         {"Jan van der Berg", "KL", "jan@kl.dk"}});
  check("Anna Holm, KL <anna@kl.dk>", {{"Anna Holm", "KL", "anna@kl.dk"}});
  check("Anna, Aarhus Kommune <anna@aarhus.dk>", {{"Anna", "Aarhus Kommune", "anna@aarhus.dk"}});
}

TEST_CASE("member list: addresses are found wherever they stand") {
  check(
      "Anna Holm (anna@kl.dk), KL\nBo Lund bo@kl.dk\nCille Ø <mailto:c@kl.dk>\nd@kl.dk<mailto:d@kl.dk>\n"
      "Eva Dahl, KL, eva@kl.dk",
      {{"Anna Holm", "KL", "anna@kl.dk"},
       {"Bo Lund", "", "bo@kl.dk"},
       {"Cille Ø", "", "c@kl.dk"},
       {"d@kl.dk", "", "d@kl.dk"},
       {"Eva Dahl", "KL", "eva@kl.dk"}});
}

TEST_CASE("member list: cells from a spreadsheet follow their heading, in any order") {
  check("Navn\tOrganisation\tE-mail\nÅse Ærø\tØby Kommune\taase@oeby.dk\nBo Lund\tKL\t",
        {{"Åse Ærø", "Øby Kommune", "aase@oeby.dk"}, {"Bo Lund", "KL", ""}});
  check(
      "Nr.\tMyndighed\tTitel\tNavn\tTlf.\tMail\r\n1\tØby Kommune\tChef\tÅse Ærø\t12345678\taase@oeby.dk\r\n",
      {{"Åse Ærø", "Øby Kommune", "12345678, aase@oeby.dk"}});
  check("Efternavn\tFornavn\tFirma\nHolm\tAnna\tNetcompany\n", {{"Anna Holm", "Netcompany", ""}});
  check("Name\tCompany\nAnna\t\n\tKL\n", {{"Anna", "", ""}});
}

TEST_CASE("member list: cells without a heading are told by their looks") {
  check("Anna Holm\tAarhus Kommune\tanna@aarhus.dk\nAarhus Kommune\tBo Lund\n3\tCille Ø\tKL\n\tDan Holm\n",
        {{"Anna Holm", "Aarhus Kommune", "anna@aarhus.dk"},
         {"Bo Lund", "Aarhus Kommune", ""},
         {"Cille Ø", "KL", ""},
         {"Dan Holm", "", ""}});
}

TEST_CASE("member list: one line with cells leaves the lines around it as they are, and no cell is dropped") {
  check("Anna Holm, Aarhus Kommune\nBo Lund\tKL\tProjektleder\nCille Ø (Region Midt)\n",
        {{"Anna Holm", "Aarhus Kommune", ""},
         {"Bo Lund", "KL, Projektleder", ""},
         {"Cille Ø", "Region Midt", ""}});
}

TEST_CASE("member list: an organisation behind an address and a semicolon belongs to the person before it") {
  check("Anna Holm <anna@ringby.dk>; Ringby Kommune", {{"Anna Holm", "Ringby Kommune", "anna@ringby.dk"}});
  check("Anna Holm <anna@kl.dk>; Bo Lund <bo@kl.dk>",
        {{"Anna Holm", "", "anna@kl.dk"}, {"Bo Lund", "", "bo@kl.dk"}});
}

TEST_CASE("member list: a table saved with semicolons or commas is a table") {
  check("Navn;Organisation;Mail\nAnna Holm;KL;anna@kl.dk\n", {{"Anna Holm", "KL", "anna@kl.dk"}});
  check("Anna Holm;KL;anna@kl.dk\nBo Lund;Aarhus Kommune;bo@aarhus.dk",
        {{"Anna Holm", "KL", "anna@kl.dk"}, {"Bo Lund", "Aarhus Kommune", "bo@aarhus.dk"}});
  check("Organisation, Navn\nKL, Anna Holm", {{"Anna Holm", "KL", ""}});
  check("Anna Holm;Aarhus Kommune", {{"Anna Holm", "Aarhus Kommune", ""}});
}

TEST_CASE("member list: a heading alone is skipped, and nobody stands twice") {
  check("Navn\nAnna Holm\nAnna Holm\nBo", {{"Anna Holm", "", ""}, {"Bo", "", ""}});
  check("Name, Organisation\n", {});
}

TEST_CASE("member list: a mark, a byte order mark and no-break spaces do no harm") {
  check(
      "\xEF\xBB\xBF"
      "Anna\xC2\xA0Holm,\xC2\xA0KL",
      {{"Anna\xC2\xA0Holm", "KL", ""}});
  check("Anna Holm,", {{"Anna Holm", "", ""}});
  check("<>", {{"<>", "", ""}});
  check("(", {{"(", "", ""}});
  check("\"", {{"\"", "", ""}});
}

TEST_CASE("member list: no text makes it stumble") {
  const std::string alphabet = "aØ ,;\t\n<>()[]\"'@-.1:";
  std::uint32_t state = 7;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 30; ++i) {
      state = state * 1664525u + 1013904223u;
      const char c = alphabet[(state >> 16) % alphabet.size()];
      text += c == '\xC3' || c == '\x98' ? std::string("Ø") : std::string(1, c);
    }
    for (const PastedMember& member : read_member_list(text)) CHECK_FALSE(member.name.empty());
  }
}
