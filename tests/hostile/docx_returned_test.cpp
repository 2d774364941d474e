// SPDX-License-Identifier: MPL-2.0
// Word documents that something has been at, as whole files: whatever came of the container or of a part in
// it, reading ends in a document or in a named problem, and what the document says can be listed and taken.
#include "core/readers/zip_archive.h"
#include "core/returned/brought.h"
#include "core/returned/gone.h"
#include "core/returned/unread.h"
#include "tests/core/returned/returned.h"
#include "tests/laws/dice.h"
#include "tests/support/zip_maker.h"

namespace hostile_docx_returned_test {

using namespace kommissorium;
using namespace kommissorium::returned::trial;
using laws::Dice;
using trial::ZipPart;

namespace {

constexpr std::uint64_t damaged_files = 2400;
constexpr std::uint64_t looked_at_whole = 40;  // of so many one: what nothing reads costs most to find

struct Paper {
  RecordSet set;
  std::string bytes;
  std::vector<ZipPart> parts;
};

Paper paper_of(const RecordSet& set, returned::trial::As as) {
  Paper paper = {set, exported(set, as), {}};
  const Result<readers::ZipArchive> archive = readers::ZipArchive::open(paper.bytes, "a.docx");
  REQUIRE(archive.ok());
  for (const std::string& name : archive.value().names()) {
    paper.parts.push_back({name, archive.value().read(name).value()});
    paper.parts.back().deflated = false;  // a tenth of the time
  }
  return paper;
}

const std::vector<Paper>& papers() {
  static const std::vector<Paper> all = [] {
    Desk desk = new_desk();
    desk.write("agreement/asks", "En\n\nTo\n- a\n- b");
    desk.write("duty/quality", explained("Vi venter"));
    desk.add_duty("Vores egen pligt");
    desk.add_member({{"name", "Anna Eksempel"}});
    return std::vector<Paper>{paper_of(desk.set, As::filled_in), paper_of(desk.set, As::blank_form)};
  }();
  return all;
}

/// Bytes flipped, cut out, put in and doubled.
void damage(Dice& dice, std::string& bytes) {
  for (std::size_t n = 1 + dice.below(4); n > 0 && !bytes.empty(); --n) {
    const std::size_t at = dice.below(bytes.size());
    const std::size_t length = std::min(dice.one_in(3) ? dice.below(400) : dice.below(4), bytes.size() - at);
    switch (dice.below(5)) {
      case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
        break;
      case 1:
        bytes.erase(at, length);
        break;
      case 2:
        bytes.insert(at, std::string(length, static_cast<char>(dice.below(256))));
        break;
      case 3:
        bytes.insert(at, std::string(bytes, at, length));
        break;
      default:
        bytes.resize(at);
    }
  }
}

/// Where one of the pieces of markup begins; npos when there is none.
std::size_t one_of(Dice& dice, const std::string& xml, const std::string& what) {
  std::vector<std::size_t> all;
  for (std::size_t at = xml.find(what); at != std::string::npos; at = xml.find(what, at + 1))
    all.push_back(at);
  return all.empty() ? std::string::npos : dice.pick(all);
}

std::string element_at(const std::string& xml, std::size_t at, const std::string& end) {
  const std::size_t until = xml.find(end, at);
  return until == std::string::npos ? "" : xml.substr(at, until + end.size() - at);
}

void drop_all(std::string& xml, const std::string& beginning, std::size_t at_most) {
  for (std::size_t at = xml.find(beginning); at != std::string::npos && at_most > 0; --at_most) {
    const std::size_t end = xml.find('>', at);
    if (end == std::string::npos) return;
    xml.erase(at, end + 1 - at);
    at = xml.find(beginning, at);
  }
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t n = 0; n < times; ++n) all += text;
  return all;
}

/// The text of the document as some program or person might leave it, still XML for the most part.
void rewrite(Dice& dice, std::string& xml) {
  static const std::string control_begins = "<w:sdt>", control_ends = "</w:sdt>";
  const std::size_t control = one_of(dice, xml, control_begins);
  const std::string whole = control == std::string::npos ? "" : element_at(xml, control, control_ends);
  const std::size_t paragraph = one_of(dice, xml, "<w:p>");
  const std::size_t text = one_of(dice, xml, "<w:t xml:space='preserve'>");
  switch (dice.below(11)) {
    case 0:  // a control twice, or many times
      if (!whole.empty()) xml.insert(control, repeated(whole, 1 + dice.below(20)));
      break;
    case 1:  // controls in controls
      if (!whole.empty()) {
        const std::size_t content = whole.find("<w:sdtContent>");
        std::string inside = whole;
        if (content != std::string::npos) inside.insert(content + 14, whole);
        xml.replace(control, whole.size(), inside);
      }
      break;
    case 2:
      drop_all(xml, "<w:bookmarkEnd", 1 + dice.below(200));
      break;
    case 3:
      drop_all(xml, "<w:bookmarkStart", 1 + dice.below(200));
      break;
    case 4:
      drop_all(xml, "<w:tag ", 1 + dice.below(200));
      break;
    case 5:  // deep, on either side of what is read
      if (paragraph != std::string::npos) {
        const std::size_t depth = 150 + dice.below(60);
        xml.insert(paragraph, repeated("<w:ins>", depth) + repeated("</w:ins>", depth));
      }
      break;
    case 6:  // thousands of empty controls
      if (paragraph != std::string::npos)
        xml.insert(paragraph, repeated("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent/></w:sdt>",
                                       dice.below(5000)));
      break;
    case 7:  // a control is gone, with its words
      if (!whole.empty()) xml.erase(control, whole.size());
      break;
    case 8:  // other words
      if (text != std::string::npos) {
        static const std::vector<std::string> words = {"F\xC3\xB8lges",  "1. februar 2027",       "-1",
                                                       "&lt;script&gt;", "\xE2\x80\xAE",          "[U+202E]",
                                                       "Niveau 9",       std::string(70'000, 'x')};
        xml.insert(xml.find('>', text) + 1, dice.pick(words));
      }
      break;
    case 9:  // a text box with a control in it
      if (paragraph != std::string::npos)
        xml.insert(paragraph, "<w:p><w:r><w:pict><w:txbxContent><w:p>" + whole +
                                  "</w:p></w:txbxContent></w:pict></w:r></w:p>");
      break;
    default: {  // pieces of markup change places
      const std::size_t one = one_of(dice, xml, "<"), other = one_of(dice, xml, "<");
      if (one != std::string::npos)
        xml.insert(std::min(one, other), element_at(xml, std::max(one, other), ">"));
    }
  }
}

std::string damaged(Dice& dice, const Paper& paper) {
  std::string bytes = paper.bytes;
  if (dice.one_in(3)) {
    damage(dice, bytes);
    return bytes;
  }
  std::vector<ZipPart> parts = paper.parts;
  for (ZipPart& part : parts) {
    const bool is_text = part.name == "word/document.xml";
    if (is_text && !dice.one_in(4)) {
      for (std::size_t n = 1 + dice.below(3); n > 0; --n) rewrite(dice, part.bytes);
    } else if (dice.one_in(8)) {
      damage(dice, part.bytes);
    }
  }
  if (dice.one_in(20)) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(dice.below(parts.size())));
  if (dice.one_in(20)) parts.push_back(dice.pick(parts));
  return trial::zip(parts);
}

/// How far it came: "refused", "no charter", "read".
std::string come_back(const Paper& paper, const std::string& bytes, bool whole) {
  const Result<readers::WordDocument> document = readers::read_docx(bytes, "a.docx");
  if (!document.ok()) {
    CHECK(document.error().place.file == "a.docx");
    return "refused";
  }
  const Result<json::Loaded> carried = json::read_charter_file(document.value().carried, "a.docx");
  if (!carried.ok()) return "no charter";
  const Result<charter::Charter> left = charter::view(carried.value().set);
  const charter::Charter before = charter::view(paper.set).value();
  if (!left.ok() || left.value().id != before.id) return "no charter";
  RecordSet here = paper.set;
  here.unite(returned::brought(paper.set, before, carried.value().set));
  const Result<charter::Charter> viewed = charter::view(here);
  REQUIRE(viewed.ok());
  const std::vector<returned::Change> found =
      returned::changes(here, viewed.value(), left.value(), document.value().controls);
  for (const returned::Change& change : found) CHECK(change.value.has_value() != change.problem.has_value());
  const RecordSet after = taken(here, found);
  CHECK(charter::view(after).ok());
  returned::gone(left.value(), document.value());
  if (whole) returned::unread({here, carried.value().set, left.value()}, document.value());
  return "read";
}

}  // namespace

TEST_CASE("hostile: a Word document that something has been at is read or refused by name, and never worse") {
  std::map<std::string, int> ends;
  for (std::uint64_t seed = 1; seed <= damaged_files; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const Paper& paper = dice.pick(papers());
    const std::string bytes = damaged(dice, paper);
    ++ends[come_back(paper, bytes, seed % looked_at_whole == 0)];
  }
  CHECK(ends["refused"] > 500);  // neither all nor nothing gets through
  CHECK(ends["read"] > 500);
}

}  // namespace hostile_docx_returned_test
