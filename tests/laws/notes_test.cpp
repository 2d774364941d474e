// SPDX-License-Identifier: MPL-2.0
// Whatever the group notes for itself, and wherever: what leaves the page is byte for byte what it was
// without.
#include "core/charter/note.h"

#include <doctest/doctest.h>

#include "core/adoption/content.h"
#include "core/adoption/standing.h"
#include "core/charter/clean_copy.h"
#include "core/charter/digest.h"
#include "core/charter/plain_content.h"
#include "core/json/charter_file.h"
#include "core/outline/from_charter.h"
#include "core/revisions/canonical.h"
#include "core/writers/docx/docx.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "core/writers/plain_text.h"
#include "tests/laws/members.h"

namespace laws_notes_test {

using namespace kommissorium;
using laws::Dice;
using revisions::RecordSet;

namespace {

constexpr std::uint64_t stories = 150;

RecordSet with_notes(const laws::Story& story, const RecordSet& set) {
  RecordSet out = set;
  Dice dice = story.dice(0x107E5);
  const auto add = [&](const std::string& at) {
    if (dice.one_in(3)) return;
    const std::string text = "Hemmeligt " + dice.pick(laws::texts_of_all_kinds());
    for (std::size_t n = 1 + dice.below(2); n > 0; --n)
      out.add(
          revisions::revision(charter::note_field(at), {}, text + std::to_string(n), "Anna Eksempel", ""));
  };
  for (const charter::Section& section : story.charter.sections)
    for (const charter::Point& point : section.points) add(point.field);
  for (const charter::Member& member : story.charter.members) add("member/" + member.id);
  return out;
}

/// Everything that others get, one after the other.
std::vector<std::string> given_out(const RecordSet& set) {
  const charter::Charter now = charter::view(set).value();
  const std::string digest = charter::digest(now);
  const outline::Document paper =
      outline::from_charter(now, digest, "2026-11-24", adoption::standing(set, now));
  const std::string content = json::write_charter_file(adoption::without_history(set));
  IdSource ids = {"0123456789abcdef0123456789abcdef", 0};
  return {digest,
          content,
          writers::html_page(paper, "", content),
          writers::html_article(paper),
          writers::markdown(paper, content),
          writers::plain_text(paper),
          writers::docx::file(paper, content, digest),
          revisions::canonical(charter::plain_content(now)),
          json::write_charter_file(charter::clean_copy(set, ids, "")),
          json::write_charter_file(charter::without_notes(set))};
}

}  // namespace

TEST_CASE("notes: no document, no content and no check number holds a byte of them, for every charter") {
  std::size_t noted = 0;
  for (std::uint64_t seed = 1; seed <= stories; ++seed) {
    CAPTURE(seed);
    const laws::Story story = laws::play(seed);
    const RecordSet before = charter::without_notes(story.all);
    const RecordSet after = with_notes(story, before);
    noted += after.size() - before.size();
    const std::vector<std::string> told = given_out(after), wanted = given_out(before);
    REQUIRE(told.size() == wanted.size());
    for (std::size_t at = 0; at < told.size(); ++at) {
      CAPTURE(at);
      CHECK((told[at] == wanted[at]));
      CHECK(told[at].find("Hemmeligt") == std::string::npos);
    }
    CHECK(json::write_charter_file(after).find("Hemmeligt") != std::string::npos);
  }
  CHECK(noted > stories);
}

}  // namespace laws_notes_test
