// SPDX-License-Identifier: MPL-2.0
#include "core/texts/charter_texts.h"

namespace kommissorium::texts {

namespace {

constexpr CharterTexts charter_in_danish = {
    .new_group = "Ny",
    .for_product = "for",
    .own_sections = "Jeres egne afsnit",
    .own_sections_guidance = "Det, I selv har føjet til kommissoriet.",
    .catalogue = "Katalog",
    .language = "Kommissoriets sprog",
    .example = "Eksempel",
    .name = "Navn",
    .organisation = "Organisation",
    .roles = "Roller",
    .organisation_kind = "Organisationens art",
    .decision_maker = "Beslutningstager",
    .participation = "Deltager på vilkår",
    .from = "Medlem fra",
    .to = "Medlem til",
    .contact = "Kontakt",
    .exists = "Slettet af én, ændret af en anden",
    .wording = "ordlyd",
    .title = "Overskrift",
};

constexpr CharterTexts charter_in_english = {
    .new_group = "New",
    .for_product = "for",
    .own_sections = "Your own sections",
    .own_sections_guidance = "What you have added to the charter yourselves.",
    .catalogue = "Catalogue",
    .language = "Language of the charter",
    .example = "Example",
    .name = "Name",
    .organisation = "Organisation",
    .roles = "Roles",
    .organisation_kind = "Kind of organisation",
    .decision_maker = "Decision maker",
    .participation = "Terms of participation",
    .from = "Member from",
    .to = "Member until",
    .contact = "Contact",
    .exists = "Deleted by one, changed by another",
    .wording = "wording",
    .title = "Heading",
};

}  // namespace

const CharterTexts& charter_texts(Language language) {
  return language == Language::danish ? charter_in_danish : charter_in_english;
}

const PastedWords& pasted_words() {
  static const PastedWords words = {
      .name = {"navn", "name", "fulde navn", "full name", "medlem", "member", "person", "deltager",
               "participant", "visningsnavn", "display name"},
      .first_name = {"fornavn", "first name", "given name"},
      .last_name = {"efternavn", "last name", "surname", "family name"},
      .organisation = {"organisation", "organization", "myndighed", "authority", "kommune", "municipality",
                       "firma", "virksomhed", "company", "arbejdsplads", "workplace", "ansat i", "employer",
                       "leverandør", "supplier"},
      .contact = {"mail", "e-mail", "email", "mailadresse", "e-mailadresse", "e-mail address",
                  "email address", "kontakt", "contact", "telefon", "telefonnummer", "tlf", "tlf.", "phone",
                  "telephone", "mobil", "mobile"},
      .other = {"nr",         "nr.",        "no",           "no.",   "#",        "rolle",    "roller",
                "role",       "roles",      "titel",        "title", "stilling", "position", "afdeling",
                "department", "bemærkning", "bemærkninger", "note",  "notes",    "adresse",  "address",
                "by",         "city",       "fra",          "from",  "til",      "to"},
      .recipients = {"til:", "to:", "cc:", "bcc:", "kopi:", "fra:", "from:"},
      .organisation_words = {"kommune",     "region",        "styrelse",   "styrelsen",    "ministeriet",
                             "universitet", "bibliotek",     "a/s",        "aps",          "i/s",
                             "forening",    "foreningen",    "fonden",     "municipality", "university",
                             "agency",      "ministry",      "council",    "ltd",          "ltd.",
                             "inc",         "inc.",          "gmbh",       "ab",           "os2",
                             "sekretariat", "sekretariatet", "secretariat"},
      .organisation_ends = {"styrelsen", "styrelse", "ministeriet", "kommune", "universitet",
                            "bibliotekerne"},
      .degrees = {"ph.d", "phd", "cand.", "dr.", "mba", "msc", "m.sc", "bsc", "ma.", "mag.", "esq", "jr.",
                  "sr."},
  };
  return words;
}

}  // namespace kommissorium::texts
