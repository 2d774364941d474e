// SPDX-License-Identifier: MPL-2.0
// Whatever a charter says: its document, brought back as it left, changes nothing; what was filled in comes
// back as exactly that, and everything that can be printed can be read again.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/adoption/content.h"
#include "core/adoption/deciding.h"
#include "core/adoption/hindrances.h"
#include "core/adoption/thaw.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"
#include "core/readers/docx.h"
#include "core/readers/markdown.h"
#include "core/returned/brought.h"
#include "core/returned/changes.h"
#include "core/returned/gone.h"
#include "core/returned/places.h"
#include "core/returned/unread.h"
#include "core/returned/unread_lines.h"
#include "core/writers/docx/control.h"
#include "core/writers/docx/docx.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "tests/core/outline/places.h"
#include "tests/laws/invariants/invariant.h"

namespace kommissorium::laws {
namespace {

using charter::Charter;
using outline::Document;
using readers::ControlText;
using returned::Change;
using revisions::RecordSet;

constexpr std::uint64_t filled_in_every = 8;    // four forms are put together for each of these stories
constexpr std::uint64_t decided_every = 25;     // each is printed several times to be read
constexpr std::uint64_t through_the_zip = 300;  // stories whose document is written as a file and read again

/// What a reader would find in the document, without the file around it.
std::vector<ControlText> controls_of(const Document& document) {
  std::map<std::string, const outline::Control*, std::less<>> by_id;
  for (const outline::Control& control : document.controls) by_id.emplace(control.id, &control);
  std::vector<ControlText> found;
  for (const outline::trial::Place& place : outline::trial::Places::of(document)) {
    ControlText one;
    one.tag = writers::docx::tag_of(place.control);
    one.placeholder = one.prompts = by_id.at(place.control)->empty;
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
  if (both || story.seed % 2 == 0)
    papers.push_back(outline::from_charter(*left, "", "2026-11-23", {}, outline::Empty::asked_for));
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

/// A charter with what a group decides about it, now and then.
struct Decided {
  RecordSet set;
  Charter charter;

  void add(const std::vector<revisions::Record>& records) {
    for (const revisions::Record& record : records) set.add(record);
    charter = charter::view(set).value();
  }
};

void decide(Dice& dice, Decided& group) {
  const charter::Author author = {dice.one_in(2) ? "Anna" : "Bo", ""};
  const std::string day = "2026-1" + std::to_string(dice.below(3)) + "-1" + std::to_string(dice.below(10));
  switch (dice.below(4)) {
    case 0:
    case 1: {
      adoption::Meeting meeting;
      meeting.date = day;
      meeting.present = {{"Anna Eksempel", "", ""}};
      for (const adoption::Hindrance& one : adoption::hindrances(group.charter, {}))
        meeting.seen.push_back(one.field);
      const auto records = adoption::adopt(group.set, group.charter, meeting, author);
      if (records.ok()) group.add(records.value());
      break;
    }
    case 2: {
      adoption::Approval answer;
      answer.who = {dice.one_in(2) ? "Bo Eksempel" : "Cia Eksempel", "Eksempel Kommune", ""};
      answer.role = dice.one_in(3) ? adoption::Role::board : adoption::Role::member;
      answer.date = day;
      if (dice.one_in(3)) {
        answer.verdict = adoption::Verdict::refused;
        answer.reason = "Vi er ikke enige.";
      }
      const auto record = adoption::answer(group.set, group.charter, answer, author);
      if (record.ok()) group.add({record.value()});
      break;
    }
    default: {
      const auto records = adoption::reopen(group.set, "Vi har fundet en fejl.", author);
      if (records.ok() && dice.one_in(2)) group.add(records.value());
    }
  }
  const std::vector<std::string> fields = writable_fields(group.charter);
  const std::string& field = dice.pick(fields);
  if (dice.one_in(2)) return;
  const auto written =
      charter::write(group.set, group.charter, field, random_value_for(dice, group.charter, field), author);
  if (written.ok()) group.add(written.value());
}

/// As `render` makes it: now or of a version, and with the changes since one or not.
struct Printed {
  Document document, in_word;
  RecordSet carried;
  std::string digest;
};

std::optional<Printed> printed(Dice& dice, const Decided& group) {
  const adoption::Decisions decisions = adoption::read_decisions(group.set);
  const std::string day = "2026-12-2" + std::to_string(dice.below(10));
  const adoption::Version* version =
      decisions.versions.empty() || dice.one_in(2) ? nullptr : &dice.pick(decisions.versions);
  Charter shown = group.charter;
  adoption::Standing standing = adoption::standing(group.set, group.charter);
  Printed paper;
  paper.carried = adoption::without_history(group.set);
  if (version != nullptr) {
    Result<Charter> then = adoption::view_of(group.set, *version);
    if (!then.ok()) return std::nullopt;
    shown = std::move(then).value();
    standing = adoption::standing_of(decisions, *version, shown);
    paper.carried = adoption::without_history(group.set, *version);
  }
  paper.digest = charter::digest(shown);
  paper.document = outline::from_charter(shown, paper.digest, day, standing);
  paper.in_word = outline::from_charter(shown, paper.digest, day, standing, outline::Empty::asked_for);
  if (decisions.versions.empty() || dice.one_in(2)) return paper;
  const adoption::Version& since = dice.pick(decisions.versions);
  const auto changes = adoption::changes_since(group.set, shown, since);
  if (changes.ok()) {
    for (Document* one : {&paper.document, &paper.in_word}) {
      *one = outline::with_first_page(
          std::move(*one), outline::changes_since_page(decisions, since, changes.value(), shown.shown_in));
    }
    paper.carried = adoption::with_earlier(std::move(paper.carried), group.set, since);
  }
  return paper;
}

std::string listed(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += "\n<" + line + ">";
  return all;
}

std::string unchanged_is_all_read(const Story& story) {
  if (story.seed % decided_every != 0) return "";
  Dice dice = story.dice(0x5d);
  Decided group = {story.all, story.charter};
  for (std::size_t n = dice.below(7); n > 0; --n) decide(dice, group);
  const std::optional<Printed> paper = printed(dice, group);
  if (!paper) return "";
  const Result<Charter> left = charter::view(paper->carried);
  if (!left.ok()) return "what it carries cannot be shown";
  const std::string file = json::write_charter_file(paper->carried);
  const returned::Source source = {group.set, paper->carried, left.value()};

  const auto read = readers::read_docx(writers::docx::file(paper->in_word, file, paper->digest), "a.docx");
  if (!read.ok()) return "its own document cannot be read";
  const std::vector<std::string> unread = returned::unread(source, read.value());
  if (!unread.empty()) return "not read in a document that nobody wrote in:" + listed(unread);
  const std::vector<std::string> gone = returned::gone(left.value(), read.value());
  if (!gone.empty()) return "gone from a document that nobody wrote in:" + listed(gone);
  const returned::Source alone = {paper->carried, paper->carried, left.value()};
  const std::vector<std::string> elsewhere = returned::unread(alone, read.value());
  if (left.value().conflicts().empty() && !elsewhere.empty())  // a copy may show proposals in another order
    return "not read where nothing else of the charter is:" + listed(elsewhere);
  const std::string text = writers::markdown(paper->document, file);
  const std::vector<std::string> lines = returned::unread_lines(source, text, "a.md");
  if (!lines.empty()) return "not read in a text that nobody wrote in:" + listed(lines);
  const std::string page = writers::html_page(paper->document, "", file);
  const std::vector<std::string> blocks = returned::unread_lines(source, page, "a.html");
  if (!blocks.empty()) return "not read in a page that nobody wrote in:" + listed(blocks);
  if (!readers::carried_in_markdown(text, "a.md").ok()) return "its own text cannot be read";
  const RecordSet brought = returned::brought(group.set, group.charter, paper->carried);
  std::vector<std::string> news;
  for (const auto& [id, record] : brought.records()) news.push_back(record.content);
  if (!news.empty()) return "the charter's own document brings something:" + listed(news);
  return "";
}

const Invariant unchanged(unchanged_is_no_change);
const Invariant filled_in(what_is_filled_in_comes_back);
const Invariant all_read(unchanged_is_all_read);

TEST_CASE("invariant: a document that comes back as it left changes nothing") {
  CHECK(unchanged.broken() == "");
}

TEST_CASE("invariant: a document that comes back as it left has nothing unread, whatever was decided") {
  CHECK(all_read.broken() == "");
}

TEST_CASE("invariant: what was filled in in a document comes back, and nothing else") {
  CHECK(filled_in.broken() == "");
}

}  // namespace
}  // namespace kommissorium::laws
