// SPDX-License-Identifier: MPL-2.0
// What the commands about many charters say of themselves.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct ReportCommandTexts {
  std::string_view help_report;
  std::string_view help_starters;
};

const ReportCommandTexts& report_command_texts(Language language);

}  // namespace kommissorium::texts
