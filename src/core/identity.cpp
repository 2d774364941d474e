// SPDX-License-Identifier: MPL-2.0
// The draw itself: hashing a secret seed with a counter gives ids that nobody else will draw.
#include "core/identity.h"

#include "core/revisions/sha256.h"

namespace kommissorium {

std::string IdSource::next() {
  std::string id = revisions::sha256_hex(seed + ':' + std::to_string(counter));
  ++counter;
  id.resize(32);
  return id;
}

}  // namespace kommissorium
