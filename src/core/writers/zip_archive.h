// SPDX-License-Identifier: MPL-2.0
// A zip archive of a few parts in memory, the same bytes for the same parts: fixed order, fixed time,
// deflated. source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.6 to 4.3.16 and 4.4.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::writers {

struct ArchivedPart {
  std::string name;  // path inside the archive with '/', UTF-8
  std::string bytes;
};

/// must: fewer than 65,535 parts, each and all together below 4 GiB; names differ and are not empty.
std::string zip_archive(const std::vector<ArchivedPart>& parts);

}  // namespace kommissorium::writers
