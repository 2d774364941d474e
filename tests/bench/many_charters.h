// SPDX-License-Identifier: MPL-2.0
// Any number of charters with long histories, each the same every time: three groups a product, members,
// answers, explanations, dates.
#pragma once

#include <cstddef>
#include <string>

#include "core/catalogue/catalogue.h"

namespace kommissorium::bench {

class ManyCharters {
 public:
  explicit ManyCharters(std::size_t revisions);
  /// The bytes of a charter's file.
  std::string file(std::size_t number) const;

 private:
  catalogue::Catalogue catalogue_;
  std::size_t revisions_;
};

/// Of the heap, right now.
double bytes_in_use();

}  // namespace kommissorium::bench
