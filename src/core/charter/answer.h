// SPDX-License-Identifier: MPL-2.0
// The four answers to a duty or responsibility, with what belongs to them; together one value.
#pragma once

#include <string>
#include <string_view>

#include "core/revisions/value.h"

namespace kommissorium::charter {

enum class AnswerKind { open, followed, explained, not_relevant };

struct Answer {
  AnswerKind kind = AnswerKind::open;
  std::string reason;     // explained, not_relevant
  std::string follow_up;  // "YYYY-MM-DD" or "": explained only, "not yet"
  std::string person;     // who takes it up again, as written; explained only
  bool operator==(const Answer&) const = default;

  /// followed, or explained/not relevant with a reason that is more than white space. Everywhere the one
  /// rule.
  bool settled() const;
};

std::string_view tag(AnswerKind kind);  // "open", "followed", "explained", "not-relevant"

/// Whether reason, date and person are lost when the kind is no longer one that has them.
bool has_words(const Answer& answer);

/// {"answer":tag} with "reason", "follow-up", "person" where they belong to the kind and are not empty.
revisions::Value encode(const Answer& answer);
/// Anything that is no answer decodes to open.
Answer decode_answer(const revisions::Value& value);

}  // namespace kommissorium::charter
