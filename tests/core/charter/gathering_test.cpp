// SPDX-License-Identifier: MPL-2.0
#include "core/charter/gathering.h"

#include "charters.h"

namespace charter_gathering_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

std::string file_of(const RecordSet& set) { return json::write_charter_file(set); }

/// Three members' copies of one charter, each with an edit of its own.
struct Group {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  Desk eva = anna.copy("Eva");
  Group() {
    anna.write("duty/quality", followed());
    bo.write("duty/direction", explained("Vi venter"));
    eva.write("agreement/asks", "Ja");
  }
  RecordSet all() const {
    RecordSet set = anna.set;
    set.unite(bo.set);
    set.unite(eva.set);
    return set;
  }
};

Problem why(const Gathering::Outcome& outcome, std::size_t file) {
  REQUIRE(file < outcome.files.size());
  REQUIRE(outcome.files[file].left_out.has_value());
  CHECK(outcome.files[file].left_out->place.file == outcome.files[file].file);
  CHECK(outcome.files[file].added == 0);
  return outcome.files[file].left_out->problem;
}

RecordSet without(const RecordSet& set, std::string_view kind) {
  RecordSet rest;
  for (const auto& [id, record] : set.records()) {
    if (record.kind() != kind) rest.add(record);
  }
  return rest;
}

}  // namespace

TEST_CASE("gathering: files of one charter become their union, and each says what it brought") {
  const Group group;
  Gathering gathering;
  gathering.take("anna.json", file_of(group.anna.set));
  gathering.take("bo.json", file_of(group.bo.set));
  gathering.take("eva.json", file_of(group.eva.set));
  gathering.take("bo igen.json", file_of(group.bo.set));
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(outcome.set == group.all());
  REQUIRE(outcome.files.size() == 4);
  CHECK(outcome.files[0].added == group.anna.set.size());
  CHECK(outcome.files[1].added == 1);
  CHECK(outcome.files[2].added == 1);
  CHECK(outcome.files[3].added == 0);
  for (const Gathered& file : outcome.files) CHECK_FALSE(file.left_out.has_value());
}

TEST_CASE("gathering: what is known already takes part, and decides which charter is meant") {
  const Group group;
  const Desk other = new_desk(GroupKind::steering, "OS2andet");
  Desk stranger = other;
  stranger.set = [] {
    IdSource ids = {"another", 0};
    return create({GroupKind::steering, Language::danish, "OS2andet", {}}, small_catalogue(), ids, {"", ""});
  }();
  Gathering gathering(group.anna.set);
  gathering.take("other.json", file_of(stranger.set));
  gathering.take("bo.json", file_of(group.bo.set));
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(why(outcome, 0) == Problem::other_charter);
  CHECK(outcome.files[0].left_out->detail == stranger.set.charter_id());
  RecordSet both = group.anna.set;
  both.unite(group.bo.set);
  CHECK(outcome.set == both);
}

TEST_CASE(
    "gathering: without anything known the first file that can be shown decides, wherever its charter's "
    "files stand") {
  const Group group;
  IdSource ids = {"another", 0};
  const RecordSet stranger =
      create({GroupKind::expert, Language::danish, {}, "GIS"}, small_catalogue(), ids, {"", ""});
  Gathering gathering;
  gathering.take("cut.json", file_of(group.anna.set).substr(0, 300));
  gathering.take("bo.json", file_of(group.bo.set));
  gathering.take("stranger.json", file_of(stranger));
  gathering.take("anna.json", file_of(group.anna.set));
  gathering.take("stranger igen.json", file_of(stranger));
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(why(outcome, 0) == Problem::truncated);
  CHECK(why(outcome, 2) == Problem::other_charter);
  CHECK(why(outcome, 4) == Problem::other_charter);
  CHECK(outcome.set.charter_id() == group.anna.set.charter_id());
  RecordSet both = group.anna.set;
  both.unite(group.bo.set);
  CHECK(outcome.set == both);
}

TEST_CASE("gathering: a charter that cannot be shown is never the one that is meant, and says why") {
  const Group group;
  RecordSet strange;
  strange.add(revisions::seal({{"k", "charter"}, {"group", "choir"}, {"nonce", "1"}, {"t", ""}}));
  RecordSet bare;
  bare.add(revisions::seal({{"k", "charter"}, {"group", "expert"}, {"nonce", "1"}, {"t", ""}}));
  Gathering gathering;
  gathering.take("choir.json", file_of(strange));
  gathering.take("bare.json", file_of(bare));
  gathering.take("anna.json", file_of(group.anna.set));
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(why(outcome, 0) == Problem::unknown_group);
  CHECK(why(outcome, 1) == Problem::no_catalogue);
  CHECK(outcome.set == group.anna.set);
}

TEST_CASE("gathering: a file without its catalogue comes in beside one that has it, in either order") {
  const Group group;
  const std::string without_catalogue = file_of(without(group.bo.set, "catalogue"));
  for (const bool first : {true, false}) {
    Gathering gathering;
    if (first) gathering.take("bo.json", without_catalogue);
    gathering.take("anna.json", file_of(group.anna.set));
    if (!first) gathering.take("bo.json", without_catalogue);
    const Gathering::Outcome outcome = std::move(gathering).outcome();
    RecordSet both = group.anna.set;
    both.unite(group.bo.set);
    CHECK(outcome.set == both);
    for (const Gathered& file : outcome.files) CHECK_FALSE(file.left_out.has_value());
  }
}

TEST_CASE("gathering: damaged records are set aside file by file, named by file, line and record") {
  const Group group;
  std::string damaged = file_of(group.bo.set);
  const std::size_t at = damaged.find("Vi venter");
  damaged[at] = 'H';
  Gathering gathering;
  gathering.take("anna.json", file_of(group.anna.set));
  gathering.take("bo.json", damaged);
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(outcome.set == group.anna.set);
  REQUIRE(outcome.files[1].set_aside.size() == 1);
  const Error& error = outcome.files[1].set_aside[0].error;
  CHECK(error.problem == Problem::hash_mismatch);
  CHECK(error.place.file == "bo.json");
  CHECK(error.place.line > 1);
  CHECK(error.place.field == "duty/direction");
}

TEST_CASE("gathering: a file that could not be read is named in its place") {
  const Group group;
  Gathering gathering;
  gathering.leave_out("none.json", {Problem::unreadable_file, {}, "No such file or directory"});
  gathering.take("anna.json", file_of(group.anna.set));
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(why(outcome, 0) == Problem::unreadable_file);
  CHECK(outcome.set == group.anna.set);
}

TEST_CASE("gathering: a file that would make the charter too large for any file is left out whole") {
  const Group group;
  RecordSet large = group.bo.set;
  const std::string text(60 * 1024, 'x');
  for (int n = 0; n < 100; ++n)
    large.add(revisions::revision("agreement/asks", {}, text + std::to_string(n), "", ""));
  RecordSet too_much = group.eva.set;
  for (int n = 0; n < 100; ++n)
    too_much.add(revisions::revision("agreement/asks", {}, std::to_string(n) + text, "", ""));
  REQUIRE(json::fits_a_file(large).ok());
  REQUIRE(json::fits_a_file(too_much).ok());
  Gathering gathering;
  gathering.take("large.json", file_of(large));
  gathering.take("too much.json", file_of(too_much));
  gathering.take("anna.json", file_of(group.anna.set));
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(why(outcome, 1) == Problem::charter_too_large);
  RecordSet rest = large;
  rest.unite(group.anna.set);
  CHECK(outcome.set == rest);
  CHECK(json::read_charter_file(file_of(outcome.set), "x").ok());
}

TEST_CASE("gathering: nothing gives nothing, and what is known stays when nothing comes in") {
  CHECK(Gathering().outcome().set.size() == 0);
  const Group group;
  Gathering gathering(group.anna.set);
  gathering.take("empty.json", "");
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(outcome.set == group.anna.set);
  CHECK(why(outcome, 0) == Problem::empty_file);
}

}  // namespace charter_gathering_test
