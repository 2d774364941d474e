// SPDX-License-Identifier: MPL-2.0
// The order of elements in w:sdtPr is the schema's: alias, tag, id, showingPlcHdr, then the kind.
#include "core/writers/docx/control.h"

#include <algorithm>
#include <vector>

#include "core/revisions/sha256.h"
#include "core/writers/docx/names.h"
#include "core/writers/xml.h"

namespace kommissorium::writers::docx {
namespace {

using outline::Control;
using outline::ControlKind;

constexpr std::size_t longest_tag = 64;
constexpr std::string_view bookmark_beginning = "_k";
constexpr std::size_t bookmark_digits = 32;
constexpr int first_bookmark = 1'000'000;  // those of headings begin at 0

/// Word calls a file damaged in which two items of a list show or mean the same.
std::string items(const Control& control) {
  std::string out;
  std::vector<std::string> labels, values;
  const auto known = [](const std::vector<std::string>& in, const std::string& what) {
    return what.empty() || std::find(in.begin(), in.end(), what) != in.end();
  };
  for (const Control::Choice& choice : control.choices) {
    if (known(labels, choice.label) || known(values, choice.value)) continue;
    labels.push_back(choice.label);
    values.push_back(choice.value);
    out += "<w:listItem w:displayText='" + xml::escaped(choice.label) + "' w:value='" +
           xml::escaped(choice.value) + "'/>";
  }
  return out;
}

std::string date_kind(std::string_view shown, Language language) {
  const bool in_figures = !shown.empty() && shown.find('-') != std::string_view::npos;
  const std::string_view format = in_figures                     ? "dd-MM-yyyy"
                                  : language == Language::danish ? "d. MMMM yyyy"
                                                                 : "d MMMM yyyy";
  return "<w:date><w:dateFormat w:val='" + std::string(format) + "'/><w:lid w:val='" +
         std::string(language_tag(language)) +
         "'/><w:storeMappedDataAs w:val='date'/><w:calendar w:val='gregorian'/></w:date>";
}

/// LibreOffice 7.4 makes plain text a field of its own: it puts all line ends before the first word, and
/// saves a text in several scripts as often as it has parts. Latin, Greek and Cyrillic letters and the usual
/// punctuation (up to U+057F, U+2000 to U+203F, U+2080 to U+20BF) go well.
bool goes_well_as_plain_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
    const bool punctuation = byte == 0xE2 && (next == 0x80 || next == 0x82);
    if (byte == '\n' || (byte > 0xD5 && !punctuation)) return false;
  }
  return true;
}

std::string kind(const Control& control, std::string_view shown, Language language) {
  const bool typed = control.kind == ControlKind::text || control.kind == ControlKind::long_text;
  const bool plain = !control.empty && goes_well_as_plain_text(shown);
  if (typed && control.choices.empty() && !plain) return "<w:richText/>";
  switch (control.kind) {
    case ControlKind::choice:
      return "<w:dropDownList>" + items(control) + "</w:dropDownList>";
    case ControlKind::date:
      return date_kind(shown, language);
    case ControlKind::long_text:
      return "<w:text w:multiLine='1'/>";
    case ControlKind::text:
      break;
  }
  return control.choices.empty() ? "<w:text/>" : "<w:comboBox>" + items(control) + "</w:comboBox>";
}

std::string properties(const Control& control, int number, std::string_view kind) {
  std::string out = "<w:sdtPr>";
  out += "<w:alias w:val='" + xml::escaped(control.label) + "'/><w:tag w:val='" +
         xml::escaped(tag_of(control.id)) + "'/><w:id w:val='" + std::to_string(number) + "'/>";
  if (control.empty) out += "<w:showingPlcHdr/>";
  out += kind;
  return out + "</w:sdtPr>";
}

std::string bookmarked(const Control& control, int number, std::string_view markup) {
  const std::string id = std::to_string(first_bookmark + number);
  std::string out = "<w:bookmarkStart w:id='" + id + "' w:name='" + bookmark_of(control.id) + "'/>";
  out += markup;
  return out + "<w:bookmarkEnd w:id='" + id + "'/>";
}

}  // namespace

std::string tag_of(std::string_view control_id) {
  if (control_id.size() <= longest_tag) return std::string(control_id);
  return "~" + revisions::sha256_hex(control_id).substr(0, 40);
}

std::string bookmark_of(std::string_view control_id) {
  return std::string(bookmark_beginning) + revisions::sha256_hex(control_id).substr(0, bookmark_digits);
}

bool is_bookmark_name(std::string_view name) {
  return name.size() == bookmark_beginning.size() + bookmark_digits && name.starts_with(bookmark_beginning) &&
         name.find_first_not_of("0123456789abcdef", bookmark_beginning.size()) == std::string_view::npos;
}

std::string run_control(const outline::Control& control, int number, std::string_view shown,
                        std::string_view runs, Language language) {
  std::string out = "<w:sdt>" + properties(control, number, kind(control, shown, language));
  out += "<w:sdtContent>";
  out += runs;
  out += "</w:sdtContent></w:sdt>";
  return bookmarked(control, number, out);
}

std::string block_control(const outline::Control& control, int number, std::string_view paragraphs) {
  std::string out = "<w:sdt>" + properties(control, number, "<w:richText/>");
  out += "<w:sdtContent>";
  out += paragraphs;
  out += "</w:sdtContent></w:sdt>";
  return bookmarked(control, number, out);
}

}  // namespace kommissorium::writers::docx
