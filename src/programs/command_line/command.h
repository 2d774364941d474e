// SPDX-License-Identifier: MPL-2.0
// What every command is handed and what it answers. One command stands in one file; run.cpp lists them.
#pragma once

#include <ostream>

#include "core/language.h"
#include "core/texts/command_line_texts.h"
#include "platform/files/platform.h"
#include "programs/command_line/arguments.h"

namespace kommissorium::programs::command_line {

using platform::files::Existing;
using platform::files::Platform;

/// done: as asked. needs_a_person: done, and something must be looked at (validate, digest, merge,
/// merge_driver, assess and report only). refused: input or usage; nothing was written. failed: the same for
/// merge_driver, as git expects it. source: gitattributes(5), "Defining a custom merge driver": above 128 is
/// an error, below a conflict.
enum class Exit { done = 0, needs_a_person = 1, refused = 2, failed = 129 };

struct Streams {
  std::ostream& out;  // results
  std::ostream& err;  // messages
};

struct Context {
  const Arguments& arguments;
  Streams& streams;
  Platform& platform;
  Language language;  // of messages

  const texts::CommandLineTexts& say() const { return texts::command_line_texts(language); }
  /// Writes one line to stderr.
  void tell(std::string_view message) const { streams.err << message << '\n'; }
  /// Says what is wrong and refuses.
  Exit refuse(const Error& error) const;
  Exit refuse(std::string_view message) const;
  /// The same; where the value does not fit, `fitting` says in words what would. "" = nobody can say.
  Exit refuse(const Error& error, std::string_view fitting) const;
  /// The same of an option that takes one of some words: "html, md, text".
  Exit refuse_choice(std::string_view option, std::string_view choices, std::string_view found) const;
};

Exit new_charter(const Context& context);
Exit fields(const Context& context);
Exit set(const Context& context);
Exit show(const Context& context);
Exit validate(const Context& context);
Exit digest(const Context& context);
Exit diff(const Context& context);
Exit history(const Context& context);
Exit import_file(const Context& context);
Exit merge(const Context& context);
Exit merge_driver(const Context& context);
Exit clean_copy(const Context& context);
Exit render(const Context& context);
Exit assess(const Context& context);
Exit adopt(const Context& context);
Exit approve(const Context& context);
Exit reopen(const Context& context);
Exit versions(const Context& context);
Exit restore(const Context& context);
Exit upgrade(const Context& context);
Exit report_on_many(const Context& context);
Exit starters(const Context& context);

}  // namespace kommissorium::programs::command_line
