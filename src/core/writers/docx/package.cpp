// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/package.h"

#include "core/writers/xml.h"

namespace kommissorium::writers::docx {
namespace {

constexpr std::string_view relationships_type = "application/vnd.openxmlformats-package.relationships+xml";

/// "word/document.xml" → "word/_rels/document.xml.rels"
std::string relationships_part(std::string_view part) {
  const std::size_t name = part.rfind('/') == std::string_view::npos ? 0 : part.rfind('/') + 1;
  return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

}  // namespace

void Package::add(std::string name, std::string_view content_type, std::string bytes) {
  types_.push_back(std::string(content_type));
  parts_.push_back({std::move(name), std::move(bytes)});
}

void Package::relate(std::string_view from, std::string id, std::string_view type, std::string target) {
  relationships_.push_back({std::string(from), std::move(id), std::string(type), std::move(target), false});
}

void Package::relate_outside(std::string_view from, std::string id, std::string_view type,
                             std::string address) {
  relationships_.push_back({std::string(from), std::move(id), std::string(type), std::move(address), true});
}

std::string Package::content_types() const {
  std::string out(xml::declaration);
  out +=
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default "
      "Extension='rels' ContentType='" +
      std::string(relationships_type) + "'/><Default Extension='xml' ContentType='application/xml'/>";
  for (std::size_t at = 0; at < parts_.size(); ++at) {
    if (types_[at] == "application/xml") continue;
    out += "<Override PartName='/" + xml::escaped(parts_[at].name) + "' ContentType='" +
           xml::escaped(types_[at]) + "'/>";
  }
  return out + "</Types>";
}

std::string Package::relationships_of(std::string_view from) const {
  std::string inside;
  for (const Relationship& one : relationships_) {
    if (one.from != from) continue;
    inside += "<Relationship Id='" + one.id + "' Type='" + one.type + "' Target='" +
              xml::escaped(one.target) + (one.outside ? "' TargetMode='External'/>" : "'/>");
  }
  if (inside.empty()) return "";
  return std::string(xml::declaration) +
         "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inside +
         "</Relationships>";
}

std::string Package::archive() && {
  std::vector<ArchivedPart> all = {{"[Content_Types].xml", content_types()},
                                   {"_rels/.rels", relationships_of("")}};
  for (ArchivedPart& part : parts_) {
    std::string relationships = relationships_of(part.name);
    const std::string relationships_name = relationships_part(part.name);
    all.push_back(std::move(part));
    if (!relationships.empty()) all.push_back({relationships_name, std::move(relationships)});
  }
  return zip_archive(all);
}

}  // namespace kommissorium::writers::docx
