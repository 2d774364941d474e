// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/runs.h"

#include <algorithm>

#include "core/writers/docx/control.h"
#include "core/writers/escape.h"
#include "core/writers/xml.h"

namespace kommissorium::writers::docx {
namespace {

using outline::Run;
using outline::Runs;
using outline::Tone;

std::string_view style_of(Tone tone) {
  if (tone == Tone::strong) return "Strong";
  if (tone == Tone::muted) return "Muted";
  if (tone == Tone::missing) return "Missing";
  if (tone == Tone::inserted) return "Inserted";
  if (tone == Tone::removed) return "Removed";
  return "";
}

void add_piece(std::string& out, std::string_view piece) {
  if (piece.empty()) return;
  out += "<w:t xml:space='preserve'>";
  out += xml::escaped(piece);
  out += "</w:t>";
}

void add_texts(std::string& out, std::string_view text) {
  std::string without_page_ends;
  if (text.find_first_of("\f\v") != std::string_view::npos) {
    without_page_ends = text;
    std::replace(without_page_ends.begin(), without_page_ends.end(), '\f', ' ');
    std::replace(without_page_ends.begin(), without_page_ends.end(), '\v', ' ');
    text = without_page_ends;
  }
  while (true) {
    const std::size_t end = std::min(text.find_first_of("\r\n\t"), text.size());
    add_piece(out, text.substr(0, end));
    if (end == text.size()) return;
    out += text[end] == '\t' ? "<w:tab/>" : "<w:br/>";
    text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
  }
}

}  // namespace

std::string run_markup(std::string_view text, std::string_view style) {
  if (text.empty()) return "";
  std::string out = "<w:r>";
  if (!style.empty()) {
    out += "<w:rPr><w:rStyle w:val='";
    out += style;
    out += "'/></w:rPr>";
  }
  add_texts(out, text);
  out += "</w:r>";
  return out;
}

std::string link_id(std::size_t index) { return "rId" + std::to_string(101 + index); }

RunWriter::RunWriter(const outline::Document& document) : language_(document.language) {
  for (const outline::Control& control : document.controls) controls_.emplace(control.id, &control);
}

const outline::Control* RunWriter::control(std::string_view id) const {
  const auto found = id.empty() ? controls_.end() : controls_.find(id);
  return found == controls_.end() ? nullptr : found->second;
}

std::string RunWriter::link(const Run& run) {
  const auto known = std::find(links_.begin(), links_.end(), run.address);
  const std::size_t index = static_cast<std::size_t>(known - links_.begin());
  if (known == links_.end()) links_.push_back(run.address);
  return "<w:hyperlink r:id='" + link_id(index) + "' w:history='1'>" + run_markup(run.text, "Hyperlink") +
         "</w:hyperlink>";
}

std::string RunWriter::runs(const Runs& runs) {
  std::string out;
  for (std::size_t at = 0; at < runs.size();) {
    const outline::Control* place = control(runs[at].control);
    if (place == nullptr) {
      const Run& run = runs[at++];
      const bool linked = !run.text.empty() && !run.address.empty() && may_be_linked(run.address);
      out += linked ? link(run) : run_markup(run.text, style_of(run.tone));
      continue;
    }
    std::string shown, inside;
    for (const std::string& id = runs[at].control; at < runs.size() && runs[at].control == id; ++at) {
      shown += runs[at].text;
      inside += run_markup(runs[at].text, place->empty ? "PlaceholderText" : style_of(runs[at].tone));
    }
    out += inside.empty() ? "" : run_control(*place, next_number(), shown, inside, language_);
  }
  return out;
}

}  // namespace kommissorium::writers::docx
