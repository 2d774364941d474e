// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/arguments.h"

namespace kommissorium::programs::command_line {
namespace {

const Option* find(const std::vector<Option>& known, std::string_view name) {
  for (const Option& option : known) {
    if (option.name == name) return &option;
  }
  return nullptr;
}

Error wrong(Problem problem, std::string_view option, std::string_view detail) {
  return {problem, {.field = std::string(option)}, std::string(detail)};
}

}  // namespace

std::string Arguments::option(std::string_view name) const {
  const auto found = options.find(name);
  return found == options.end() ? "" : found->second;
}

Result<Arguments> parse(const std::vector<std::string>& given, const std::vector<Option>& known) {
  Arguments arguments;
  bool only_words = false;
  for (std::size_t at = 0; at < given.size(); ++at) {
    const std::string_view word = given[at];
    if (only_words || word.size() < 2 || word[0] != '-') {
      arguments.words.push_back(given[at]);
      continue;
    }
    if (word == "--") {
      only_words = true;
      continue;
    }
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string_view::npos;
    const std::string name(word.substr(0, equals));
    const Option* option = find(known, name);
    if (option == nullptr) return wrong(Problem::unknown_option, "", word);
    if (option->takes != Takes::values && arguments.has(name))
      return wrong(Problem::repeated_option, "", word);

    std::string value;
    if (option->takes == Takes::nothing) {
      if (equals != std::string_view::npos) return wrong(Problem::invalid_value, name, word);
    } else if (equals != std::string_view::npos) {
      value = word.substr(equals + 1);
    } else if (at + 1 < given.size()) {
      value = given[++at];
    } else {
      return wrong(Problem::missing_argument, name, "");
    }
    if (option->takes == Takes::values) arguments.lists[name].push_back(value);
    arguments.options[name] = std::move(value);
  }
  return arguments;
}

}  // namespace kommissorium::programs::command_line
