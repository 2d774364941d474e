// SPDX-License-Identifier: MPL-2.0
// One file that several people save one charter to: look into it, unite, write what is missing in it, look
// again. What anybody has put into the file stays: a record that has gone from it is put back.
#pragma once

#include <string>

#include "app/command.h"
#include "app/turn.h"

namespace kommissorium::app {

/// Works with a file from now on. `first` is the first look into it; an empty file is begun. must: the
/// charter is kept here and can be shown, and the file is empty or holds this charter.
void attach_file(Turn& turn, const std::string& charter, const Picking& picked, const FileRead& first);

/// Nothing was written to a file, and why. must: error.place.file names it.
void tell_trouble(Turn& turn, const Error& error);

/// What the platform says of a file, as an error; nullopt when it could be read.
std::optional<Error> told_by_platform(const FileRead& read, const std::string& name);

/// Changes of the charter that the last look did not find in its file; without notes only those in it count.
/// must: the charter has one.
int missing_in_file(const KeptCharter& kept, bool with_notes = true);

/// The platform looks by itself into the file of the charter that is open, and into no other.
void watch_file_of_open_charter(Turn& turn);

}  // namespace kommissorium::app
