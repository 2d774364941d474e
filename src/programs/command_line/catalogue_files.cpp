// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/catalogue_files.h"

#include "core/catalogue/catalogue_file.h"
#include "core/texts/problems.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/kind.h"

namespace kommissorium::programs::command_line {

Result<catalogue::Catalogue> read_catalogue(const Context& context, const std::string& path) {
  const Result<std::string> bytes = context.platform.read(path, catalogue::largest_catalogue);
  if (!bytes.ok()) return in_file(bytes.error(), path);
  catalogue::FileRead read = catalogue::read_file(bytes.value());
  if (read.catalogue) return std::move(*read.catalogue);
  for (Error& error : read.errors) error = in_file(std::move(error), path);
  const Error last = std::move(read.errors.back());
  read.errors.pop_back();
  for (const Error& error : read.errors) context.tell(texts::describe(error, context.language));
  return last;
}

Result<catalogue::Catalogue> chosen_catalogue(const Context& context) {
  const std::string path = context.arguments.option("--catalogue");
  return path.empty() ? embedded_catalogue() : read_catalogue(context, path);
}

}  // namespace kommissorium::programs::command_line
