// SPDX-License-Identifier: MPL-2.0
#include "core/charter/edit.h"
#include "core/text_policy.h"
#include "programs/command_line/catalogue_files.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/kind.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

Error wrong_option(Problem problem, std::string_view option, std::string_view detail) {
  return {problem, {.field = std::string(option)}, std::string(detail)};
}

Result<charter::NewCharter> wish(const Arguments& arguments) {
  for (const std::string_view needed : {"--group", "-o"}) {
    if (arguments.option(needed).empty()) return wrong_option(Problem::missing_argument, needed, "");
  }
  for (const std::string_view written : {"--product", "--field", "--author"}) {
    if (!text_policy::is_utf8(arguments.option(written))) return wrong_option(Problem::not_utf8, written, "");
  }
  charter::NewCharter result;
  const Result<Kind> kind = kind_of(arguments);
  if (!kind.ok()) return kind.error();
  result.kind = kind.value().group;
  result.language = kind.value().language;
  result.product = arguments.option("--product");
  result.field_of_knowledge = arguments.option("--field");
  return result;
}

/// Whether the fields given on the way may stand in this kind of charter.
Result<void> check(const charter::NewCharter& wish, const charter::Charter& blank) {
  if (!wish.product.empty()) {
    const Result<void> fits = charter::check_value(blank, "head/product", wish.product);
    if (!fits.ok()) return fits;
  }
  if (wish.field_of_knowledge.empty()) return {};
  if (blank.point("head/field-of-knowledge") == nullptr)
    return wrong_option(Problem::unknown_field, "--field", "");
  return charter::check_value(blank, "head/field-of-knowledge", wish.field_of_knowledge);
}

}  // namespace

Exit new_charter(const Context& context) {
  const Result<charter::NewCharter> wished = wish(context.arguments);
  if (!wished.ok()) return context.refuse(wished.error());
  const Result<std::string> time = moment(context);
  if (!time.ok()) return context.refuse(time.error());
  const Result<catalogue::Catalogue> catalogue = chosen_catalogue(context);
  if (!catalogue.ok()) return context.refuse(catalogue.error());

  const std::string path = context.arguments.option("-o");
  const charter::Author author = {context.arguments.option("--author"), time.value()};
  IdSource ids = {context.platform.chance()};
  charter::NewCharter bare;
  bare.kind = wished.value().kind;
  bare.language = wished.value().language;
  IdSource other_ids = ids;
  const Result<charter::Charter> blank =
      view(charter::create(bare, catalogue.value(), other_ids, author), path);
  if (!blank.ok()) return context.refuse(blank.error());
  const Result<void> fits = check(wished.value(), blank.value());
  if (!fits.ok()) return context.refuse(fits.error());

  const revisions::RecordSet made = charter::create(wished.value(), catalogue.value(), ids, author);
  return write_new(context, path, json::write_charter_file(made)) ? Exit::done : Exit::refused;
}

}  // namespace kommissorium::programs::command_line
