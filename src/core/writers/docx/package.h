// SPDX-License-Identifier: MPL-2.0
// The parts of a package with their content types, and the relationships between them.
// source: ISO/IEC 29500-2 sections 6.5 relationships and 7.3.7 media types.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/writers/zip_archive.h"

namespace kommissorium::writers::docx {

class Package {
 public:
  /// `name` without a leading '/'. Parts stand in the archive in the order in which they are added.
  void add(std::string name, std::string_view content_type, std::string bytes);

  /// From a part ("" = the package itself) to another: `target` is relative to the part's folder.
  void relate(std::string_view from, std::string id, std::string_view type, std::string target);
  void relate_outside(std::string_view from, std::string id, std::string_view type, std::string address);

  /// The archive, content types first.
  std::string archive() &&;

 private:
  struct Relationship {
    std::string from, id, type, target;
    bool outside = false;
  };
  std::string content_types() const;
  std::string relationships_of(std::string_view from) const;

  std::vector<ArchivedPart> parts_;
  std::vector<std::string> types_;
  std::vector<Relationship> relationships_;
};

}  // namespace kommissorium::writers::docx
