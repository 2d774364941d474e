// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/telling_unread.h"

#include "core/charter/plain_text.h"
#include "core/json/charter_file.h"
#include "core/readers/carried.h"
#include "core/returned/unread_lines.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/returned_command_texts.h"
#include "programs/command_line/charter_files.h"

namespace kommissorium::programs::command_line {
namespace {

constexpr std::size_t told_in_full = 50;
constexpr std::size_t longest_told_text = 120;  // characters

}  // namespace

void tell_of_unread(const Context& context, const std::vector<std::string>& unread, const std::string& from) {
  for (std::size_t at = 0; at < unread.size() && at < told_in_full; ++at) {
    const std::string text = charter::shortened(unread[at], longest_told_text);
    context.tell(text_policy::shown(
        texts::fill(texts::returned_command_texts(context.language).not_read, {from, text})));
  }
  if (unread.size() > told_in_full)
    context.tell(texts::fill(context.say().more_like_this, {std::to_string(unread.size() - told_in_full)}));
}

void tell_of_unread_lines(const Context& context, const std::string& from, const revisions::RecordSet& here) {
  const Result<std::string> document = context.platform.read(from, readers::largest_document);
  const Result<std::string> bytes = charter_bytes(context, from);
  if (!document.ok() || !bytes.ok() || document.value() == bytes.value()) return;
  const Result<json::Loaded> carried = json::read_charter_file(bytes.value(), from);
  if (!carried.ok()) return;
  const Result<charter::Charter> left = charter::view(carried.value().set);
  if (!left.ok()) return;
  const returned::Source source = {here, carried.value().set, left.value()};
  tell_of_unread(context, returned::unread_lines(source, document.value(), from), from);
}

}  // namespace kommissorium::programs::command_line
