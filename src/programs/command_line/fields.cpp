// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/listed_fields.h"
#include "core/charter/field_list.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "programs/command_line/charter_files.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::ListedField;
using revisions::Value;

std::string as_json(const ListedField& field) {
  return revisions::canonical(Value::Object{{"field", field.field},
                                            {"kind", field.kind},
                                            {"label", field.label},
                                            {"state", charter::tag(field.state)},
                                            {"value", field.value}});
}

/// One field a line, whatever people wrote: "head/product  answered  "OS2eksempel"  Product or project".
std::string as_line(const ListedField& field) {
  std::string line = field.field + '\t' + std::string(charter::tag(field.state)) + '\t' +
                     revisions::canonical(field.value) + '\t' + field.label;
  for (char& c : line) {
    if (c == '\n') c = ' ';
  }
  return text_policy::shown(line);
}

}  // namespace

Exit fields(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const Result<Shown> read = read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const bool json = context.arguments.has("--json");
  std::string_view separator = "[\n";
  std::vector<ListedField> list = charter::field_list(viewed.value());
  if (!read.value().newer) {
    const adoption::Standing standing = adoption::standing(read.value().loaded.set, viewed.value());
    for (ListedField& field : adoption::listed_fields(standing, viewed.value().shown_in))
      list.push_back(std::move(field));
  }
  for (const ListedField& field : list) {
    if (json) {
      context.streams.out << separator << as_json(field);
      separator = ",\n";
    } else {
      context.streams.out << as_line(field) << '\n';
    }
  }
  if (json) context.streams.out << "\n]\n";
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
