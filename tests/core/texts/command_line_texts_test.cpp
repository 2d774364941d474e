// SPDX-License-Identifier: MPL-2.0
#include "core/texts/command_line_texts.h"

#include <doctest/doctest.h>

#include "tests/core/texts/both_languages.h"

namespace texts_command_line_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("command line texts: every text is there in both languages, with the same places to fill") {
  trial::check_both_languages(trial::texts_of(command_line_texts(Language::danish)),
                              trial::texts_of(command_line_texts(Language::english)));
}

TEST_CASE("command line texts: no line of the help is wider than a terminal") {
  for (const Language language : {Language::danish, Language::english}) {
    const CommandLineTexts& say = command_line_texts(language);
    for (const std::string_view help :
         {say.help_new, say.help_fields, say.help_set, say.help_show, say.help_validate, say.help_digest,
          say.help_diff, say.help_history, say.help_import, say.help_merge, say.help_merge_driver,
          say.help_clean_copy, say.help_render}) {
      trial::check_fits_a_terminal(help);
    }
  }
}

}  // namespace texts_command_line_texts_test
