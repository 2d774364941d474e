// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/run.h"

#include <variant>

#include "core/texts/adoption_command_texts.h"
#include "core/texts/assessment_command_texts.h"
#include "core/texts/fill.h"
#include "core/texts/overview.h"
#include "core/texts/problem_description.h"
#include "core/texts/problems.h"
#include "core/texts/report_command_texts.h"
#include "core/texts/upgrade_texts.h"

namespace kommissorium::programs::command_line {
namespace {

using texts::AdoptionCommandTexts;
using texts::AssessmentCommandTexts;
using texts::CommandLineTexts;
using texts::ReportCommandTexts;
using texts::UpgradeTexts;

using Help = std::variant<std::string_view CommandLineTexts::*, std::string_view AdoptionCommandTexts::*,
                          std::string_view AssessmentCommandTexts::*, std::string_view UpgradeTexts::*,
                          std::string_view ReportCommandTexts::*>;

std::string_view said(const Help& help, Language language) {
  if (const auto* plain = std::get_if<0>(&help)) return texts::command_line_texts(language).*(*plain);
  if (const auto* adoption = std::get_if<1>(&help))
    return texts::adoption_command_texts(language).*(*adoption);
  if (const auto* assessment = std::get_if<2>(&help))
    return texts::assessment_command_texts(language).*(*assessment);
  if (const auto* upgrade = std::get_if<3>(&help)) return texts::upgrade_texts(language).*(*upgrade);
  return texts::report_command_texts(language).*(*std::get_if<4>(&help));
}

struct Listed {
  std::string_view name;
  Exit (*carry_out)(const Context&);
  Help help;
  std::size_t fewest_words;
  std::size_t most_words;
  std::vector<Option> options;
  std::vector<std::string_view> words = {"FILE", "FIELD", "VALUE"};
};

const std::vector<Listed>& commands() {
  constexpr std::size_t any_number = static_cast<std::size_t>(-1);
  static const std::vector<Listed> all = {
      {"new",
       new_charter,
       &CommandLineTexts::help_new,
       0,
       0,
       {{"--group"},
        {"--product"},
        {"--field"},
        {"--language"},
        {"--catalogue"},
        {"--author"},
        {"--now"},
        {"-o"}}},
      {"fields", fields, &CommandLineTexts::help_fields, 1, 1, {{"--json", Takes::nothing}}},
      {"set", set, &CommandLineTexts::help_set, 3, 3, {{"--author"}, {"--now"}}},
      {"show", show, &CommandLineTexts::help_show, 1, 1, {{"--json", Takes::nothing}}},
      {"validate", validate, &CommandLineTexts::help_validate, 1, any_number, {}},
      {"digest", digest, &CommandLineTexts::help_digest, 1, 1, {}},
      {"diff", diff, &CommandLineTexts::help_diff, 1, 2, {{"--to"}, {"--version"}}},
      {"history", history, &CommandLineTexts::help_history, 1, 2, {{"--json", Takes::nothing}}},
      {"import",
       import_file,
       &CommandLineTexts::help_import,
       1,
       1,
       {{"-o"},
        {"--into"},
        {"--take", Takes::values},
        {"--dry-run", Takes::nothing},
        {"--author"},
        {"--now"}}},
      {"upgrade",
       upgrade,
       &UpgradeTexts::help_upgrade,
       1,
       1,
       {{"--catalogue"},
        {"--take", Takes::values},
        {"--keep", Takes::values},
        {"--dry-run", Takes::nothing},
        {"-o"},
        {"--author"},
        {"--now"}}},
      {"merge", merge, &CommandLineTexts::help_merge, 1, any_number, {{"-o"}}},
      {"merge-driver",
       merge_driver,
       &CommandLineTexts::help_merge_driver,
       4,
       4,
       {},
       {"BASE", "OURS", "THEIRS", "PATH"}},
      {"clean-copy", clean_copy, &CommandLineTexts::help_clean_copy, 1, 1, {{"-o"}, {"--now"}}},
      {"render",
       render,
       &CommandLineTexts::help_render,
       0,
       1,
       {{"--to"},
        {"--today"},
        {"--form", Takes::nothing},
        {"--handover", Takes::nothing},
        {"--blank", Takes::nothing},
        {"--group"},
        {"--language"},
        {"--catalogue"},
        {"-o"},
        {"--version"},
        {"--changes-since"}}},
      {"assess",
       assess,
       &AssessmentCommandTexts::help_assess,
       1,
       any_number,
       {{"--into"},
        {"-o"},
        {"--take", Takes::values},
        {"--to"},
        {"--product"},
        {"--filled-by"},
        {"--language"},
        {"--today"},
        {"--now"}}},
      {"adopt",
       adopt,
       &AdoptionCommandTexts::help_adopt,
       1,
       1,
       {{"--date"}, {"--present"}, {"--place"}, {"--name"}, {"--seen"}, {"--author"}, {"--now"}}},
      {"approve",
       approve,
       &AdoptionCommandTexts::help_approve,
       1,
       1,
       {{"--who"},
        {"--board", Takes::nothing},
        {"--how"},
        {"--reference"},
        {"--refuse"},
        {"--date"},
        {"--author"},
        {"--now"}}},
      {"reopen", reopen, &AdoptionCommandTexts::help_reopen, 1, 1, {{"--reason"}, {"--author"}, {"--now"}}},
      {"versions", versions, &AdoptionCommandTexts::help_versions, 1, 1, {{"--json", Takes::nothing}}},
      {"restore",
       restore,
       &AdoptionCommandTexts::help_restore,
       1,
       1,
       {{"--version"}, {"--author"}, {"--now"}}},
      {"report",
       report_on_many,
       &ReportCommandTexts::help_report,
       1,
       any_number,
       {{"--to"}, {"--products"}, {"--today"}, {"--language"}, {"-o"}}},
      {"starters",
       starters,
       &ReportCommandTexts::help_starters,
       1,
       1,
       {{"-o"}, {"--language"}, {"--author"}, {"--now"}}},
  };
  return all;
}

/// source: POSIX.1-2017, Base Definitions, 8.2 Internationalization Variables.
Language language_of(Platform& platform) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string value = platform.variable(name);
    if (!value.empty()) return value.starts_with("da") ? Language::danish : Language::english;
  }
  return Language::english;
}

Exit carry_out(const Listed& entry, const std::vector<std::string>& words, Streams& streams,
               Platform& platform, Language language) {
  std::vector<Option> options = entry.options;
  options.push_back({"--help", Takes::nothing});
  const Result<Arguments> parsed = parse(words, options);
  const Arguments none;
  const Context context = {parsed.ok() ? parsed.value() : none, streams, platform, language};
  if (!parsed.ok()) return context.refuse(parsed.error());
  if (context.arguments.has("--help")) {
    streams.out << said(entry.help, language);
    return Exit::done;
  }
  const std::vector<std::string>& given = context.arguments.words;
  if (given.size() < entry.fewest_words) {
    return context.refuse(Error{Problem::missing_argument, {}, std::string(entry.words[given.size()])});
  }
  if (given.size() > entry.most_words) {
    return context.refuse(Error{Problem::surplus_argument, {}, given[entry.most_words]});
  }
  return entry.carry_out(context);
}

}  // namespace

Exit Context::refuse(const Error& error, std::string_view fitting) const {
  if (error.problem != Problem::invalid_value || fitting.empty()) {
    tell(texts::describe(error, language));
    return Exit::refused;
  }
  std::string text = texts::describe(error.place, language);
  if (!text.empty()) text += ": ";
  text += texts::fill(say().does_not_fit, {fitting});
  // as a file's name it comes out cut, and safe on a screen
  const std::string found = texts::describe(Place{.file = error.detail}, language);
  if (!found.empty()) {
    const bool danish = language == Language::danish;
    text += ' ' + texts::fill(danish ? texts::found_danish : texts::found_english, {found});
  }
  tell(text);
  return Exit::refused;
}

Exit Context::refuse_choice(std::string_view option, std::string_view choices, std::string_view found) const {
  return refuse(Error{Problem::invalid_value, {.field = std::string(option)}, std::string(found)},
                texts::fill(say().one_of, {choices}));
}

Exit Context::refuse(const Error& error) const {
  const std::string& where = error.place.field;
  const bool day = where == "--date" || where == "--today" || where == "date";
  return refuse(error, day ? say().a_day : where == "--now" ? say().a_moment : "");
}

Exit Context::refuse(std::string_view message) const {
  tell(message);
  return Exit::refused;
}

int run(const std::vector<std::string>& words, Streams& streams, Platform& platform) {
  const Language language = language_of(platform);
  const std::string name = words.empty() ? "" : words[0];
  if (name == "--help" || name == "help") {
    streams.out << texts::overview(language);
    return static_cast<int>(Exit::done);
  }
  if (name == "--version") {
    streams.out << "kommissorium " << program_version << '\n';
    return static_cast<int>(Exit::done);
  }
  for (const Listed& entry : commands()) {
    if (entry.name != name) continue;
    return static_cast<int>(carry_out(entry, {words.begin() + 1, words.end()}, streams, platform, language));
  }
  const Problem problem = name.empty() ? Problem::missing_argument : Problem::unknown_command;
  streams.err << texts::describe({problem, {}, name.empty() ? "COMMAND" : name}, language) << '\n';
  if (name.empty()) streams.err << texts::overview(language);
  return static_cast<int>(Exit::refused);
}

}  // namespace kommissorium::programs::command_line
