// SPDX-License-Identifier: MPL-2.0
// Where things stand in a JSON text of somebody else's: so that one value can be replaced and every other
// byte stays as it came, numbers that no program can hold among them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/parse.h"

namespace kommissorium::json {

/// The bytes of one value, from its first to the one behind its last.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Span&) const = default;
};

struct MemberPlace {
  std::string name;  // decoded
  Span named;        // the name as it is written, quotes included
  Span value;
};

enum class ValueKind { null, boolean, number, text, array, object };

/// Any valid JSON, also with fractions, exponents and numbers of any size; the other limits of parse hold.
/// errors: those of parse except not_an_integer.
Result<void> accept(std::string_view text);

/// must, for all that follow: accept(text) is ok, and the span is a value's in it.
Span whole_value(std::string_view text);
ValueKind kind_of(std::string_view text, Span value);
std::string text_at(std::string_view text, Span value);                  // "" where it is no text
std::vector<MemberPlace> members_at(std::string_view text, Span value);  // none where it is no object
std::vector<Span> items_at(std::string_view text, Span value);           // none where it is no array
int line_at(std::string_view text, std::size_t byte);                    // from 1

}  // namespace kommissorium::json
