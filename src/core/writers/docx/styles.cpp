// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/styles.h"

#include <string_view>

#include "core/writers/docx/names.h"
#include "core/writers/xml.h"

namespace kommissorium::writers::docx {
namespace {

/// Calibri is on every machine with Word, and Carlito, which is free, has its widths.
constexpr std::string_view defaults_before_language =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Calibri' w:hAnsi='Calibri' "
    "w:eastAsia='Calibri' "
    "w:cs='Calibri'/><w:sz w:val='22'/><w:szCs w:val='22'/><w:lang w:val='";
constexpr std::string_view defaults_after_language =
    "' w:eastAsia='en-US' w:bidi='ar-SA'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    "<w:spacing w:after='100' w:line='269' w:lineRule='auto'/></w:pPr></w:pPrDefault></w:docDefaults>";

struct Style {
  std::string_view id, name, based_on, next;
  std::string_view paragraph;  // inside w:pPr
  std::string_view run;        // inside w:rPr
};

constexpr Style paragraph_styles[] = {
    {"BodyText", "Body Text", "Normal", "BodyText", "", ""},
    {"BodyLine", "Body Line", "BodyText", "BodyText", "", ""},
    {"Subtitle", "Subtitle", "Normal", "Title",
     "<w:keepNext/><w:pBdr><w:left w:val='single' w:sz='36' w:space='10' w:color='3A7F3B'/></w:pBdr>"
     "<w:spacing w:before='0' w:after='0'/><w:ind w:left='284'/>",
     "<w:b/><w:bCs/><w:color w:val='2B662C'/>"},
    {"Title", "Title", "Normal", "BodyText",
     "<w:keepNext/><w:pBdr><w:left w:val='single' w:sz='36' w:space='10' w:color='3A7F3B'/></w:pBdr>"
     "<w:spacing w:before='0' w:after='0' w:line='240' w:lineRule='auto'/><w:ind w:left='284'/>",
     "<w:b/><w:bCs/><w:sz w:val='48'/><w:szCs w:val='48'/>"},
    {"Status", "Status", "Normal", "BodyText",
     "<w:spacing w:before='120' w:after='200'/><w:ind w:left='284'/>",
     "<w:b/><w:bCs/><w:color w:val='5E5E5E'/><w:sz w:val='19'/><w:szCs w:val='19'/>"},
    {"Heading1", "heading 1", "Normal", "BodyText",
     "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val='left' w:pos='454'/></w:tabs>"
     "<w:spacing w:before='400' w:after='80' w:line='240' w:lineRule='auto'/><w:outlineLvl "
     "w:val='0'/>",
     "<w:b/><w:bCs/><w:color w:val='1B3C1C'/><w:sz w:val='28'/><w:szCs w:val='28'/>"},
    {"Heading2", "heading 2", "Normal", "BodyText",
     "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val='left' w:pos='624'/></w:tabs>"
     "<w:spacing w:before='200' w:after='20' w:line='240' w:lineRule='auto'/><w:outlineLvl "
     "w:val='1'/>",
     "<w:b/><w:bCs/>"},
    {"Heading3", "heading 3", "Normal", "BodyText",
     "<w:keepNext/><w:keepLines/><w:spacing w:before='160' w:after='20' w:line='240' "
     "w:lineRule='auto'/><w:outlineLvl w:val='2'/>",
     "<w:b/><w:bCs/><w:color w:val='5E5E5E'/>"},
    {"Clause", "Clause", "BodyText", "Clause",
     "<w:tabs><w:tab w:val='left' w:pos='624'/></w:tabs><w:ind w:left='624' w:hanging='624'/>", ""},
    {"ListBullet", "List Bullet", "BodyText", "ListBullet",
     "<w:numPr><w:numId w:val='1'/></w:numPr><w:spacing w:after='40'/><w:contextualSpacing/>", ""},
    {"Fact", "Fact", "BodyText", "Fact",
     "<w:keepLines/><w:pBdr><w:bottom w:val='single' w:sz='4' w:space='4' w:color='C9C9C9'/>"
     "<w:between w:val='single' w:sz='4' w:space='4' w:color='C9C9C9'/></w:pBdr>"
     "<w:tabs><w:tab w:val='left' w:pos='3118'/></w:tabs><w:spacing w:before='80' w:after='0'/>"
     "<w:ind w:left='3118' w:hanging='3118'/>",
     ""},
    {"TableText", "Table Text", "Normal", "TableText", "<w:spacing w:before='0' w:after='0'/>", ""},
    {"TableHeading", "Table Heading", "TableText", "TableText", "<w:keepNext/>",
     "<w:b/><w:bCs/><w:color w:val='5E5E5E'/><w:sz w:val='19'/><w:szCs w:val='19'/>"},
    {"TableEnd", "Table End", "Normal", "BodyText",
     "<w:spacing w:before='0' w:after='0' w:line='120' w:lineRule='exact'/>",
     "<w:sz w:val='8'/><w:szCs w:val='8'/>"},
    {"Signature", "Signature", "Normal", "Signature",
     "<w:keepLines/><w:tabs><w:tab w:val='left' w:leader='underscore' w:pos='5386'/></w:tabs>"
     "<w:spacing w:before='520' w:after='0'/>",
     ""},
    {"TOCHeading", "TOC Heading", "Normal", "BodyText",
     "<w:keepNext/><w:spacing w:before='120' w:after='60'/>",
     "<w:b/><w:bCs/><w:color w:val='1B3C1C'/><w:sz w:val='24'/><w:szCs w:val='24'/>"},
    {"TOC1", "toc 1", "Normal", "Normal",
     "<w:tabs><w:tab w:val='left' w:pos='454'/></w:tabs><w:spacing w:before='0' w:after='20'/>", ""},
    {"Header", "header", "Normal", "Header",
     "<w:tabs><w:tab w:val='right' w:pos='9638'/></w:tabs><w:spacing w:before='0' w:after='0'/>",
     "<w:color w:val='5E5E5E'/><w:sz w:val='17'/><w:szCs w:val='17'/>"},
    {"Footer", "footer", "Normal", "Footer",
     "<w:pBdr><w:top w:val='single' w:sz='4' w:space='6' w:color='C9C9C9'/></w:pBdr>"
     "<w:tabs><w:tab w:val='right' w:pos='9638'/></w:tabs><w:spacing w:before='0' w:after='0'/>",
     "<w:color w:val='5E5E5E'/><w:sz w:val='17'/><w:szCs w:val='17'/>"},
};

constexpr Style character_styles[] = {
    {"Strong", "Strong", "", "", "", "<w:b/><w:bCs/>"},
    {"Muted", "Muted", "", "", "", "<w:color w:val='5E5E5E'/>"},
    {"Missing", "Missing", "", "", "", "<w:i/><w:iCs/><w:color w:val='813506'/>"},
    {"PlaceholderText", "Placeholder Text", "", "", "", "<w:i/><w:iCs/><w:color w:val='6B5A4E'/>"},
    {"Hyperlink", "Hyperlink", "", "", "", "<w:color w:val='2B662C'/><w:u w:val='single'/>"},
    {"FactLabel", "Fact Label", "", "", "",
     "<w:b/><w:bCs/><w:color w:val='5E5E5E'/><w:sz w:val='19'/><w:szCs w:val='19'/>"},
    {"Inserted", "Inserted", "", "", "", "<w:color w:val='1B3C1C'/><w:u w:val='single'/>"},
    {"Removed", "Removed", "", "", "", "<w:strike/><w:color w:val='813506'/>"},
};

constexpr std::string_view normal =
    "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name "
    "w:val='Normal'/><w:qFormat/><w:rPr><w:color w:val='111111'/></w:rPr></w:style>"
    "<w:style w:type='character' w:default='1' w:styleId='DefaultParagraphFont'><w:name "
    "w:val='Default Paragraph Font'/><w:uiPriority w:val='1'/><w:semiHidden/></w:style>"
    "<w:style w:type='numbering' w:default='1' w:styleId='NoList'><w:name w:val='No List'/>"
    "<w:semiHidden/></w:style>";

constexpr std::string_view tables =
    "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/>"
    "<w:semiHidden/><w:tblPr><w:tblInd w:w='0' w:type='dxa'/><w:tblCellMar><w:top w:w='0' "
    "w:type='dxa'/>"
    "<w:left w:w='108' w:type='dxa'/><w:bottom w:w='0' w:type='dxa'/><w:right w:w='108' "
    "w:type='dxa'/></w:tblCellMar></w:tblPr></w:style>"
    "<w:style w:type='table' w:customStyle='1' w:styleId='CharterTable'><w:name w:val='Charter "
    "Table'/>"
    "<w:basedOn w:val='TableNormal'/><w:tblPr><w:tblBorders><w:bottom w:val='single' w:sz='4' "
    "w:space='0' w:color='C9C9C9'/><w:insideH w:val='single' w:sz='4' w:space='0' "
    "w:color='C9C9C9'/>"
    "</w:tblBorders><w:tblCellMar><w:top w:w='68' w:type='dxa'/><w:left w:w='0' w:type='dxa'/>"
    "<w:bottom w:w='68' w:type='dxa'/><w:right w:w='170' w:type='dxa'/></w:tblCellMar></w:tblPr>"
    "</w:style>";

/// Those that Word knows by name are its own; it has no others of these ids.
bool is_own(std::string_view id) {
  for (const std::string_view own : {"Status", "Clause", "Fact", "TableText", "TableHeading", "TableEnd",
                                     "Muted", "Missing", "FactLabel", "Inserted", "Removed"}) {
    if (id == own) return true;
  }
  return false;
}

std::string value(std::string_view element, std::string_view what) {
  if (what.empty()) return "";
  return "<w:" + std::string(element) + " w:val='" + std::string(what) + "'/>";
}

std::string inside(std::string_view element, std::string_view properties) {
  if (properties.empty()) return "";
  const std::string name(element);
  return "<w:" + name + ">" + std::string(properties) + "</w:" + name + ">";
}

std::string markup(const Style& style, std::string_view type) {
  std::string out = "<w:style w:type='" + std::string(type) + "'";
  if (is_own(style.id)) out += " w:customStyle='1'";
  out += " w:styleId='" + std::string(style.id) + "'>" + value("name", style.name) +
         value("basedOn", style.based_on) + value("next", style.next);
  out += "<w:qFormat/>" + inside("pPr", style.paragraph) + inside("rPr", style.run);
  return out + "</w:style>";
}

}  // namespace

std::string styles(Language language) {
  std::string out(xml::declaration);
  out += "<w:styles" + std::string(word_namespaces) + ">";
  out += defaults_before_language;
  out += language_tag(language);
  out += defaults_after_language;
  out += normal;
  for (const Style& style : paragraph_styles) out += markup(style, "paragraph");
  for (const Style& style : character_styles) out += markup(style, "character");
  out += tables;
  return out + "</w:styles>";
}

}  // namespace kommissorium::writers::docx
