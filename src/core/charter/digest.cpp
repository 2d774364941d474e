// SPDX-License-Identifier: MPL-2.0
#include "core/charter/digest.h"

#include "core/charter/agreement.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"

namespace kommissorium::charter {

namespace {

std::string grouped(std::string_view digest, std::size_t digits) {
  std::string out;
  for (std::size_t i = 0; i < digits && i < digest.size(); ++i) {
    if (i > 0 && i % 4 == 0) out += ' ';
    out += digest[i];
  }
  return out;
}

}  // namespace

std::string digest(const revisions::RecordSet& set) {
  const Result<Charter> viewed = view(set);
  return viewed.ok() ? digest(viewed.value()) : "";
}

std::string digest(const Charter& charter) {
  const std::optional<revisions::Value> agreed = agreement(charter);
  return agreed ? revisions::sha256_hex(revisions::canonical(*agreed)) : "";
}

std::string label(std::string_view digest) { return grouped(digest, 8); }

std::string compare(std::string_view digest) { return grouped(digest, 16); }

}  // namespace kommissorium::charter
