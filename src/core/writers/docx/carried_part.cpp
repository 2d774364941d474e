// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/carried_part.h"

#include "core/base64.h"
#include "core/revisions/sha256.h"
#include "core/writers/xml.h"

namespace kommissorium::writers::docx {

std::string carried_item(std::string_view charter_file) {
  std::string out(xml::declaration);
  const std::string element(carried_element);
  out += "<" + element + " xmlns='" + std::string(carried_namespace) + "' " +
         std::string(carried_hash_attribute) + "='" + revisions::sha256_hex(charter_file) + "'>";
  out += base64::encode_for_pages(charter_file);
  return out + "</" + element + ">";
}

std::string carried_item_properties() {
  return std::string(xml::declaration) +
         "<ds:datastoreItem ds:itemID='{6B6F6D6D-6973-736F-7269-756D00000001}' "
         "xmlns:ds='http://schemas.openxmlformats.org/officeDocument/2006/customXml'><ds:schemaRefs>"
         "<ds:schemaRef ds:uri='" +
         std::string(carried_namespace) + "'/></ds:schemaRefs></ds:datastoreItem>";
}

}  // namespace kommissorium::writers::docx
