// SPDX-License-Identifier: MPL-2.0
// A file gives back exactly what was saved, however much of it this program understands, and damage stays
// where it is: invariants 8, 10 and 11.
#include <doctest/doctest.h>

#include "core/json/charter_file.h"
#include "core/json/parse.h"
#include "core/revisions/canonical.h"
#include "tests/laws/invariants/invariant.h"
#include "tests/laws/lines.h"

namespace laws_file_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using json::write_charter_file;
using revisions::RecordSet;

namespace {

std::string saved_and_loaded(const Story& story) {
  if (!story.loaded.set_aside.empty()) return "a record is set aside";
  if (!(story.loaded.set == story.all)) return "it is another set";
  return write_charter_file(story.loaded.set) == story.file ? "" : "saved again, the bytes differ";
}

// Whoever reads it knows a part of it already.
std::string one_byte_changed(const Story& story) {
  Dice dice = story.dice(0xb17e);
  std::vector<std::string> lines = lines_of(story.file);
  std::string& line = lines[1 + dice.below(lines.size() - 2)];
  const std::string id = line.substr(7, 64);
  const std::size_t at = dice.below(line.size() - 1);  // the comma at the end carries nothing
  line[at] = static_cast<char>(static_cast<unsigned char>(line[at]) + 1 + dice.below(255));

  const RecordSet& known = story.stores[0];
  const auto read = json::read_additions(joined(lines), "", known);
  if (id == story.charter.id)
    return !read.ok() && read.error().problem == Problem::no_genesis ? "" : "no genesis is needed";
  if (!read.ok()) return "the whole file is refused";
  // a line end put into a line makes two pieces of it
  const std::size_t aside = read.value().set_aside.size();
  if (aside < 1 || aside > 2) return std::to_string(aside) + " records are set aside";
  const RecordSet& additions = read.value().set;
  if (additions.find(id) != nullptr) return "the changed record came in";
  const std::size_t lost = known.find(id) == nullptr ? 1 : 0;
  if (known.size() + additions.size() + lost != story.all.size()) return "another record is not there";
  for (const auto& [kept, record] : additions.records()) {
    const revisions::Record* was = story.all.find(kept);
    if (was == nullptr || was->content != record.content) return "another record was changed by it";
  }
  return "";
}

bool same_bytes(const RecordSet& set, const RecordSet& as) {
  if (set.size() != as.size()) return false;
  for (const auto& [id, record] : as.records()) {
    const revisions::Record* found = set.find(id);
    if (found == nullptr || found->content != record.content || !(found->body == record.body)) return false;
  }
  return true;
}

// One of many files: what was proven in an earlier one is not taken for what a changed line says.
std::string read_after_others(const Story& story) {
  if (story.seed % 8 != 0) return "";  // five times the whole file
  RecordSet catalogues;
  const auto first = json::read_charter_file(story.file, "a", catalogues);
  if (!first.ok() || !(first.value() == story.loaded)) return "the first file reads otherwise";
  for (const auto& [id, record] : catalogues.records())
    if (record.kind() != "catalogue") return "something else is remembered";
  const auto again = json::read_charter_file(story.file, "b", catalogues);
  if (!again.ok() || !same_bytes(again.value().set, story.loaded.set)) return "the second reads otherwise";

  Dice dice = story.dice(0xca7a);
  std::string changed = story.file;
  const std::size_t at = dice.below(changed.size());
  changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) + 1 + dice.below(255));
  const auto alone = json::read_charter_file(changed, "c");
  const auto after = json::read_charter_file(changed, "c", catalogues);
  if (alone.ok() != after.ok()) return "one byte changed, only one of both reads it";
  if (!alone.ok()) return alone.error() == after.error() ? "" : "the error is another";
  return alone.value() == after.value() ? "" : "one byte changed, it reads otherwise";
}

// The same records laid out by a program that knows nothing of lines: members in another order, with blanks.
std::string laid_out_anew(const Story& story) {
  std::string out = "{ \"records\" : [\n";
  for (const auto& [id, record] : story.all.records()) {
    out += "    { ";
    const revisions::Value::Object& body = record.body;
    for (auto member = body.rbegin(); member != body.rend(); ++member) {
      revisions::append_canonical_text(out, member->first);
      out += " : " + revisions::canonical(member->second) + " ,\t";
    }
    out += "\"id\" : \"" + id + "\" } ,\n";
  }
  return out + "    {\"end\" : true}], \"version\" : 1, \"format\" : \"kommissorium\" }";
}

// Kinds and members of records that nobody knows yet are among the rest.
std::string what_is_unknown(const Story& story) {
  if (!same_bytes(story.loaded.set, story.all)) return "the lines do not give it back";
  if (story.seed % 4 != 0) return "";  // reading a file without its lines takes long
  const auto value = json::read_charter_file(laid_out_anew(story), "");
  if (!value.ok()) return "laid out anew, it is refused";
  if (!same_bytes(value.value().set, story.all)) return "laid out anew, it is not given back";
  return "";
}

const Invariant fixed_point(saved_and_loaded);
const Invariant damage(one_byte_changed);
const Invariant many(read_after_others);
const Invariant unknown(what_is_unknown);

}  // namespace

TEST_CASE("invariant 8: what is saved and loaded is a fixed point, and equal sets give equal bytes") {
  CHECK(fixed_point.broken() == "");
}

TEST_CASE("invariant 10: any single byte changed in a record's line sets only that record aside") {
  CHECK(damage.broken() == "");
}

TEST_CASE("a file read after many others reads as it does alone, also when a byte of it changed") {
  CHECK(many.broken() == "");
}

TEST_CASE(
    "invariant 11: kinds and members of records that this program does not know survive byte for byte") {
  CHECK(unknown.broken() == "");
}

}  // namespace laws_file_test
