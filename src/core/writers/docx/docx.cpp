// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/docx.h"

#include "core/writers/docx/body.h"
#include "core/writers/docx/carried_part.h"
#include "core/writers/docx/names.h"
#include "core/writers/docx/package.h"
#include "core/writers/docx/parts.h"
#include "core/writers/docx/runs.h"
#include "core/writers/docx/styles.h"

namespace kommissorium::writers::docx {
namespace {

constexpr std::string_view main_part = "word/document.xml";

std::string word_type(std::string_view name) {
  return "application/vnd.openxmlformats-officedocument.wordprocessingml." + std::string(name) + "+xml";
}

std::string office(std::string_view name) { return std::string(office_relationships) + std::string(name); }

/// A part beside the main one, which names it.
void add_beside(Package& package, const std::string& id, const std::string& name, std::string_view kind,
                std::string bytes) {
  package.add("word/" + name + ".xml", word_type(kind), std::move(bytes));
  package.relate(main_part, id, office(kind), name + ".xml");
}

void add_properties(Package& package, const outline::Document& document, std::string_view digest) {
  package.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
              core_properties(document));
  package.relate("", "rId2",
                 "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                 "docProps/core.xml");
  package.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
              extended_properties());
  package.relate("", "rId3", office("extended-properties"), "docProps/app.xml");
  package.add("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml",
              custom_properties(document, digest));
  package.relate("", "rId4", office("custom-properties"), "docProps/custom.xml");
}

void add_carried(Package& package, std::string_view carried) {
  if (carried.empty()) return;
  package.add("customXml/item1.xml", "application/xml", carried_item(carried));
  package.relate(main_part, "rId21", office("customXml"), "../customXml/item1.xml");
  package.add("customXml/itemProps1.xml",
              "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
              carried_item_properties());
  package.relate("customXml/item1.xml", "rId1", office("customXmlProps"), "itemProps1.xml");
}

}  // namespace

std::string file(const outline::Document& document, std::string_view carried, std::string_view digest) {
  Package package;
  Body text = body(document);
  package.add(std::string(main_part), word_type("document.main"), std::move(text.xml));
  package.relate("", "rId1", office("officeDocument"), std::string(main_part));
  add_beside(package, "rId1", "styles", "styles", styles(document.language));
  add_beside(package, "rId2", "settings", "settings", settings(document.language));
  add_beside(package, "rId3", "numbering", "numbering", numbering());
  add_beside(package, "rId4", "fontTable", "fontTable", font_table());
  add_beside(package, header_relationship, "header1", "header", header(document));
  add_beside(package, footer_relationship, "footer1", "footer", footer(document));
  add_beside(package, first_footer_relationship, "footer2", "footer", footer(document));
  for (std::size_t at = 0; at < text.links.size(); ++at)
    package.relate_outside(main_part, link_id(at), office("hyperlink"), text.links[at]);
  add_properties(package, document, digest);
  add_carried(package, carried);
  return std::move(package).archive();
}

}  // namespace kommissorium::writers::docx
