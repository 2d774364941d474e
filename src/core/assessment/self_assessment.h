// SPDX-License-Identifier: MPL-2.0
// A product's answers to the governance model, as the JSON file they are exchanged in. The file is kept byte
// for byte: only the answer and the documentation of an entry that changes are replaced in its text, so that
// nothing another program put there is lost.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/text_places.h"
#include "core/result.h"

namespace kommissorium::assessment {

/// The four answers the model knows, as files write them. Any other is somebody's own and stays.
inline constexpr std::string_view yes = "Ja", no = "Nej", not_relevant = "Ikke relevant", unsure = "Ved ikke";
inline constexpr std::array<std::string_view, 4> every_answer = {yes, no, not_relevant, unsure};

struct Entry {
  std::string id;
  std::string theme, level;       // as they stand there, known or not; "" = no text
  std::string wording, guidance;  // "krav" and "retningslinjer" as they stand there
  std::string answer;             // "" = none; a number or a boolean as it is written
  std::string documentation;
  json::Span object;                                            // of the whole entry
  std::optional<json::Span> answer_place, documentation_place;  // nullopt: there is no such member

  /// Somebody has written something, even if only a text: never overwritten unasked.
  bool is_answered() const { return !answer.empty() || !documentation.empty(); }
};

struct SelfAssessment {
  std::string bytes;
  std::string product, filled_by, filled_date;  // "" where they are missing or no text
  std::vector<Entry> entries;                   // in the file's order, each id once

  const Entry* entry(std::string_view id) const;
};

/// Whether it is worth reading as a self-assessment: a JSON object with a member "krav".
bool looks_like_assessment(std::string_view bytes);

/// Everything that is wrong with its shape, so that it can be put right in one go; nothing is taken over
/// then.
struct Reading {
  SelfAssessment assessment;
  std::vector<Error> wrong;  // empty: it was read

  bool ok() const { return wrong.empty(); }
};

inline constexpr std::size_t most_told = 20;  // of a file that is wrong all through

/// errors: those of json::accept; no_assessment (no object, or no list "krav"); malformed_entry (record: its
/// id or number, field: the member); repeated_entry. Each names `file` and the line.
Reading read(std::string bytes, const std::string& file);

/// What is to stand in an entry; the two move together.
struct Written {
  std::string id;
  std::string answer;  // "" = none, written as null
  std::string documentation;
  bool operator==(const Written&) const = default;
};

/// The same file with these entries so. A value that says so already keeps its bytes; ids it does not have
/// are passed over; of one id written twice the last counts. must: the texts are well-formed UTF-8.
/// errors: too_large.
Result<SelfAssessment> with(const SelfAssessment& assessment, const std::vector<Written>& written);

}  // namespace kommissorium::assessment
