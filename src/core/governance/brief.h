// SPDX-License-Identifier: MPL-2.0
// A charter in brief: as much as others of the same product need to know of it. Ten thousand of them fit in
// memory where ten thousand charters would not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/standing.h"
#include "core/charter/charter.h"

namespace kommissorium::governance {

struct Brief {
  std::string file;     // as people name it; the charter's title where it came from no file
  std::string charter;  // id
  catalogue::GroupKind kind = catalogue::GroupKind::steering;
  std::string title, product;
  std::string level;           // "sandbox", "1", "2", "3", "unknown" or ""
  std::string steering_group;  // a coordination group's answer: "yes", "no" or ""
  bool example = false;
};

/// `file` "" = it came from none.
Brief brief(const charter::Charter& charter, std::string_view file);

/// Names of a product that differ only in case and blanks are one. "" is no product.
bool is_same_product(std::string_view one, std::string_view other);
/// What is equal for names of the same product.
std::string product_key(std::string_view product);

}  // namespace kommissorium::governance
