// SPDX-License-Identifier: MPL-2.0
// A file put in the place of another: at every moment whoever looks sees the old one or the new one, whole,
// also after a crash, on a full disk and when the power goes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/files/platform.h"
#include "platform/files/steps.h"

namespace kommissorium::platform::files {

/// What could not be written, and the operating system's number for why (0: not known).
struct Failure {
  std::string path;
  int cause = 0;
};

/// A new file in the same folder, written and synced, then given its name; the folder is synced last. A link
/// is followed where a file is replaced, and the replaced file's permissions stay. Existing::backed_up keeps
/// the replaced file as PATH.bak, in the same way, before its place is taken.
/// nullopt: done. Else the file at `path` is as it was.
/// source: rename(2), link(2): POSIX.1-2017; both are done wholly or not at all.
std::optional<Failure> put(Steps& steps, const std::string& path, std::string_view bytes, Existing existing);

}  // namespace kommissorium::platform::files
