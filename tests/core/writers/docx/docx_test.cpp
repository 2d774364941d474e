// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/docx.h"

#include <algorithm>
#include <set>

#include "core/base64.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "core/writers/docx/carried_part.h"
#include "tests/core/outline/documents.h"
#include "tests/core/writers/docx/unpacked.h"

namespace docx_docx_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using kommissorium::trial::Node;
using kommissorium::trial::read_xml;
using kommissorium::trial::Unpacked;
using kommissorium::trial::unpacked;
using kommissorium::trial::WordText;

namespace {

struct Example {
  RecordSet set;
  Document document;
};

/// The three examples in both languages, as they are and blank.
std::vector<Example> examples() {
  std::vector<Example> all;
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const RecordSet set = example_set(kind, language);
      all.push_back({set, document_of(set)});
      all.push_back({set, blank_form(charter::view(set).value())});
    }
  }
  return all;
}

Unpacked packed(const Example& one) {
  const std::string carried = json::write_charter_file(charter::without_history(one.set));
  return unpacked(writers::docx::file(one.document, carried, charter::digest(one.set)));
}

/// "word/_rels/document.xml.rels" → "word/"
std::string folder_of_relationships(const std::string& name) { return name.substr(0, name.find("_rels/")); }

std::string resolved(const std::string& folder, std::string target) {
  if (!target.starts_with("../")) return folder + target;
  const std::string without_slash = folder.substr(0, folder.size() - 1);
  const std::size_t above = without_slash.rfind('/');
  return (above == std::string::npos ? "" : without_slash.substr(0, above + 1)) + target.substr(3);
}

std::vector<Node> begins(const std::string& xml) {
  std::vector<Node> found;
  for (const Node& node : read_xml(xml)) {
    if (node.kind == Node::Kind::begin) found.push_back(node);
  }
  return found;
}

}  // namespace

TEST_CASE("docx: every part is well-formed and has a content type, and every type a part") {
  for (const Example& one : examples()) {
    const Unpacked document = packed(one);
    std::set<std::string> typed;
    for (const Node& node : begins(document.parts.at("[Content_Types].xml"))) {
      if (node.name != "Override") continue;
      CHECK(typed.insert(node.attribute("PartName").substr(1)).second);
      CHECK(document.parts.count(node.attribute("PartName").substr(1)) == 1);
    }
    for (const auto& part_of : document.parts) {
      const auto& name = part_of.first;  // clang 14 lets no lambda hold a structured binding
      const auto& bytes = part_of.second;
      CAPTURE(name);
      const bool by_default =
          name == "[Content_Types].xml" || name.ends_with(".rels") || name == "customXml/item1.xml";
      CHECK((by_default || typed.count(name) == 1));
      CHECK_FALSE(read_xml(bytes).empty());
    }
    CHECK(document.order.front() == "[Content_Types].xml");
  }
}

TEST_CASE("docx: every relationship leads to a part, each id once, and every id the text uses is there") {
  for (const Example& one : examples()) {
    const Unpacked document = packed(one);
    std::set<std::string> reached;
    for (const auto& part_of : document.parts) {
      const auto& name = part_of.first;  // clang 14 lets no lambda hold a structured binding
      const auto& bytes = part_of.second;
      if (!name.ends_with(".rels")) continue;
      std::set<std::string> ids;
      for (const Node& node : begins(bytes)) {
        if (node.name != "Relationship") continue;
        CHECK(ids.insert(node.attribute("Id")).second);
        if (node.attribute("TargetMode") == "External") {
          CHECK(node.attribute("Target").starts_with("https://"));
          continue;
        }
        const std::string target = resolved(folder_of_relationships(name), node.attribute("Target"));
        CAPTURE(target);
        CHECK(document.parts.count(target) == 1);
        reached.insert(target);
      }
      if (name != "word/_rels/document.xml.rels") continue;
      for (const Node& node : begins(document.parts.at("word/document.xml"))) {
        if (!node.attribute("r:id").empty()) CHECK(ids.count(node.attribute("r:id")) == 1);
      }
    }
    for (const auto& part_of : document.parts) {  // no part that nobody finds
      const auto& name = part_of.first;
      CAPTURE(name);
      const bool of_the_package = name == "[Content_Types].xml" || name.ends_with(".rels");
      CHECK((of_the_package || reached.count(name) == 1));
    }
  }
}

TEST_CASE("docx: styles, bookmarks and controls are named once and used only where they exist") {
  for (const Example& one : examples()) {
    const Unpacked document = packed(one);
    std::set<std::string> styles, bookmarks, bookmark_ids, control_ids, tags;
    for (const Node& node : begins(document.parts.at("word/styles.xml"))) {
      if (node.name == "w:style") styles.insert(node.attribute("w:styleId"));
    }
    const std::vector<Node> nodes = begins(document.parts.at("word/document.xml"));
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      const Node& node = nodes[at];
      if (node.name == "w:bookmarkStart") {
        CHECK(bookmarks.insert(node.attribute("w:name")).second);
        CHECK(bookmark_ids.insert(node.attribute("w:id")).second);
      }
      if (node.name == "w:id") CHECK(control_ids.insert(node.attribute("w:val")).second);
      if (node.name == "w:tag") {
        CHECK(tags.insert(node.attribute("w:val")).second);
        CHECK(node.attribute("w:val").size() <= 64);
      }
      if (node.name == "w:alias") CHECK_FALSE(node.attribute("w:val").empty());
      if (node.name == "w:pStyle" || node.name == "w:rStyle" || node.name == "w:tblStyle")
        CHECK(styles.count(node.attribute("w:val")) == 1);
    }
    for (const Node& node : nodes) {
      if (!node.attribute("w:anchor").empty()) CHECK(bookmarks.count(node.attribute("w:anchor")) == 1);
    }
    CHECK(tags.size() == one.document.controls.size());
  }
}

TEST_CASE("docx: the first row of every table is its header, rows stay whole, headings skip no level") {
  for (const Example& one : examples()) {
    int level = 0;
    bool first_row = false, whole = false, header = false;
    for (const Node& node : read_xml(packed(one).parts.at("word/document.xml"))) {
      const bool begins = node.kind == Node::Kind::begin;
      if (begins && node.name == "w:tbl") first_row = true;
      if (begins && node.name == "w:tr") whole = header = false;
      if (begins && node.name == "w:cantSplit") whole = true;
      if (begins && node.name == "w:tblHeader") header = true;
      if (begins && (node.name == "w:gridSpan" || node.name == "w:vMerge")) FAIL("cells grew together");
      if (node.kind == Node::Kind::end && node.name == "w:tr") {
        CHECK(whole);
        CHECK(header == first_row);
        first_row = false;
      }
      if (begins && node.name == "w:pStyle" && node.attribute("w:val").starts_with("Heading")) {
        const int next = node.attribute("w:val").back() - '0';
        CHECK(next <= level + 1);
        level = next;
      }
    }
  }
}

TEST_CASE("docx: no control is empty, and the document says the outline's words in its order") {
  for (const Example& one : examples()) {
    const Unpacked document = packed(one);
    bool said = true;
    for (const Node& node : read_xml(document.parts.at("word/document.xml"))) {
      if (node.name == "w:sdtContent" && node.kind == Node::Kind::begin) said = false;
      if (node.kind == Node::Kind::text && !node.name.empty()) said = true;
      if (node.name == "w:sdtContent" && node.kind == Node::Kind::end) CHECK(said);
    }
    CHECK(WordText::of(document) == writers::words(one.document));
  }
}

TEST_CASE("docx: it carries the charter, and the same charter gives the same bytes") {
  for (const Example& one : examples()) {
    const std::string carried = json::write_charter_file(charter::without_history(one.set));
    const std::string file = writers::docx::file(one.document, carried, "d");
    CHECK(file == writers::docx::file(one.document, carried, "d"));
    const std::vector<Node> nodes = read_xml(unpacked(file).parts.at("customXml/item1.xml"));
    CHECK(base64::decode_from_page(nodes[1].name) == carried);
    CHECK(unpacked(writers::docx::file(one.document, "", "")).parts.count("customXml/item1.xml") == 0);
  }
}

}  // namespace docx_docx_test
