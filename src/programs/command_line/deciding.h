// SPDX-License-Identifier: MPL-2.0
// What the commands of versions and adoption share: which version is meant, and writing decisions back.
#pragma once

#include <string>
#include <vector>

#include "core/adoption/decisions.h"
#include "core/adoption/standing.h"
#include "core/texts/adoption_command_texts.h"
#include "programs/command_line/charter_files.h"

namespace kommissorium::programs::command_line {

const texts::AdoptionCommandTexts& say_of_adoption(const Context& context);

/// The version that `words` call; `option` is named when something is wrong.
/// errors: unknown_version, version_not_here (its text is elsewhere), invalid_value (several fit, which is
/// told on stderr).
Result<adoption::Version> chosen_version(const Context& context, const adoption::Decisions& decisions,
                                         const std::string& path, std::string_view option);

/// Decisions that say nothing or contradict each other, on stderr; how many there are.
std::size_t tell_of_doubts(const Context& context, const adoption::Decisions& decisions,
                           const std::string& path);

/// Whether each name in the option means one person; names that several members have are told on stderr with
/// what sets them apart. errors: several_members.
Result<void> means_one_each(const Context& context, const charter::Charter& charter, std::string_view option);

/// Says on stderr who of them is no member; a slip of the finger looks the same.
void tell_of_strangers(const Context& context, const std::string& path,
                       const std::vector<adoption::Person>& people);

/// On stdout: where the charter stands, as a command that decides says it, who has not answered yet, and how
/// a text that was changed becomes the next version. Without the check number where `digest` is "".
void print_standing(const Context& context, const std::string& path, const adoption::Standing& standing,
                    std::string_view digest);

/// A charter file that is decided about: read to be written back.
struct Decided {
  json::Loaded loaded;
  charter::Charter charter;
  charter::Author author;
};
/// errors: those of read_working_file, view and moment; not_utf8 for any option.
Result<Decided> read_to_decide(const Context& context, const std::string& path);

/// Adds the records, writes the file and says on stdout where the charter stands. Nothing is written when
/// nothing is new.
Exit write_decided(const Context& context, const std::string& path, const Decided& decided,
                   const std::vector<revisions::Record>& records);

}  // namespace kommissorium::programs::command_line
