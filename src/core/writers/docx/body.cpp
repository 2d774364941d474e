// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/body.h"

#include <algorithm>
#include <vector>

#include "core/writers/docx/contents.h"
#include "core/writers/docx/control.h"
#include "core/writers/docx/names.h"
#include "core/writers/docx/paragraph.h"
#include "core/writers/docx/runs.h"
#include "core/writers/docx/table.h"
#include "core/writers/xml.h"

namespace kommissorium::writers::docx {
namespace {

using outline::Block;

constexpr std::string_view space_above = "<w:spacing w:before='160'/>";

/// Characters, not bytes.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; }));
}

/// What all the text of a block fills in; "" when it fills in nothing, or several things.
std::string_view control_of(const Block& block) {
  std::string_view id;
  bool one = true;
  const auto look = [&id, &one](const outline::Runs& runs) {
    for (const outline::Run& run : runs) {
      if (id.empty()) id = run.control;
      one = one && !run.control.empty() && run.control == id;
    }
  };
  if (const auto* paragraph = std::get_if<outline::Paragraph>(&block)) look(paragraph->runs);
  if (const auto* list = std::get_if<outline::List>(&block)) {
    for (const outline::Runs& item : list->items) look(item);
  }
  return one ? id : std::string_view();
}

class BodyWriter {
 public:
  explicit BodyWriter(const outline::Document& document) : document_(document), writer_(document) {}

  Body written() && {
    out_ = std::string(xml::declaration) + "<w:document" + std::string(word_namespaces) + "><w:body>";
    title();
    out_ += contents(document_);
    const std::vector<Block>& blocks = document_.blocks;
    for (std::size_t at = 0; at < blocks.size();) {
      const std::size_t end = end_of_control(at);
      if (end > at + 1 || (end == at + 1 && std::holds_alternative<outline::List>(blocks[at]))) {
        fill_in(at, end);
        at = end;
      } else {
        keep_next_ = introduces(blocks, at);
        std::visit([this](const auto& one) { add(one); }, blocks[at++]);
        keep_next_ = false;
      }
    }
    close_table();
    page();
    out_ += "</w:body></w:document>";
    return {std::move(out_), writer_.links()};
  }

 private:
  /// Whether a block only leads to the next one, and must not stay behind alone at the foot of a page: what
  /// guides between a heading and those below it or what is to be filled in, and what stands above a table or
  /// lines to sign on. No more: a chain of such blocks that is longer than a page is not kept at all.
  static bool introduces(const std::vector<Block>& blocks, std::size_t at) {
    if (at + 1 == blocks.size()) return false;
    const Block& next = blocks[at + 1];
    if (std::holds_alternative<outline::Table>(next) || std::holds_alternative<outline::Signatures>(next))
      return true;
    const auto* above = at == 0 ? nullptr : std::get_if<outline::Heading>(&blocks[at - 1]);
    const auto* below = std::get_if<outline::Heading>(&next);
    return above != nullptr && (std::holds_alternative<outline::Facts>(next) ||
                                (below != nullptr && below->level > above->level));
  }

  void title() {
    if (!document_.kicker.empty()) out_ += paragraph("Subtitle", run_markup(document_.kicker, ""));
    out_ += paragraph("Title", run_markup(document_.title, ""));
    if (!document_.status.empty()) out_ += paragraph("Status", run_markup(document_.status, ""));
  }

  /// Behind the last of the blocks from here that are all the text of one control; `from` when there is none.
  std::size_t end_of_control(std::size_t from) const {
    const std::string_view id = control_of(document_.blocks[from]);
    if (writer_.control(id) == nullptr) return from;
    std::size_t end = from;
    while (end < document_.blocks.size() && control_of(document_.blocks[end]) == id) ++end;
    return end;
  }

  /// A text of several paragraphs or a list is one control around all of them.
  void fill_in(std::size_t from, std::size_t end) {
    const outline::Control& control = *writer_.control(control_of(document_.blocks[from]));
    const int number = writer_.next_number();
    std::string before = std::move(out_);
    out_.clear();
    inside_ = true;
    for (std::size_t at = from; at < end; ++at)
      std::visit([this](const auto& one) { add(one); }, document_.blocks[at]);
    inside_ = false;
    before += block_control(control, number, out_);
    out_ = std::move(before);
    after_table_ = false;
  }

  /// Inside a control of several paragraphs its parts are no controls of their own.
  std::string runs(const outline::Runs& runs) {
    if (!inside_) return writer_.runs(runs);
    outline::Runs bare = runs;
    for (outline::Run& run : bare) run.control.clear();
    return writer_.runs(bare);
  }

  void put(std::string_view style, std::string_view runs, std::string_view more = "") {
    const std::string_view broken = on_new_page_ ? "<w:pageBreakBefore/>" : "";
    out_ += paragraph(style, runs, std::string(broken) + std::string(more));
    on_new_page_ = after_table_ = false;
  }

  /// Two tables without a paragraph between them would be one, and a body may not end in one.
  void close_table() {
    if (after_table_) put("TableEnd", "");
  }

  void add(const outline::Heading& heading) {
    const std::string name = bookmark_name(headings_);
    const std::string number = std::to_string(headings_++);
    std::string inside = "<w:bookmarkStart w:id='" + number + "' w:name='" + name + "'/>";
    if (!heading.number.empty()) inside += run_markup(heading.number + "\t", "");
    outline::Run text = {heading.text, outline::Tone::plain, ""};
    text.control = heading.control;
    inside += runs({text}) + "<w:bookmarkEnd w:id='" + number + "'/>";
    const bool section = heading.level <= 2;
    const bool numbered = !heading.number.empty();
    put(section ? "Heading1" : "Heading2", inside,
        numbered ? section ? "<w:ind w:left='454' w:hanging='454'/>" : "<w:ind w:left='624' w:hanging='624'/>"
                 : "");
  }

  /// Inside a control of several paragraphs each line is one, and those that go on with a text are in a style
  /// of their own: LibreOffice 7.4 puts the line breaks of the first paragraph before its words.
  void add_lines(const outline::Runs& text) {
    std::vector<outline::Runs> lines(1);
    for (const outline::Run& run : text) {
      for (std::size_t start = 0; start <= run.text.size();) {
        const std::size_t end = std::min(run.text.find('\n', start), run.text.size());
        outline::Run piece = run;
        piece.text = run.text.substr(start, end - start);
        if (start > 0) lines.emplace_back();
        lines.back().push_back(std::move(piece));
        start = end + 1;
      }
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
      const bool goes_on = at + 1 < lines.size();
      put(at == 0 ? "BodyText" : "BodyLine", runs(lines[at]), goes_on ? "<w:spacing w:after='0'/>" : "");
    }
  }

  void add(const outline::Paragraph& one) {
    if (inside_ && one.number.empty()) return add_lines(one.runs);
    std::string inside = one.number.empty() ? "" : run_markup(one.number + "\t", "");
    inside += runs(one.runs);
    const std::string_view keep = keep_next_ && !on_new_page_ ? "<w:keepNext/>" : "";
    put(one.number.empty() ? "BodyText" : "Clause", inside,
        std::string(keep) + std::string(after_table_ ? space_above : ""));
  }

  void add(const outline::List& list) {
    for (const outline::Runs& item : list.items) put("ListBullet", runs(item));
  }

  /// The label in the margin, the value beside it; a label too long for the margin stands above.
  void add(const outline::Facts& facts) {
    constexpr std::size_t longest_in_margin = 24;
    for (const outline::Facts::Fact& fact : facts.facts) {
      std::string inside = run_markup(fact.label, "FactLabel");
      inside += width(fact.label) <= longest_in_margin ? "<w:r><w:tab/></w:r>" : "<w:r><w:br/></w:r>";
      const bool first = &fact == facts.facts.data();
      put("Fact", inside + runs(fact.value), first ? space_above : "");
    }
  }

  void add(const outline::Table& one) {
    const std::string markup = table(one, writer_);
    if (markup.empty()) return;
    if (after_table_ || on_new_page_) put("TableEnd", "");
    out_ += markup;
    after_table_ = true;
  }

  void add(const outline::Signatures& signatures) {
    for (const std::string& name : signatures.names)  // the tab is the line, by its leader
      put("Signature", "<w:r><w:tab/><w:br/></w:r>" + run_markup(name, ""),
          on_new_page_ ? "" : "<w:keepNext/>");
  }

  void add(const outline::PageBreak&) { on_new_page_ = true; }

  void add(const outline::Figure& figure) { spell_out(outline::in_words(figure)); }
  void add(const outline::Chart& chart) { spell_out(outline::in_words(chart)); }
  void spell_out(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit([this](const auto& one) { add(one); }, block);
  }

  void page() {
    const auto reference = [](std::string_view element, std::string_view type, std::string_view id) {
      return "<w:" + std::string(element) + " w:type='" + std::string(type) + "' r:id='" + std::string(id) +
             "'/>";
    };
    out_ += "<w:sectPr>" + reference("headerReference", "default", header_relationship) +
            reference("footerReference", "default", footer_relationship) +
            reference("footerReference", "first", first_footer_relationship) +
            "<w:pgSz w:w='11906' w:h='16838'/>"
            "<w:pgMar w:top='1304' w:right='1134' w:bottom='1247' w:left='1134' w:header='624' "
            "w:footer='567' w:gutter='0'/><w:titlePg/></w:sectPr>";
  }

  const outline::Document& document_;
  RunWriter writer_;
  std::string out_;
  std::size_t headings_ = 0;
  bool on_new_page_ = false;
  bool after_table_ = false;
  bool inside_ = false;
  bool keep_next_ = false;  // see introduces()
};

}  // namespace

Body body(const outline::Document& document) { return BodyWriter(document).written(); }

}  // namespace kommissorium::writers::docx
