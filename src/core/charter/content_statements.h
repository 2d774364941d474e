// SPDX-License-Identifier: MPL-2.0
// Plain content taken apart: what it says of which field. Whether that fits the charter is content_plan's
// question.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::charter {

struct Statement {
  std::string field;
  revisions::Value value;
};

struct Statements {
  std::vector<Statement> all;   // each field once, in the content's order; null says nothing and is left out
  std::vector<Error> problems;  // parts that are not built right, as JSON pointers without the first stroke
};

inline constexpr std::size_t most_problems = 1'000;  // told of one content

/// The document's language, the short form "fields", the points of every section with their wordings, the
/// members. Fields that the content itself lists in "conflicts" say nothing. Members without an id get that
/// of the one who is meant, or a new one that depends on charter, name and organisation alone.
/// source of the pointers: RFC 6901.
Statements statements_of(const Charter& charter, const revisions::Value& content);

}  // namespace kommissorium::charter
