// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/contents.h"

#include <algorithm>
#include <vector>

#include "core/texts/document_texts.h"
#include "core/writers/docx/paragraph.h"
#include "core/writers/docx/runs.h"

namespace kommissorium::writers::docx {
namespace {

constexpr std::size_t fewest_sections = 3;

std::string field_mark(std::string_view kind) {
  return "<w:r><w:fldChar w:fldCharType='" + std::string(kind) + "'/></w:r>";
}

struct Entry {
  std::string bookmark, text;
  bool numbered = false;
};

std::vector<Entry> entries_of(const outline::Document& document) {
  std::vector<Entry> entries;
  std::size_t heading = 0;
  for (const outline::Block& block : document.blocks) {
    const outline::Heading* one = std::get_if<outline::Heading>(&block);
    if (one == nullptr) continue;
    if (one->level <= 2 && !one->text.empty())
      entries.push_back({bookmark_name(heading), heading_text(*one), !one->number.empty()});
    ++heading;
  }
  return entries;
}

}  // namespace

std::string bookmark_name(std::size_t heading) { return "_Toc" + std::to_string(100'000'001 + heading); }

std::string heading_text(const outline::Heading& heading) {
  return heading.number.empty() ? heading.text : heading.number + "\t" + heading.text;
}

std::string contents(const outline::Document& document) {
  const std::vector<Entry> entries = entries_of(document);
  const bool any_numbered =  // minutes have no numbers, and are read from end to end
      std::any_of(entries.begin(), entries.end(), [](const Entry& one) { return one.numbered; });
  if (entries.size() < fewest_sections || !any_numbered) return "";
  std::string out =
      "<w:sdt><w:sdtPr><w:id w:val='999'/><w:docPartObj><w:docPartGallery w:val='Table of Contents'/>"
      "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>";
  out += paragraph("TOCHeading", run_markup(texts::document_texts(document.language).contents, ""));
  for (std::size_t at = 0; at < entries.size(); ++at) {
    std::string inside;
    if (at == 0) {
      inside = field_mark("begin") +
               "<w:r><w:instrText xml:space='preserve'> TOC \\o '1-1' \\n \\h \\z </w:instrText></w:r>" +
               field_mark("separate");
    }
    inside += "<w:hyperlink w:anchor='" + entries[at].bookmark + "' w:history='1'>" +
              run_markup(entries[at].text, "") + "</w:hyperlink>";
    if (at + 1 == entries.size()) inside += field_mark("end");
    out += paragraph("TOC1", inside);
  }
  return out + "</w:sdtContent></w:sdt>";
}

}  // namespace kommissorium::writers::docx
