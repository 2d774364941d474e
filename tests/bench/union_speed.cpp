// SPDX-License-Identifier: MPL-2.0
// How long it takes to bring a hundred members' files of one charter together: from the files' bytes to the
// set in which every field's heads are known. Natively and, the same source, as WebAssembly. With the word
// "edits" it prints what was written in which field, as JSON, for the peer that is measured beside it
// (yjs_union.mjs). Times are milliseconds of processor time.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/edit.h"
#include "core/json/charter_file.h"
#include "core/revisions/canonical.h"
#include "core/revisions/history.h"
#include "embedded/embedded.h"
#include "tests/bench/catalogue.h"
#include "tests/bench/processor_time.h"

namespace {

using namespace kommissorium;
using revisions::RecordSet;
using revisions::Value;

constexpr std::size_t fields = 200, members = 100, edits_each = 5;
constexpr int rounds = 15;

struct Edit {
  std::size_t field;
  std::string text;
};

std::string field_name(std::size_t field) { return "agreement/question-" + std::to_string(field); }

std::string sentence(std::size_t field, const std::string& who) {
  return who + " om spørgsmål " + std::to_string(field) +
         ": vi mødes hver anden måned og skriver ned, hvem der kommer.";
}

/// Spread over the fields, so that now and then two members write the same one.
std::vector<Edit> edits_of(std::size_t member) {
  std::vector<Edit> edits;
  for (std::size_t edit = 0; edit < edits_each; ++edit) {
    const std::size_t field = (member * 37 + edit * 41) % fields;
    edits.push_back({field, sentence(field, "Medlem " + std::to_string(member))});
  }
  return edits;
}

void write(RecordSet& set, const Edit& edit, std::vector<std::string> parents, const std::string& author) {
  set.add(revisions::revision(field_name(edit.field), std::move(parents), edit.text, author,
                              "2026-11-23T10:00:00Z"));
}

RecordSet begun() {
  IdSource ids = {"the charter of a hundred", 0};
  RecordSet set = charter::create({catalogue::GroupKind::steering, Language::danish, "OS2eksempel", {}},
                                  bench::os2_catalogue(), ids, {"Anna Eksempel", "2026-11-23T09:00:00Z"});
  for (std::size_t field = 0; field < fields; ++field)
    write(set, {field, sentence(field, "Gruppen")}, {}, "Anna Eksempel");
  return set;
}

std::vector<std::string> members_files(const RecordSet& first) {
  const revisions::History history = revisions::history(first);
  std::vector<std::string> files;
  for (std::size_t member = 0; member < members; ++member) {
    RecordSet set = first;
    for (const Edit& edit : edits_of(member))
      write(set, edit, history.find(field_name(edit.field))->heads, "Medlem " + std::to_string(member));
    files.push_back(json::write_charter_file(set));
  }
  return files;
}

/// Brings the files together into a set that begins empty. The number of fields with two proposals.
std::size_t unite(const std::vector<std::string>& files) {
  RecordSet set;
  for (const std::string& file : files) {
    const auto read = json::read_additions(file, "member.kommissorium.json", set);
    if (!read.ok() || !read.value().set_aside.empty()) return 0;
    set.unite(read.value().set);
  }
  const revisions::History history = revisions::history(set);
  std::size_t conflicts = 0;
  for (const auto& [name, field] : history.fields) conflicts += field.heads.size() > 1 ? 1U : 0U;
  return conflicts;
}

Value written(const std::vector<Edit>& edits) {
  Value::Array list;
  for (const Edit& edit : edits) list.push_back(Value::Array{field_name(edit.field), edit.text});
  return list;
}

void print_edits() {
  std::vector<Edit> first;
  for (std::size_t field = 0; field < fields; ++field) first.push_back({field, sentence(field, "Gruppen")});
  Value::Array each;
  for (std::size_t member = 0; member < members; ++member) each.push_back(written(edits_of(member)));
  std::puts(revisions::canonical(Value::Object{{"begun", written(first)}, {"members", each}}).c_str());
}

}  // namespace

int main(int count, char** words) {
  if (count > 1 && std::string_view(words[1]) == "edits") {
    print_edits();
    return 0;
  }
  const std::vector<std::string> files = members_files(begun());
  std::vector<double> times;
  std::size_t conflicts = 0;
  for (int round = 0; round < rounds; ++round) {
    const double begin = bench::processor_time();
    conflicts = unite(files);
    times.push_back(bench::processor_time() - begin);
    if (conflicts == 0) return 1;
  }
  std::size_t bytes = 0;
  for (const std::string& file : files) bytes += file.size();
  std::printf("{\"members\":%zu,\"bytes\":%zu,\"conflicts\":%zu,\"rounds\":%d,\"ms\":%.2f}\n", members, bytes,
              conflicts, rounds, bench::median(times));
}
