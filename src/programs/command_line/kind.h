// SPDX-License-Identifier: MPL-2.0
// Which kind of charter, in which language, and the catalogue it is made from.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/language.h"
#include "programs/command_line/arguments.h"

namespace kommissorium::programs::command_line {

/// The catalogue that the program brings along. errors: none when the build is right.
Result<catalogue::Catalogue> embedded_catalogue();

struct Kind {
  catalogue::GroupKind group = catalogue::GroupKind::steering;
  Language language = Language::danish;
};

/// From --language; Danish where none is said. errors: unknown_language.
Result<Language> language_of(const Arguments& arguments);

/// From --group and --language; Danish where no language is said.
/// errors: missing_argument, unknown_group, unknown_language naming the option.
Result<Kind> kind_of(const Arguments& arguments);

}  // namespace kommissorium::programs::command_line
