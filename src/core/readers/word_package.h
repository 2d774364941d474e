// SPDX-License-Identifier: MPL-2.0
// The parts of a .docx and how they name each other.
// source: ECMA-376 part 2 (Open Packaging Conventions), sections 6.5 relationships and 7 physical package.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/readers/xml.h"
#include "core/readers/zip_archive.h"

namespace kommissorium::readers {

class WordPackage {
 public:
  /// The bytes must outlive the package. errors: those of ZipArchive; no_word_document (a zip that is
  /// something else), missing_part, unsafe_document (a part that lies outside the package, whether it is read
  /// or not; what is said to be external, such as a link or the template of a document, is not followed).
  static Result<WordPackage> open(std::string_view bytes, std::string_view file);

  /// The text of the document, found by its relationship and never by its name.
  Result<XmlNode> main_part() const;

  /// Every item of custom XML that the package or its main part names. One that cannot be read is the
  /// caller's to know of.
  std::vector<Result<XmlNode>> custom_items() const;

  /// A property that a program or a person gave the document; "" when it has none of that name.
  Result<std::string> custom_property(std::string_view name) const;

  /// Headers, footers, notes and comments that the main part names.
  std::vector<Result<XmlNode>> parts_beside() const;

 private:
  struct Target {
    std::string kind;  // last word of the relationship's type
    std::string part;
    bool outside = false;
  };
  explicit WordPackage(ZipArchive archive) : archive_(std::move(archive)) {}
  Result<std::vector<Target>> targets_of(std::string_view part) const;
  Result<XmlNode> parsed(const std::string& part) const;

  ZipArchive archive_;
  std::string main_;
  std::vector<std::string> custom_;
  std::string properties_;
  std::vector<std::string> beside_;
};

/// Where a target leads, seen from a part: "../customXml/item1.xml" from "word/document.xml" is
/// "customXml/item1.xml". "" when it leads out of the package.
std::string resolved_part(std::string_view from, std::string_view target);

}  // namespace kommissorium::readers
