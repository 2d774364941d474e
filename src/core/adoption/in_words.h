// SPDX-License-Identifier: MPL-2.0
// Versions and standing as people read them. What people wrote comes as it is: text_policy::shown is the
// caller's.
#pragma once

#include <string>
#include <string_view>

#include "core/adoption/standing.h"

namespace kommissorium::adoption {

/// "udgave 2"; "udgave 2 (3f2a 91c0)" where two share the number.
std::string version_name(int number, std::string_view digest, bool is_shared, Language language);
std::string version_name(const Standing& standing, Language language);  // must: it has an adoption

/// With a capital, for the beginning of a line.
std::string capital(std::string text);

/// number: where room is short, or no text that people wrote can be shown. in_full: with the version's name.
enum class Named { number, in_full };
std::string version_name(const Standing& standing, Language language, Named named);

/// "Udgave 2, vedtaget 23-11-2026, afventer bestyrelsen", "Ændret siden udgave 2, vedtaget …", "Genåbnet, …";
/// "" for a draft, which the charter's own completeness says more of.
std::string status_in_words(const Standing& standing, Language language, Named named = Named::number);

/// The same for the foot of a page, shorter and with a small letter: "udgave 2, vedtaget 23-11-2026".
std::string footer_in_words(const Standing& standing, Language language);

/// "Skriftligt, ligger her: mail af 24-11-2026".
std::string way_in_words(const Approval& approval, Language language);

/// "Godkendt"; "Afvist: For vagt".
std::string answer_in_words(const Approval& approval, Language language);

/// "Anna Eksempel, Prøveby Kommune".
std::string in_words(const Person& person);

}  // namespace kommissorium::adoption
