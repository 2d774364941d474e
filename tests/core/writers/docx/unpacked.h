// SPDX-License-Identifier: MPL-2.0
// A Word document taken apart for the tests: a strict reader of our own archives and of the XML in them. It
// knows nothing of the writer, takes only what is well-formed, and fails at anything else.
#pragma once

#include <doctest/doctest.h>
#include <zlib.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::trial {

inline std::size_t number_at(std::string_view bytes, std::size_t at, int size) {
  std::size_t number = 0;
  REQUIRE(at + static_cast<std::size_t>(size) <= bytes.size());
  for (int n = size; n-- > 0;)
    number = number << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(n)]);
  return number;
}

inline std::string inflated(std::string_view packed, std::size_t size) {
  std::string out(size + 1, '\0');
  z_stream stream = {};
  REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
  stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  REQUIRE(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  REQUIRE(stream.total_in == packed.size());
  REQUIRE(stream.total_out == size);
  inflateEnd(&stream);
  out.resize(size);
  return out;
}

struct Unpacked {
  std::vector<std::string> order;
  std::map<std::string, std::string> parts;
};

/// Reads by the directory and holds each part's own header against it.
inline Unpacked unpacked(std::string_view archive) {
  Unpacked out;
  REQUIRE(archive.size() >= 22);
  const std::size_t end = archive.size() - 22;
  REQUIRE(archive.substr(end, 4) == "PK\x05\x06");
  const std::size_t count = number_at(archive, end + 10, 2);
  std::size_t at = number_at(archive, end + 16, 4);
  REQUIRE(at + number_at(archive, end + 12, 4) == end);
  std::size_t expected = 0;
  for (std::size_t n = 0; n < count; ++n) {
    REQUIRE(archive.substr(at, 4) == "PK\x01\x02");
    const std::size_t offset = number_at(archive, at + 42, 4), length = number_at(archive, at + 28, 2);
    const std::size_t packed = number_at(archive, at + 20, 4), size = number_at(archive, at + 24, 4);
    const std::string name(archive.substr(at + 46, length));
    REQUIRE(offset == expected);  // no gaps between the parts
    REQUIRE(archive.substr(offset, 4) == "PK\x03\x04");
    REQUIRE(archive.substr(offset + 4, 26) == archive.substr(at + 6, 26));
    REQUIRE(archive.substr(offset + 30, length) == name);
    const std::string bytes = inflated(archive.substr(offset + 30 + length, packed), size);
    REQUIRE(crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())) ==
            number_at(archive, at + 16, 4));
    REQUIRE(out.parts.emplace(name, bytes).second);
    out.order.push_back(name);
    expected = offset + 30 + length + packed;
    at += 46 + length;
  }
  REQUIRE(at == end);
  return out;
}

/// An element's begin or end, or text between.
struct Node {
  enum class Kind { begin, end, text } kind = Kind::text;
  std::string name;  // with prefix; or the text
  std::map<std::string, std::string> attributes;
  std::size_t depth = 0;  // of the element, the root's being 0
  std::string attribute(const std::string& wanted) const {
    const auto found = attributes.find(wanted);
    return found == attributes.end() ? "" : found->second;
  }
};

class XmlReading {
 public:
  explicit XmlReading(std::string_view text) : text_(text) {}

  std::vector<Node> nodes() && {
    constexpr std::string_view declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    REQUIRE(text_.starts_with(declaration));
    text_.remove_prefix(declaration.size());
    while (!text_.empty()) {
      if (text_.front() == '<')
        tag();
      else
        words();
    }
    REQUIRE(open_.empty());
    return std::move(nodes_);
  }

 private:
  void words() {
    const std::size_t end = text_.find('<');
    if (end == std::string_view::npos || open_.empty()) FAIL("text outside the root");
    nodes_.push_back({Node::Kind::text, resolved(text_.substr(0, end)), {}, open_.size()});
    text_.remove_prefix(end);
  }

  void tag() {
    std::size_t end = 1;
    for (char quote = '\0'; end < text_.size() && (quote != '\0' || text_[end] != '>'); ++end) {
      const char c = text_[end];
      if (c == '<') FAIL("markup inside a tag: ", text_.substr(0, 80));
      if (quote == '\0' && (c == '"' || c == '\''))
        quote = c;
      else if (c == quote)
        quote = '\0';
    }
    REQUIRE(end < text_.size());
    std::string_view inside = text_.substr(1, end - 1);
    text_.remove_prefix(end + 1);
    if (inside.starts_with('/')) {
      REQUIRE_FALSE(open_.empty());
      REQUIRE(inside.substr(1) == open_.back());
      open_.pop_back();
      nodes_.push_back({Node::Kind::end, std::string(inside.substr(1)), {}, open_.size()});
      return;
    }
    const bool empty = inside.ends_with('/');
    if (empty) inside.remove_suffix(1);
    Node node{Node::Kind::begin, std::string(inside.substr(0, inside.find(' '))), {}, open_.size()};
    inside.remove_prefix(node.name.size());
    while (!inside.empty()) attribute(node, inside);
    nodes_.push_back(node);
    if (empty)
      nodes_.push_back({Node::Kind::end, node.name, {}, node.depth});
    else
      open_.push_back(node.name);
  }

  static void attribute(Node& node, std::string_view& inside) {
    if (inside.front() != ' ') FAIL("no blank before an attribute");
    const std::size_t equals = inside.find('=');
    REQUIRE(equals != std::string_view::npos);
    const char quote = inside[equals + 1];
    REQUIRE((quote == '"' || quote == '\''));
    const std::size_t end = inside.find(quote, equals + 2);
    REQUIRE(end != std::string_view::npos);
    const std::string name(inside.substr(1, equals - 1));
    REQUIRE(node.attributes.emplace(name, resolved(inside.substr(equals + 2, end - equals - 2))).second);
    inside.remove_prefix(end + 1);
  }

  static std::string resolved(std::string_view text) {
    static const std::map<std::string_view, std::string_view> known = {
        {"amp", "&"},  {"lt", "<"},  {"gt", ">"},   {"quot", "\""},
        {"apos", "'"}, {"#9", "\t"}, {"#10", "\n"}, {"#13", "\r"}};
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const auto c = static_cast<unsigned char>(text[at]);
      if (c < 0x20 || c == '<') FAIL("no character of text: ", text);
      if (c != '&') {
        out += text[at];
        continue;
      }
      const std::size_t end = text.find(';', at);
      REQUIRE(end != std::string_view::npos);
      const auto found = known.find(text.substr(at + 1, end - at - 1));
      REQUIRE(found != known.end());
      out += found->second;
      at = end;
    }
    return out;
  }

  std::string_view text_;
  std::vector<Node> nodes_;
  std::vector<std::string> open_;
};

inline std::vector<Node> read_xml(std::string_view text) { return XmlReading(text).nodes(); }

/// Every word a reader of the document sees, one blank between them: the text, then the footer without page
/// numbers. A table's caption is among them, the list of contents, which repeats the headings, is not.
class WordText {
 public:
  static std::string of(const Unpacked& document) {
    return of(document.parts.at("word/document.xml"), document.parts.at("word/footer1.xml"));
  }
  static std::string of(const std::string& body, const std::string& footer) {
    WordText reading;
    reading.take(body);
    reading.pages_ = true;
    reading.take(footer);
    return one_blank(reading.out_);
  }

 private:
  void take(const std::string& part) {
    const std::vector<Node> nodes = read_xml(part);
    std::size_t numbers = 0;  // page numbers stand behind the last tab; a title may hold others
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      if (nodes[at].name == "w:tab" && nodes[at].kind == Node::Kind::begin) numbers = at;
    }
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      const Node& node = nodes[at];
      if (node.name == "w:sdt" && node.kind == Node::Kind::begin && is_contents(nodes, at)) {
        const std::size_t depth = node.depth;
        while (!(nodes[at].kind == Node::Kind::end && nodes[at].depth == depth)) ++at;
        continue;
      }
      if (pages_ && at == numbers) return;
      if (node.kind == Node::Kind::text) out_ += node.name;
      if (node.kind == Node::Kind::begin && node.name == "w:tblCaption")
        out_ += node.attribute("w:val") + " ";
      const bool parts = node.name == "w:br" || node.name == "w:tab" || node.name == "w:p";
      if (parts && node.kind == Node::Kind::end) out_ += ' ';
    }
  }

  static bool is_contents(const std::vector<Node>& nodes, std::size_t at) {
    for (std::size_t ahead = at; ahead < nodes.size() && nodes[ahead].name != "w:sdtContent"; ++ahead) {
      if (nodes[ahead].name == "w:docPartObj") return true;
    }
    return false;
  }

  static std::string one_blank(std::string_view text) {
    std::string out;
    for (const char c : text) {
      const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank)
        out += c;
      else if (!out.empty() && out.back() != ' ')
        out += ' ';
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
  }

  std::string out_;
  bool pages_ = false;
};

}  // namespace kommissorium::trial
