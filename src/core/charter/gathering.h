// SPDX-License-Identifier: MPL-2.0
// Any number of files brought together: those of one charter that can be read come in, the others are named.
// One charter and no other comes of it, and never one that is worse to read than what was there.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/charter_file.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// What became of one file.
struct Gathered {
  std::string file;
  std::optional<Error> left_out = std::nullopt;  // why it did not come in; the place names the file
  std::size_t added = 0;                         // records nobody had before
  std::vector<json::SetAside> set_aside = {};    // its damaged records; the rest of it came in
};

class Gathering {
 public:
  struct Outcome {
    revisions::RecordSet set;     // empty when no file came in and nothing was known
    std::vector<Gathered> files;  // one for each, in the order they were taken
  };

  /// `known` is what is there already, of the charter that is meant. Without it the charter of the first file
  /// is meant that can be shown once all files are here.
  explicit Gathering(revisions::RecordSet known = {});

  /// Reads a charter file. Left out: what read_charter_file refuses, what would make the charter too large
  /// for a file (charter_too_large), and in the end files of another charter (other_charter) and of
  /// one that cannot be shown (no_catalogue, unknown_group).
  void take(std::string file, std::string_view bytes);
  /// A file that could not even be read: named among the others.
  void leave_out(std::string file, Error error);

  Outcome outcome() &&;

 private:
  struct Group {
    revisions::RecordSet set;
    std::size_t bytes = json::size_of_file({});  // of a file of it
    std::vector<std::size_t> files = {};         // places in files_
  };
  Group& group_of(std::string_view charter);

  bool is_known_;
  std::vector<Group> groups_;  // one for each charter, in the order they came
  std::vector<Gathered> files_;
};

}  // namespace kommissorium::charter
