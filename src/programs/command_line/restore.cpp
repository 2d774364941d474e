// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/going_back.h"
#include "core/adoption/in_words.h"
#include "core/texts/fill.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {

Exit restore(const Context& context) {
  const std::string& path = context.arguments.words[0];
  if (!context.arguments.has("--version"))
    return context.refuse(Error{Problem::missing_argument, {}, "--version"});
  const Result<Decided> read = read_to_decide(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const revisions::RecordSet& set = read.value().loaded.set;
  const adoption::Decisions decisions = adoption::read_decisions(set);
  const Result<adoption::Version> version = chosen_version(context, decisions, path, "--version");
  if (!version.ok()) return context.refuse(version.error());
  const Result<std::vector<revisions::Record>> records =
      adoption::restore(set, read.value().charter, version.value(), read.value().author);
  if (!records.ok()) return context.refuse(in_file(records.error(), path));

  const std::string name =
      adoption::version_name(version.value().number, version.value().digest,
                             decisions.is_shared(version.value().number), context.language);
  const Exit exit = write_decided(context, path, read.value(), records.value());
  if (exit != Exit::done) return exit;
  context.tell(records.value().empty() ? texts::fill(say_of_adoption(context).reads_so_already, {path, name})
                                       : texts::fill(say_of_adoption(context).restored,
                                                     {path, name, std::to_string(records.value().size())}));
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
