// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/deciding.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {

Exit reopen(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const Result<Decided> read = read_to_decide(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<std::vector<revisions::Record>> records =
      adoption::reopen(read.value().loaded.set, context.arguments.option("--reason"), read.value().author);
  if (!records.ok()) return context.refuse(in_file(records.error(), path));
  return write_decided(context, path, read.value(), records.value());
}

}  // namespace kommissorium::programs::command_line
