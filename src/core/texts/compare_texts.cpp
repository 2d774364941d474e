// SPDX-License-Identifier: MPL-2.0
#include "core/texts/compare_texts.h"

namespace kommissorium::texts {
namespace {

constexpr CompareTexts compare_in_danish = {
    .member = "Medlem {1}",
    .nameless_member = "Medlem uden navn",
    .nameless_duty = "Eget punkt uden ordlyd",
    .nameless_section = "Eget afsnit uden overskrift",
    .part_of = "{1}: {2}",
    .note = "Note: {1}",
    .member_order = "Medlemmernes rækkefølge",
    .duty_order = "Rækkefølgen af egne punkter",
    .section_order = "Rækkefølgen af egne afsnit",
    .danish = "Dansk",
    .english = "Engelsk",
    .there = "Med i kommissoriet",
    .deleted = "Slettet",
    .answer_with = "{1}: {2}",
    .put_off = "udskudt",
    .put_off_openly = "Udskudt",
};

constexpr CompareTexts compare_in_english = {
    .member = "Member {1}",
    .nameless_member = "Member without a name",
    .nameless_duty = "Own point without wording",
    .nameless_section = "Own section without heading",
    .part_of = "{1}: {2}",
    .note = "Note: {1}",
    .member_order = "Order of the members",
    .duty_order = "Order of own points",
    .section_order = "Order of own sections",
    .danish = "Danish",
    .english = "English",
    .there = "In the charter",
    .deleted = "Deleted",
    .answer_with = "{1}: {2}",
    .put_off = "put off",
    .put_off_openly = "Put off",
};

}  // namespace

const CompareTexts& compare_texts(Language language) {
  return language == Language::danish ? compare_in_danish : compare_in_english;
}

}  // namespace kommissorium::texts
