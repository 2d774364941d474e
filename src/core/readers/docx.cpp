// SPDX-License-Identifier: MPL-2.0
#include "core/readers/docx.h"

#include <optional>
#include <set>

#include "core/base64.h"
#include "core/json/parse.h"
#include "core/readers/word_package.h"
#include "core/revisions/sha256.h"
#include "core/writers/docx/carried_part.h"

namespace kommissorium::readers {
namespace {

using writers::docx::carried_hash_attribute;
using writers::docx::carried_namespace;

constexpr std::string_view any_carried_namespace = "urn:kommissorium:charter:";

bool is_word(const XmlNode& node) {
  return node.space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
         node.space == "http://purl.oclc.org/ooxml/wordprocessingml/main";
}
bool is_compatibility(const XmlNode& node) {
  return node.space == "http://schemas.openxmlformats.org/markup-compatibility/2006";
}

std::string_view value_of(const XmlNode& parent, std::string_view child) {
  const XmlNode* found = parent.child(child);
  return found == nullptr ? std::string_view() : found->attribute("val");
}

/// An element that is on by being there, unless it says otherwise.
bool is_on(const XmlNode& parent, std::string_view child) {
  const XmlNode* found = parent.child(child);
  if (found == nullptr) return false;
  const std::string_view value = found->attribute("val");
  return value != "0" && value != "false" && value != "off";
}

bool is_list_item(const XmlNode& paragraph) {
  const XmlNode* properties = paragraph.child("pPr");
  if (properties == nullptr) return false;
  if (const XmlNode* numbering = properties->child("numPr"); numbering != nullptr)
    return value_of(*numbering, "numId") != "0";
  const std::string_view style = value_of(*properties, "pStyle");
  return style.starts_with("ListBullet") || style.starts_with("ListParagraph") ||
         style.starts_with("Opstilling");
}

std::string joined_text(const XmlNode& node) {
  std::string text;
  for (const XmlNode& child : node.children) {
    if (child.is_text()) text += child.text;
  }
  return text;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\n\r\xC2\xA0") == std::string::npos;
}

class Walk {
 public:
  WordDocument document;

  void all_in(const XmlNode& parent) {
    for (const XmlNode& child : parent.children) one(child);
  }

  void finish() { end_outside(); }

 private:
  void one(const XmlNode& node) {
    if (node.is_text()) return;  // only w:t holds words
    if (is_compatibility(node) && node.name == "AlternateContent") {
      const XmlNode* chosen = node.child("Choice");
      if (chosen == nullptr) chosen = node.child("Fallback");
      if (chosen != nullptr) all_in(*chosen);
      return;
    }
    if (!is_word(node)) return;
    static const std::set<std::string, std::less<>> passed_over = {
        "del", "moveFrom", "instrText", "delText", "drawing", "pict",    "object",     "sectPr",
        "rPr", "pPr",      "tblPr",     "tcPr",    "trPr",    "tblGrid", "footnotePr", "delInstrText"};
    if (passed_over.count(node.name) > 0) return;
    if (node.name == "p") return paragraph(node);
    if (node.name == "sdt") return control(node);
    if (node.name == "t") return say(joined_text(node));
    if (node.name == "tab") return say("\t");
    if (node.name == "noBreakHyphen") return say("\xE2\x80\x91");
    if (node.name == "cr" || node.name == "br") {
      const std::string_view type = node.attribute("type");
      if (type.empty() || type == "textWrapping") say("\n");
      return;
    }
    all_in(node);
  }

  void paragraph(const XmlNode& node) {
    if (open_ == nullptr) {
      end_outside();
    } else {
      open_->paragraphs.push_back({"", is_list_item(node)});
    }
    all_in(node);
    if (open_ == nullptr) end_outside();
  }

  void control(const XmlNode& node) {
    const XmlNode* properties = node.child("sdtPr");
    const XmlNode* content = node.child("sdtContent");
    if (content == nullptr) return;
    const std::string tag(properties == nullptr ? std::string_view() : value_of(*properties, "tag"));
    // A control without a tag is none of ours, and of two with the same only the first can be the field's.
    if (tag.empty() || !tags_.insert(tag).second) return all_in(*content);
    ControlText made;
    made.tag = tag;
    made.placeholder = is_on(*properties, "showingPlcHdr");
    if (const XmlNode* date = properties->child("date"); date != nullptr)
      made.day = date->attribute("fullDate").substr(0, 10);
    const std::size_t at = document.controls.size();
    document.controls.push_back({});  // its place in reading order, before those inside it
    ControlText* around = open_;
    open_ = &made;
    all_in(*content);
    open_ = around;
    document.controls[at] = std::move(made);
  }

  void say(std::string_view text) {
    if (open_ == nullptr) {
      outside_ += text;
      return;
    }
    if (open_->paragraphs.empty()) open_->paragraphs.emplace_back();
    open_->paragraphs.back().text += text;
  }

  void end_outside() {
    if (!is_blank(outside_)) document.outside.push_back(std::move(outside_));
    outside_.clear();
  }

  ControlText* open_ = nullptr;
  std::string outside_;
  std::set<std::string> tags_;
};

Result<std::string> carried_in(const WordPackage& package, std::string_view file) {
  const auto refused = [file](Problem problem) { return Error{problem, {.file = std::string(file)}, ""}; };
  std::optional<Error> unreadable;
  bool newer = false;
  for (const Result<XmlNode>& item : package.custom_items()) {
    if (!item.ok()) {
      unreadable = item.error();
      continue;
    }
    const XmlNode& root = item.value();
    newer = newer || (root.space.starts_with(any_carried_namespace) && root.space != carried_namespace);
    if (root.space != carried_namespace) continue;
    const std::string letters = joined_text(root);
    if (letters.size() > 2 * json::largest_file) return refused(Problem::too_large);
    std::optional<std::string> bytes = base64::decode_from_page(letters);
    if (!bytes || revisions::sha256_hex(*bytes) != root.attribute(carried_hash_attribute))
      return refused(Problem::hash_mismatch);
    if (bytes->size() > json::largest_file) return refused(Problem::too_large);
    return std::move(*bytes);
  }
  if (unreadable) return *unreadable;
  return refused(newer ? Problem::newer_format : Problem::no_embedded_charter);
}

}  // namespace

std::string ControlText::text() const {
  if (placeholder) return "";
  std::string all;
  bool after_item = false;
  for (const WordParagraph& paragraph : paragraphs) {
    if (is_blank(paragraph.text)) continue;
    if (!all.empty()) all += after_item && paragraph.item ? "\n" : "\n\n";
    all += (paragraph.item ? "- " : "") + paragraph.text;
    after_item = paragraph.item;
  }
  return all;
}

bool looks_like_docx(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

Result<WordDocument> read_docx(std::string_view bytes, std::string_view file) {
  const Result<WordPackage> package = WordPackage::open(bytes, file);
  if (!package.ok()) return package.error();
  const Result<XmlNode> text = package.value().main_part();
  if (!text.ok()) return text.error();
  if (!is_word(text.value()) || text.value().name != "document" || text.value().child("body") == nullptr)
    return Error{Problem::no_word_document, {.file = std::string(file)}, ""};
  Result<std::string> carried = carried_in(package.value(), file);
  if (!carried.ok()) return carried.error();
  Walk walk;
  walk.all_in(*text.value().child("body"));
  walk.finish();
  walk.document.carried = std::move(carried).value();
  return std::move(walk.document);
}

}  // namespace kommissorium::readers
