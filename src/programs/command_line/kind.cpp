// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/kind.h"

#include <optional>

#include "core/json/parse.h"
#include "embedded/embedded.h"

namespace kommissorium::programs::command_line {

Result<catalogue::Catalogue> embedded_catalogue() {
  const Result<revisions::Value> value = json::parse(embedded::catalogue());
  if (!value.ok()) return value.error();
  return catalogue::decode(value.value());
}

Result<Language> language_of(const Arguments& arguments) {
  if (!arguments.has("--language")) return Language::danish;
  const std::string tag = arguments.option("--language");
  const std::optional<Language> language = language_from_tag(tag);
  if (!language) return Error{Problem::unknown_language, {.field = "--language"}, tag};
  return *language;
}

Result<Kind> kind_of(const Arguments& arguments) {
  const std::string group = arguments.option("--group");
  if (group.empty()) return Error{Problem::missing_argument, {.field = "--group"}, ""};
  const std::optional<catalogue::GroupKind> kind = catalogue::group_from_tag(group);
  if (!kind) return Error{Problem::unknown_group, {.field = "--group"}, group};
  const Result<Language> language = language_of(arguments);
  if (!language.ok()) return language.error();
  return Kind{*kind, language.value()};
}

}  // namespace kommissorium::programs::command_line
