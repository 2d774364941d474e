// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/parts.h"

#include "core/texts/document_texts.h"
#include "core/texts/fill.h"
#include "core/writers/docx/names.h"
#include "core/writers/docx/paragraph.h"
#include "core/writers/docx/runs.h"
#include "core/writers/xml.h"

namespace kommissorium::writers::docx {
namespace {

constexpr std::string_view variant_types =
    " xmlns:vt='http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'";

std::string part(std::string_view element, std::string_view inside) {
  std::string out(xml::declaration);
  out += "<w:" + std::string(element) + std::string(word_namespaces) + ">";
  out += inside;
  return out + "</w:" + std::string(element) + ">";
}

std::string compatibility(std::string_view name, std::string_view value) {
  return "<w:compatSetting w:name='" + std::string(name) +
         "' w:uri='http://schemas.microsoft.com/office/word' w:val='" + std::string(value) + "'/>";
}

/// A number that Word fills in; 1 stands there until it has.
std::string field(std::string_view name) {
  return "<w:fldSimple w:instr=' " + std::string(name) + " '><w:r><w:t>1</w:t></w:r></w:fldSimple>";
}

/// "Side {1} af {2}" with fields in place of the numbers.
std::string page_numbers(Language language) {
  std::string_view text = texts::document_texts(language).page_of;
  std::string out;
  while (true) {
    const std::size_t at = text.find('{');
    out += run_markup(text.substr(0, at), "");
    if (at == std::string_view::npos) return out;
    out += field(text[at + 1] == '1' ? "PAGE" : "NUMPAGES");
    text.remove_prefix(at + 3);
  }
}

std::string property(int id, std::string_view name, std::string_view value) {
  return "<property fmtid='{D5CDD505-2E9C-101B-9397-08002B2CF9AE}' pid='" + std::to_string(id) + "' name='" +
         std::string(name) + "'><vt:lpwstr>" + xml::escaped(value) + "</vt:lpwstr></property>";
}

}  // namespace

std::string settings(Language language) {
  const bool danish = language == Language::danish;
  std::string inside =
      "<w:zoom w:percent='100'/><w:defaultTabStop w:val='709'/>"
      "<w:characterSpacingControl w:val='doNotCompress'/><w:compat>";
  inside += compatibility("compatibilityMode", "15");
  for (const std::string_view name : {"overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures",
                                      "doNotFlipMirrorIndents", "differentiateMultirowTableHeaders"})
    inside += compatibility(name, "1");
  inside += "</w:compat><w:themeFontLang w:val='" + std::string(language_tag(language)) + "'/>";
  inside += danish ? "<w:decimalSymbol w:val=','/><w:listSeparator w:val=';'/>"
                   : "<w:decimalSymbol w:val='.'/><w:listSeparator w:val=','/>";
  return part("settings", inside);
}

std::string numbering() {
  return part("numbering",
              "<w:abstractNum w:abstractNumId='0'><w:multiLevelType w:val='singleLevel'/><w:lvl w:ilvl='0'>"
              "<w:start w:val='1'/><w:numFmt w:val='bullet'/><w:pStyle w:val='ListBullet'/><w:lvlText "
              "w:val='•'/><w:lvlJc w:val='left'/><w:pPr><w:ind w:left='340' w:hanging='227'/></w:pPr>"
              "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
}

std::string font_table() {
  return part("fonts",
              "<w:font w:name='Calibri'><w:altName w:val='Carlito'/><w:panose1 w:val='020F0502020204030204'/>"
              "<w:charset w:val='00'/><w:family w:val='swiss'/><w:pitch w:val='variable'/></w:font>");
}

std::string header(const outline::Document& document) {
  return part("hdr", paragraph("Header", run_markup(document.kicker + "\t" + document.title, "")));
}

std::string footer(const outline::Document& document) {
  return part("ftr", paragraph("Footer", run_markup(document.footer, "") + "<w:r><w:tab/></w:r>" +
                                             page_numbers(document.language)));
}

std::string core_properties(const outline::Document& document) {
  std::string out(xml::declaration);
  out +=
      "<cp:coreProperties "
      "xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' "
      "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>" +
      xml::escaped(document.title) + "</dc:title><dc:subject>" + xml::escaped(document.kicker) +
      "</dc:subject><dc:creator>Kommissorium</dc:creator><dc:language>";
  out += language_tag(document.language);
  return out + "</dc:language><cp:contentStatus>" + xml::escaped(document.status) +
         "</cp:contentStatus></cp:coreProperties>";
}

std::string extended_properties() {
  return std::string(xml::declaration) +
         "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
         "<Application>Kommissorium</Application></Properties>";
}

std::string custom_properties(const outline::Document& document, std::string_view digest) {
  std::string out(xml::declaration);
  out += "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'";
  out += variant_types;
  out += ">" + property(2, "Language", language_tag(document.language));  // 0 and 1 are taken
  if (!digest.empty()) out += property(3, "Digest", digest);
  return out + "</Properties>";
}

}  // namespace kommissorium::writers::docx
