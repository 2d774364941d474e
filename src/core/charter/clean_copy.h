// SPDX-License-Identifier: MPL-2.0
// A clean copy: a new charter with the old one's current content and nothing of what was before. It remembers
// which charter it was copied from, so that people are warned when an old file would bring back what they
// left behind.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/content.h"
#include "core/identity.h"

namespace kommissorium::charter {

/// A new genesis (its nonce from `ids`, its moment `time`, and the old charter's id), then the content as
/// without_history gives it: values in force and open proposals, no authors, times or parents. The digest of
/// the agreement stays the same. Empty when the set cannot be viewed.
revisions::RecordSet clean_copy(const revisions::RecordSet& set, IdSource& ids, std::string_view time);

/// The id of the charter a clean copy was made from; "" for every other charter. A file of that charter is
/// refused like any other charter's (Problem::other_charter); this tells why it came all the same.
std::string copied_from(const revisions::RecordSet& set);

}  // namespace kommissorium::charter
