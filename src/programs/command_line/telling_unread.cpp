// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/telling_unread.h"

#include <optional>

#include "core/charter/plain_text.h"
#include "core/json/charter_file.h"
#include "core/readers/docx.h"
#include "core/readers/zip_archive.h"
#include "core/returned/changes.h"
#include "core/returned/gone.h"
#include "core/returned/unread.h"
#include "core/returned/unread_lines.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/returned_command_texts.h"
#include "programs/command_line/charter_files.h"

namespace kommissorium::programs::command_line {
namespace {

constexpr std::size_t told_in_full = 50;
constexpr std::size_t longest_told_text = 120;  // characters

/// What a document carries, as it was when the document left.
struct Carried {
  std::string shown;  // the document's own bytes
  revisions::RecordSet set;
  charter::Charter left;
};

/// nullopt: a charter file, or nothing that can be held against what is shown.
std::optional<Carried> carried_in(const Context& context, const std::string& path) {
  Result<std::string> document = context.platform.read(path, readers::largest_archive);
  const Result<std::string> bytes = charter_bytes(context, path);
  if (!document.ok() || !bytes.ok() || document.value() == bytes.value()) return std::nullopt;
  Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), path);
  if (!loaded.ok()) return std::nullopt;
  Result<charter::Charter> left = charter::view(loaded.value().set);
  if (!left.ok()) return std::nullopt;
  return Carried{std::move(document).value(), std::move(loaded).value().set, std::move(left).value()};
}

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
  const std::optional<Carried> carried = carried_in(context, from);
  if (!carried || readers::looks_like_docx(carried->shown)) return;
  const returned::Source source = {here, carried->set, carried->left};
  tell_of_unread(context, returned::unread_lines(source, carried->shown, from), from);
}

bool tell_if_it_shows_otherwise(const Context& context, const std::string& path) {
  const std::optional<Carried> carried = carried_in(context, path);
  if (!carried) return false;
  const returned::Source source = {carried->set, carried->set, carried->left};
  std::size_t fields = 0, lines = 0;
  if (readers::looks_like_docx(carried->shown)) {
    const Result<readers::WordDocument> word = readers::read_docx(carried->shown, path);
    if (!word.ok()) return false;
    fields = returned::changes(carried->set, carried->left, carried->left, word.value().controls).size() +
             returned::gone(carried->left, word.value()).size() +
             returned::emptied(carried->left, carried->left, word.value()).size();
    lines = returned::unread(source, word.value()).size();
  } else {
    lines = returned::unread_lines(source, carried->shown, path).size();
  }
  if (fields + lines == 0) return false;
  context.tell(texts::fill(texts::returned_command_texts(context.language).shows_otherwise,
                           {path, std::to_string(fields), std::to_string(lines)}));
  return true;
}

}  // namespace kommissorium::programs::command_line
