// SPDX-License-Identifier: MPL-2.0
// The words after the command: options by name, the rest in order.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace kommissorium::programs::command_line {

/// values: the option may stand several times.
enum class Takes { nothing, value, values };

struct Option {
  std::string_view name;  // "--json", "-o"
  Takes takes = Takes::value;
};

struct Arguments {
  std::vector<std::string> words;
  std::map<std::string, std::string, std::less<>> options;  // by name; "" for those that take nothing
  std::map<std::string, std::vector<std::string>, std::less<>> lists;  // of those that take several

  bool has(std::string_view option) const { return options.find(option) != options.end(); }
  /// "" when it was not given.
  std::string option(std::string_view name) const;
};

/// "--name VALUE" and "--name=VALUE"; "--" ends the options.
/// errors: unknown_option, repeated_option, missing_argument, invalid_value (a value where none is taken);
/// place.field or the detail names the option.
Result<Arguments> parse(const std::vector<std::string>& given, const std::vector<Option>& known);

}  // namespace kommissorium::programs::command_line
