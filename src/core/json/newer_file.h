// SPDX-License-Identifier: MPL-2.0
// A charter file of a format version after this program's own, read as far as it is understood: to be looked
// at, never to be written, brought together with anything, or agreed on. Its bytes are the charter; what
// comes out here is only a picture of it.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/json/charter_file.h"

namespace kommissorium::json {

struct Newer {
  std::int64_t version = 0;  // higher than format_version
  Loaded loaded;             // what this program does not understand of it is set aside
};

/// Reads a file that read_charter_file refuses as newer_format, in lines or laid out anew. Nothing says that
/// it is all: a newer format may keep things where this program does not look. errors: those of
/// read_charter_file,
///         newer_format (detail: its version) where no charter can be made out; wrong_format when it is not
///         newer at all.
Result<Newer> read_newer_file(std::string_view bytes, std::string_view file);

}  // namespace kommissorium::json
