// SPDX-License-Identifier: MPL-2.0
#include "tests/programs/command_line/terminal.h"

#include <utility>

namespace kommissorium::trial {

int Terminal::operator()(const std::vector<std::string>& words) {
  std::ostringstream results, messages;
  programs::command_line::Streams streams = {results, messages};
  const int code = programs::command_line::run(words, streams, world);
  out = results.str();
  err = messages.str();
  return code;
}

revisions::RecordSet Terminal::set_in(const std::string& path) {
  const Result<json::Loaded> loaded = json::read_charter_file(world.stored[path], path);
  REQUIRE(loaded.ok());
  return loaded.value().set;
}

revisions::Value Terminal::json_out() const {
  const Result<revisions::Value> parsed = json::parse(out);
  REQUIRE(parsed.ok());
  return parsed.value();
}

revisions::Value Terminal::field(const std::string& path, std::string_view wanted) {
  REQUIRE((*this)({"fields", path, "--json"}) == 0);
  const revisions::Value list = json_out();
  for (const revisions::Value& one : *list.array()) {
    if (one.text_at("field") == wanted) return *one.find("value");
  }
  return {};
}

Terminal at_work(const std::string& group) {
  Terminal terminal;
  REQUIRE(terminal({"new", "--group", group, "--product", "OS2eksempel", "-o", "a.json"}) == 0);
  return terminal;
}

Terminal with_conflict() {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "head/product", "OS2alfa"}) == 0);
  REQUIRE(run({"set", "b.json", "head/product", "OS2beta"}) == 0);
  REQUIRE(run({"import", "b.json", "--into", "a.json"}) == 0);
  return run;
}

std::string damaged(std::string file) {
  const std::size_t at = file.find("\"v\":\"OS2eksempel");
  REQUIRE(at != std::string::npos);
  file[at + 5] = 'X';
  return file;
}

std::string line_with(const std::string& text, std::string_view what) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  const std::size_t start = text.rfind('\n', at) + 1;
  return text.substr(start, text.find('\n', at) - start);
}

}  // namespace kommissorium::trial
