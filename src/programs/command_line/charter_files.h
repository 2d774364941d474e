// SPDX-License-Identifier: MPL-2.0
// Charters from files and back, with what people must be told on the way.
#pragma once

#include <string>

#include "core/charter/charter.h"
#include "core/json/charter_file.h"
#include "programs/command_line/command.h"

namespace kommissorium::programs::command_line {

/// A charter file or a page that carries one. Damaged records are told of on stderr.
/// errors: those of Platform::read, readers::carried_charter and json::read_charter_file.
Result<json::Loaded> read_charter(const Context& context, const std::string& path);

/// The same, but only a charter file: what `set` and `import --into` write back.
Result<json::Loaded> read_working_file(const Context& context, const std::string& path);

/// A charter to be looked at. Of a file of a newer format it is what is understood, which is told on stderr:
/// it has no check number and no document carries it, for what is not understood may be part of the
/// agreement.
struct Shown {
  json::Loaded loaded;
  bool newer = false;
  bool document_differs = false;  // it shows something else than it carries, which was told
};
/// must: nothing of it is written back as a charter. errors: those of read_charter.
Result<Shown> read_to_show(const Context& context, const std::string& path);

/// The same for one of many files; `catalogues` as for json::read_charter_file.
Result<Shown> read_to_show(const Context& context, const std::string& path, revisions::RecordSet& catalogues);

/// The bytes of a charter file, taken out of its page where it is one.
Result<std::string> charter_bytes(const Context& context, const std::string& path);

void tell_of_set_aside(const Context& context, const std::vector<json::SetAside>& set_aside,
                       const std::string& path);

/// Replaces a charter file; the old one stays beside it as PATH.bak. Records of the old one that were damaged
/// go, word for word, into PATH.damaged first. Says what failed and returns false; then the file is as it
/// was.
bool write_back(const Context& context, const std::string& path, const revisions::RecordSet& set,
                const std::vector<json::SetAside>& set_aside);

/// A file that must not be there yet.
bool write_new(const Context& context, const std::string& path, std::string_view bytes);

/// A document may replace an older document, never somebody's charter. Says what failed and returns false.
bool write_document(const Context& context, const std::string& path, std::string_view bytes);

/// The charter in its document's own language, for what is printed of it.
/// errors: those of charter::view, with the file.
Result<charter::Charter> view(const revisions::RecordSet& set, const std::string& path);

/// What came of it, so that the check number can be held against the one on paper.
void report(const Context& context, const charter::Charter& charter, const revisions::RecordSet& set,
            std::size_t added);

/// Open proposals and records that build on the wrong ones; how many there are.
std::size_t tell_of_what_is_open(const Context& context, const charter::Charter& charter,
                                 const std::string& path);

Error in_file(Error error, const std::string& path);

}  // namespace kommissorium::programs::command_line
