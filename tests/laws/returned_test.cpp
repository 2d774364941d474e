// SPDX-License-Identifier: MPL-2.0
// Whatever a charter says: its document, brought back as it left, changes nothing; what was filled in comes
// back as exactly that, and everything that can be printed can be read again.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/outline/from_charter.h"
#include "core/readers/docx.h"
#include "core/returned/changes.h"
#include "core/returned/places.h"
#include "core/returned/unread.h"
#include "core/writers/docx/control.h"
#include "core/writers/docx/docx.h"
#include "tests/core/outline/places.h"
#include "tests/laws/invariant.h"

namespace kommissorium::laws {
namespace {

using charter::Charter;
using outline::Document;
using readers::ControlText;
using returned::Change;
using revisions::RecordSet;

constexpr std::uint64_t filled_in_every = 8;    // four forms are put together for each of these stories
constexpr std::uint64_t through_the_zip = 300;  // stories whose document is written as a file and read again

/// What a reader would find in the document, without the file around it.
std::vector<ControlText> controls_of(const Document& document) {
  std::map<std::string, const outline::Control*, std::less<>> by_id;
  for (const outline::Control& control : document.controls) by_id.emplace(control.id, &control);
  std::vector<ControlText> found;
  for (const outline::trial::Place& place : outline::trial::Places::of(document)) {
    ControlText one;
    one.tag = writers::docx::tag_of(place.control);
    one.placeholder = by_id.at(place.control)->empty;
    std::size_t start = 0;
    while (start <= place.text.size()) {
      const std::size_t end = std::min(place.text.find("\n\n", start), place.text.size());
      one.paragraphs.push_back({place.text.substr(start, end - start), false});
      start = end + 2;
    }
    found.push_back(std::move(one));
  }
  return found;
}

/// The story's charter as its document carries it.
std::optional<Charter> carried(const RecordSet& set) {
  Result<Charter> viewed = charter::view(charter::without_history(set));
  return viewed.ok() ? std::optional<Charter>(std::move(viewed).value()) : std::nullopt;
}

std::string told(const std::vector<Change>& all) {
  std::string text;
  for (const Change& change : all)
    text += "\n" + change.field + ": <" + change.was + "> here <" + change.here + "> there <" + change.there +
            ">" +
            (change.problem ? " problem " + std::to_string(static_cast<int>(change.problem->problem)) + " " +
                                  change.problem->detail
                            : "");
  return text;
}

std::string unchanged_is_no_change(const Story& story) {
  const bool both = story.seed <= through_the_zip;
  std::optional<Charter> left = both ? carried(story.all) : std::nullopt;
  if (both && !left) return "what it carries cannot be shown";
  if (!both) left = story.charter;  // its document is the same, and this costs less
  std::vector<Document> papers;     // one of both kinds by turns, both at first
  if (both || story.seed % 2 == 0) papers.push_back(outline::from_charter(*left, "", "2026-11-23"));
  if (both || story.seed % 2 == 1) papers.push_back(outline::blank_form(*left));
  for (const Document& paper : papers) {
    const std::vector<Change> all = returned::changes(story.all, story.charter, *left, controls_of(paper));
    if (!all.empty()) return "changes in a document that nobody wrote in:" + told(all);
  }
  if (!both) return "";
  for (const Document& paper : papers) {
    const std::string bytes = writers::docx::file(paper, story.file, story.digest);
    const Result<readers::WordDocument> read = readers::read_docx(bytes, "a.docx");
    if (!read.ok()) return "its own document cannot be read";
    if (read.value().carried != story.file) return "the document carries something else";
    const std::vector<Change> all = returned::changes(story.all, story.charter, *left, read.value().controls);
    if (!all.empty()) return "changes in a file that nobody wrote in:" + told(all);
  }
  return "";
}

/// Fields that can be filled in in the blank form.
std::vector<std::string> printed_fields(const Document& form) {
  std::set<std::string> fields;
  for (const outline::Control& control : form.controls) {
    if (!control.id.starts_with("member/new-")) fields.insert(control.id.substr(0, control.id.find('#')));
  }
  return {fields.begin(), fields.end()};
}

std::map<std::string, std::string> texts_in(const Document& form) {
  std::map<std::string, std::string> texts;
  for (const ControlText& one : controls_of(form)) texts[one.tag] = returned::same_words(one.text());
  return texts;
}

std::string what_is_filled_in_comes_back(const Story& story) {
  if (story.seed % filled_in_every != 0) return "";
  const std::optional<Charter> left = carried(story.all);
  if (!left) return "what it carries cannot be shown";
  const RecordSet left_set = charter::without_history(story.all);
  const Document form = outline::blank_form(*left);
  const std::vector<std::string> fields = printed_fields(form);
  if (fields.empty()) return "";

  Dice dice = story.dice(0x77);
  RecordSet written = left_set;
  std::set<std::string> touched;
  for (std::size_t n = 1 + dice.below(4); n > 0; --n) {
    const Result<Charter> now = charter::view(written);
    const std::string& field = dice.pick(fields);
    const revisions::Value value = random_value_for(dice, now.value(), field);
    const Result<std::vector<revisions::Record>> records =
        charter::write(written, now.value(), field, value, {"Bo", ""});
    if (!records.ok()) continue;
    touched.insert(field);
    for (const revisions::Record& record : records.value()) written.add(record);
  }
  const Result<Charter> after = charter::view(written);
  if (!after.ok()) return "";
  if (after.value().shown_in != left->shown_in) return "";  // then every word of the form is another
  const Document filled_in = outline::blank_form(after.value());

  // A document has only the places it left with.
  const std::map<std::string, std::string> places = texts_in(form);
  std::vector<ControlText> found = controls_of(filled_in);
  std::erase_if(found, [&](const ControlText& one) { return places.count(one.tag) == 0; });
  const std::vector<Change> all = returned::changes(left_set, *left, *left, found);
  for (const Change& change : all) {
    if (change.problem) return "what was printed cannot be read:" + told({change});
    if (touched.count(change.field) == 0) return "a field nobody touched changes:" + told({change});
  }
  RecordSet taken = left_set;
  for (revisions::Record& record : returned::take(left_set, *left, all, {"Bo", ""}))
    taken.add(std::move(record));
  const Result<Charter> read = charter::view(taken);
  if (!read.ok()) return "what was taken cannot be shown";
  const std::map<std::string, std::string> wanted = texts_in(filled_in);
  const std::map<std::string, std::string> got = texts_in(outline::blank_form(read.value()));
  for (const auto& [tag, text] : wanted) {
    if (places.count(tag) == 0) continue;
    const auto place = got.find(tag);
    if (place == got.end()) return tag + " is gone" + told(all);
    if (place->second != text)
      return tag + " says <" + place->second + "> and should say <" + text + ">" + told(all);
  }
  return "";
}

const Invariant unchanged(unchanged_is_no_change);
const Invariant filled_in(what_is_filled_in_comes_back);

TEST_CASE("invariant: a document that comes back as it left changes nothing") {
  CHECK(unchanged.broken() == "");
}

TEST_CASE("invariant: what was filled in in a document comes back, and nothing else") {
  CHECK(filled_in.broken() == "");
}

}  // namespace
}  // namespace kommissorium::laws
