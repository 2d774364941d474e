// SPDX-License-Identifier: MPL-2.0
#include "core/charter/digest.h"

#include "core/texts/fill.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/telling_unread.h"

namespace kommissorium::programs::command_line {

Exit digest(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const Result<json::Loaded> loaded = read_charter(context, path);
  if (!loaded.ok()) return context.refuse(loaded.error());
  const Result<charter::Charter> viewed = view(loaded.value().set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());
  tell_if_it_shows_otherwise(context, path);

  const std::string digest = charter::digest(loaded.value().set);
  if (!digest.empty()) {
    context.streams.out << digest << '\n';
    return Exit::done;
  }
  for (const std::string& field : viewed.value().conflicts()) {
    context.tell(texts::fill(context.say().proposals_in, {path, field}));
  }
  context.tell(texts::fill(context.say().no_digest, {path}));
  return Exit::needs_a_person;
}

}  // namespace kommissorium::programs::command_line
