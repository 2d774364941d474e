// SPDX-License-Identifier: MPL-2.0
#include "core/readers/docx.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/base64.h"
#include "core/json/parse.h"
#include "core/readers/word_check_number.h"
#include "core/readers/word_markup.h"
#include "core/readers/word_package.h"
#include "core/revisions/sha256.h"
#include "core/writers/docx/carried_part.h"
#include "core/writers/docx/control.h"

namespace kommissorium::readers {
namespace {

using writers::docx::carried_hash_attribute;
using writers::docx::carried_namespace;
using writers::docx::is_bookmark_name;

constexpr std::string_view any_carried_namespace = "urn:kommissorium:charter:";

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\n\r\xC2\xA0") == std::string::npos;
}

/// What one part says. Beside the text, numbers of pages and days that a program fills in are passed over.
class Walk {
 public:
  enum class Part { text, beside };
  WordDocument document;

  explicit Walk(const XmlNode& body, Part part = Part::text) : part_(part), tags_are_kept_(has_tags(body)) {
    count_bookmarks(body, beginnings_left_);
    all_in(body);
    end_outside();
    for (std::size_t at = 0; at < boxes_.size(); ++at) {  // one may hold others
      all_in(*boxes_[at]);
      end_outside();
    }
  }

 private:
  void all_in(const XmlNode& parent) {
    for (const XmlNode& child : parent.children) one(child);
  }

  static const XmlNode* chosen_of(const XmlNode& node) {
    const XmlNode* chosen = node.child("Choice");
    return chosen == nullptr ? node.child("Fallback") : chosen;
  }

  /// Text boxes stand in drawings, and their text is read after that around them.
  void boxes_in(const XmlNode& node) {
    if (is_word(node) && node.name == "txbxContent") return boxes_.push_back(&node);
    if (is_compatibility(node) && node.name == "AlternateContent") {
      if (const XmlNode* chosen = chosen_of(node); chosen != nullptr) boxes_in(*chosen);
      return;
    }
    for (const XmlNode& child : node.children) boxes_in(child);
  }

  void field(const XmlNode& node) {
    const std::string_view type = node.attribute("fldCharType");
    if (type == "begin") in_result_.push_back(false);
    if (in_result_.empty()) return;
    if (type == "separate") in_result_.back() = true;
    if (type == "end") in_result_.pop_back();
  }

  void one(const XmlNode& node) {
    if (node.is_text()) return;  // only w:t holds words
    if (is_compatibility(node) && node.name == "AlternateContent") {
      if (const XmlNode* chosen = chosen_of(node); chosen != nullptr) all_in(*chosen);
      return;
    }
    if (!is_word(node)) return;
    if (node.name == "drawing" || node.name == "pict" || node.name == "object") return boxes_in(node);
    if (node.name == "txbxContent") return boxes_.push_back(&node);
    if (part_ == Part::beside && node.name == "fldSimple") return;
    if (part_ == Part::beside && node.name == "fldChar") return field(node);
    static const std::set<std::string, std::less<>> passed_over = {
        "del",   "moveFrom", "instrText", "delText", "sectPr",     "rPr",         "pPr",
        "tblPr", "tcPr",     "trPr",      "tblGrid", "footnotePr", "delInstrText"};
    if (passed_over.count(node.name) > 0) return;
    if (node.name == "r") return run(node);
    if (node.name == "p") return paragraph(node);
    if (node.name == "sdt") return control(node);
    if (node.name == "bookmarkStart") return bookmark_begins(node);
    if (node.name == "bookmarkEnd") return bookmark_ends(node);
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

  /// LibreOffice parts the lines of plain text by nothing but a new w:t; others never write two in a row.
  void run(const XmlNode& node) {
    const bool around = std::exchange(prompting_, is_prompt(node));
    const XmlNode* before = nullptr;
    for (const XmlNode& child : node.children) {
      if (child.is_text()) continue;
      if (takes_lines_ && before != nullptr && before->name == "t" && child.name == "t") say("\n");
      one(child);
      before = &child;
    }
    prompting_ = around;
  }

  void paragraph(const XmlNode& node) {
    const bool around = std::exchange(item_, is_list_item(node));
    unended_ = begun_ = std::exchange(parted_, {});
    if (open_) {
      opened().paragraphs.push_back({"", item_});
    } else {
      end_outside();
    }
    all_in(node);
    // The end of a bookmark may be missing: it holds no more than the paragraph it begins in, unless it
    // begins again further on, with nothing but paragraphs between.
    if (!unended_.name.empty() && beginnings_left_[unended_.name] > 0) parted_ = unended_;
    unended_ = {};
    end_loose();
    begun_ = {};
    if (!open_) end_outside();
    item_ = around;
  }

  void control(const XmlNode& node) {
    const XmlNode* properties = node.child("sdtPr");
    const XmlNode* content = node.child("sdtContent");
    if (content == nullptr) return;
    const std::string tag(properties == nullptr ? std::string_view() : value_of(*properties, "tag"));
    bool words = false;
    std::string bookmark = std::exchange(begun_, {}).name;
    if (bookmark.empty()) bookmark = bookmark_in(*content, words);
    const bool is_placeholder = properties != nullptr && is_on(*properties, "showingPlcHdr");
    std::optional<std::size_t> place = tag.empty() ? of_bookmark(bookmark) : of_tag(tag, bookmark);
    if (!place && is_placeholder) {  // of a copied row: nobody wrote it
      place = document.controls.size();
      document.controls.emplace_back();
    }
    if (!place) return all_in(*content);
    if (properties != nullptr) {
      document.controls[*place].placeholder = is_placeholder;
      if (const XmlNode* date = properties->child("date"); date != nullptr)
        document.controls[*place].day = date->attribute("fullDate").substr(0, 10);
    }
    const std::optional<std::size_t> around = std::exchange(open_, place);
    const bool lines_around = std::exchange(takes_lines_, properties != nullptr && takes_lines(*properties));
    if (tag.empty()) opened().paragraphs.push_back({"", item_});
    all_in(*content);
    open_ = around;
    takes_lines_ = lines_around;
  }

  /// A place in reading order, before those inside it. Of two with the same tag only the first can be the
  /// field's: the other is a copy, and its words are nobody's.
  std::optional<std::size_t> of_tag(const std::string& tag, const std::string& bookmark) {
    if (!tags_.insert(tag).second) return std::nullopt;
    const std::size_t at = document.controls.size();
    document.controls.push_back({.tag = tag, .paragraphs = {}, .day = "", .bookmark = bookmark});
    if (!bookmark.empty()) bookmarks_.emplace(bookmark, at);
    return at;
  }
  /// The same bookmark again goes on where it ended: a text of several paragraphs is saved in parts.
  std::optional<std::size_t> of_bookmark(const std::string& bookmark) {
    if (bookmark.empty()) return std::nullopt;
    const auto [found, fresh] = bookmarks_.emplace(bookmark, document.controls.size());
    if (fresh) document.controls.push_back({.tag = "", .paragraphs = {}, .day = "", .bookmark = bookmark});
    return found->second;
  }

  void bookmark_begins(const XmlNode& node) {
    const std::string_view name = node.attribute("name");
    unended_ = begun_ = {};
    if (!is_bookmark_name(name)) return;
    --beginnings_left_[std::string(name)];
    unended_ = {std::string(name), std::string(node.attribute("id"))};
    if (!open_ || opened().bookmark != name) begun_ = unended_;
  }
  void bookmark_ends(const XmlNode& node) {
    if (node.attribute("id") == unended_.id) unended_ = {};
    if (node.attribute("id") == begun_.id) begun_ = {};
    if (node.attribute("id") == loose_.id) end_loose();
  }

  /// Words in a bookmark without a control: the next part of a text, or a place whose control is gone. Where
  /// controls have tags, words before one are not its own.
  void begin_loose() {
    if (begun_.name.empty() || open_ || (tags_are_kept_ && bookmarks_.count(begun_.name) == 0)) return;
    open_ = of_bookmark(begun_.name);
    loose_ = unended_ = begun_;
    opened().paragraphs.push_back({"", item_});
  }
  void end_loose() {
    if (loose_.name.empty()) return;
    loose_ = {};
    open_.reset();
  }

  void say(std::string_view text) {
    if (text.empty() || std::find(in_result_.begin(), in_result_.end(), true) != in_result_.end()) return;
    begin_loose();
    begun_ = {};
    if (!open_) {
      outside_ += text;
      return;
    }
    if (opened().paragraphs.empty()) opened().paragraphs.emplace_back();
    opened().paragraphs.back().text += text;
    opened().prompts = opened().prompts || prompting_;
  }

  void end_outside() {
    if (!is_blank(outside_)) document.outside.push_back(std::move(outside_));
    outside_.clear();
  }

  ControlText& opened() { return document.controls[*open_]; }

  struct Bookmark {
    std::string name, id;
  };
  Part part_;
  bool tags_are_kept_;
  std::map<std::string, int, std::less<>> beginnings_left_;
  std::optional<std::size_t> open_;  // the control whose words are read
  Bookmark begun_;                   // with nothing after it yet
  Bookmark unended_;                 // the last one that began in this paragraph
  Bookmark parted_;                  // began in the paragraph before, and begins again
  Bookmark loose_;                   // is open_, without a control
  bool item_ = false;                // the paragraph being read is one of a list
  bool takes_lines_ = false;         // the control whose words are read does
  bool prompting_ = false;           // the run being read is in the style of placeholders
  std::vector<bool> in_result_;      // of each field that is open beside the text
  std::vector<const XmlNode*> boxes_;
  std::string outside_;
  std::set<std::string> tags_;
  std::map<std::string, std::size_t, std::less<>> bookmarks_;  // where in the controls
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
  return refused(newer ? Problem::newer_format : Problem::no_charter_in_document);
}

}  // namespace

std::string ControlText::text() const { return placeholder ? "" : words(); }

std::string ControlText::words() const {
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
  Walk walk(*text.value().child("body"));
  walk.document.carried = std::move(carried).value();
  ShownNumbers numbers;
  Result<std::string> property = package.value().custom_property("Digest");
  if (!property.ok()) return property.error();
  numbers.property = std::move(property).value();
  for (const std::string& paragraph : walk.document.outside) numbers.text += paragraph;
  for (const Result<XmlNode>& part : package.value().parts_beside()) {
    if (!part.ok()) return part.error();
    Walk beside(part.value(), Walk::Part::beside);
    std::vector<std::string>& all = walk.document.beside;
    const std::size_t before = all.size();
    for (const ControlText& control : beside.document.controls) {
      if (!is_blank(control.text())) all.push_back(control.text());
    }
    for (std::string& paragraph : beside.document.outside) all.push_back(std::move(paragraph));
    if (part.value().name == "ftr")
      numbers.footers.insert(numbers.footers.end(), all.begin() + static_cast<std::ptrdiff_t>(before),
                             all.end());
  }
  const Result<void> same = shows_what_it_carries(numbers, walk.document.carried, file);
  if (!same.ok()) return same.error();
  return std::move(walk.document);
}

}  // namespace kommissorium::readers
