// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/reopening.h"

#include "core/adoption/record_parts.h"

namespace kommissorium::adoption {

using revisions::Record;

Result<Reopening> decode_reopening(const Record& record) {
  RecordParts parts(record);
  Reopening reopening;
  reopening.id = record.id;
  reopening.adoption = parts.record_id("adoption");
  reopening.reason = parts.text("reason");
  reopening.author = parts.text("a");
  reopening.time = parts.text("t");
  if (!parts.is_whole()) return parts.error();
  return reopening;
}

Record encode(const Reopening& reopening) {
  return revisions::seal({{"k", reopening_kind},
                          {"adoption", reopening.adoption},
                          {"reason", reopening.reason},
                          {"a", reopening.author},
                          {"t", reopening.time}});
}

}  // namespace kommissorium::adoption
