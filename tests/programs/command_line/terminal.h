// SPDX-License-Identifier: MPL-2.0
// The command line without a process: words in, exit code, both streams and a world in memory out.
#pragma once

#include <doctest/doctest.h>

#include <sstream>

#include "core/json/charter_file.h"
#include "core/json/parse.h"
#include "platform/memory/memory_platform.h"
#include "programs/command_line/run.h"

namespace kommissorium::trial {

struct Terminal {
  platform::memory::MemoryPlatform world;
  std::string out;
  std::string err;

  int operator()(const std::vector<std::string>& words) {
    std::ostringstream results, messages;
    programs::command_line::Streams streams = {results, messages};
    const int code = programs::command_line::run(words, streams, world);
    out = results.str();
    err = messages.str();
    return code;
  }

  revisions::RecordSet set_in(const std::string& path) {
    const Result<json::Loaded> loaded = json::read_charter_file(world.stored[path], path);
    REQUIRE(loaded.ok());
    return loaded.value().set;
  }

  revisions::Value json_out() const {
    const Result<revisions::Value> parsed = json::parse(out);
    REQUIRE(parsed.ok());
    return parsed.value();
  }

  /// The value `fields --json` prints for one field.
  revisions::Value field(const std::string& path, std::string_view wanted) {
    REQUIRE((*this)({"fields", path, "--json"}) == 0);
    const revisions::Value list = json_out();
    for (const revisions::Value& one : *list.array()) {
      if (one.text_at("field") == wanted) return *one.find("value");
    }
    return {};
  }
};

/// A terminal with a charter in "a.json".
inline Terminal at_work(const std::string& group = "steering") {
  Terminal terminal;
  REQUIRE(terminal({"new", "--group", group, "--product", "OS2eksempel", "-o", "a.json"}) == 0);
  return terminal;
}

/// Two copies of one charter that disagree about the product, brought together in a.json.
inline Terminal with_conflict() {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "head/product", "OS2alfa"}) == 0);
  REQUIRE(run({"set", "b.json", "head/product", "OS2beta"}) == 0);
  REQUIRE(run({"import", "b.json", "--into", "a.json"}) == 0);
  return run;
}

/// The text of a file with one letter of a record's value changed.
inline std::string damaged(std::string file) {
  const std::size_t at = file.find("\"v\":\"OS2eksempel");
  REQUIRE(at != std::string::npos);
  file[at + 5] = 'X';
  return file;
}

/// The whole line in which something stands first.
inline std::string line_with(const std::string& text, std::string_view what) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  const std::size_t start = text.rfind('\n', at) + 1;
  return text.substr(start, text.find('\n', at) - start);
}

}  // namespace kommissorium::trial
