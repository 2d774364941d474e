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

  int operator()(const std::vector<std::string>& words);

  revisions::RecordSet set_in(const std::string& path);

  revisions::Value json_out() const;

  /// The value `fields --json` prints for one field.
  revisions::Value field(const std::string& path, std::string_view wanted);
};

/// A terminal with a charter in "a.json".
Terminal at_work(const std::string& group = "steering");

/// Two copies of one charter that disagree about the product, brought together in a.json.
Terminal with_conflict();

/// The text of a file with one letter of a record's value changed.
std::string damaged(std::string file);

/// The whole line in which something stands first.
std::string line_with(const std::string& text, std::string_view what);

}  // namespace kommissorium::trial
