// SPDX-License-Identifier: MPL-2.0
#include "core/charter/clean_copy.h"

#include "programs/command_line/charter_files.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {

Exit clean_copy(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const std::string out = context.arguments.option("-o");
  if (out.empty()) return context.refuse(Error{Problem::missing_argument, {.field = "-o"}, ""});
  const Result<std::string> time = moment(context);
  if (!time.ok()) return context.refuse(time.error());
  const Result<json::Loaded> loaded = read_charter(context, path);
  if (!loaded.ok()) return context.refuse(loaded.error());
  const Result<charter::Charter> viewed = view(loaded.value().set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  IdSource ids = {context.platform.chance()};
  const revisions::RecordSet copy = charter::clean_copy(loaded.value().set, ids, time.value());
  if (!write_new(context, out, json::write_charter_file(copy))) return Exit::refused;
  report(context, viewed.value(), copy, copy.size());
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
