// SPDX-License-Identifier: MPL-2.0
#include "tests/support/word_maker.h"

#include <cassert>

#include "core/base64.h"
#include "core/revisions/sha256.h"

namespace kommissorium::trial {
namespace {

const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relationships(const std::string& inside) {
  return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
         "</Relationships>";
}

std::string relationship(const std::string& id, const std::string& kind, const std::string& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + office + kind + "\" Target=\"" + target + "\"/>";
}

}  // namespace

std::vector<ZipPart> word_parts(const std::string& body, const std::string& carried) {
  std::vector<ZipPart> parts;
  parts.push_back({"[Content_Types].xml",
                   "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>"});
  parts.push_back(
      {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml"))});
  parts.push_back({"word/document.xml",
                   "<w:document "
                   "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                   "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" +
                       body + "</w:body></w:document>"});
  std::string more = relationship("rId1", "styles", "styles.xml");
  if (!carried.empty()) {
    more += relationship("rId2", "customXml", "../customXml/item7.xml");
    parts.push_back({"customXml/item7.xml", "<charter xmlns=\"urn:kommissorium:charter:1\" sha256=\"" +
                                                revisions::sha256_hex(carried) + "\">" +
                                                base64::encode_for_pages(carried) + "</charter>"});
  }
  parts.push_back({"word/_rels/document.xml.rels", relationships(more)});
  return parts;
}

std::string word_file(const std::string& body, const std::string& carried) {
  return zip(word_parts(body, carried));
}

ZipPart& part_of(std::vector<ZipPart>& parts, const std::string& name) {
  for (ZipPart& part : parts) {
    if (part.name == name) return part;
  }
  assert(false);
  return parts.front();
}

}  // namespace kommissorium::trial
