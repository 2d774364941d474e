// SPDX-License-Identifier: MPL-2.0
#include "core/charter/edit.h"
#include "core/charter/field_list.h"
#include "core/charter/field_rule.h"
#include "core/json/parse.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::Added;
using charter::Charter;
using revisions::RecordSet;
using revisions::Value;

struct Wish {
  std::string_view field;
  std::string_view value;
  charter::Author author;
};

Error wrong_field(Problem problem, std::string_view field, std::string_view detail) {
  return {problem, {.field = std::string(field)}, std::string(detail)};
}

/// The object a new item is given as; a plain text stands for its first part.
Result<Value::Object> object(const Wish& wish, const char* first_part) {
  if (!wish.value.starts_with('{')) return Value::Object{{first_part, wish.value}};
  const Result<Value> parsed = json::parse(wish.value);
  if (!parsed.ok())
    return Error{parsed.error().problem, {.field = std::string(wish.field)}, parsed.error().detail};
  return *parsed.value().object();
}

Result<Added> new_member(const RecordSet& set, const Charter& charter, const Wish& wish, IdSource& ids) {
  const Result<Value::Object> details = object(wish, "name");
  if (!details.ok()) return details.error();
  const auto name = details.value().find("name");
  const bool named =
      name != details.value().end() && name->second.text() != nullptr && !name->second.text()->empty();
  if (!named) {
    std::string unknown;
    for (const auto& [part, value] : details.value()) {
      if (!charter::rule_of_member(*charter.group, part)) unknown += (unknown.empty() ? "" : ", ") + part;
    }
    return wrong_field(Problem::missing_argument, "member/new/name", unknown);
  }
  return charter::add_member(set, charter, details.value(), ids, wish.author);
}

Result<Added> new_duty(const RecordSet& set, const Charter& charter, const Wish& wish, IdSource& ids) {
  if (wish.value.empty()) return wrong_field(Problem::missing_argument, wish.field, "TEXT");
  Added added = charter::add_own_duty(set, charter, wish.value, ids, wish.author);
  if (added.id.empty()) return wrong_field(Problem::text_too_long, wish.field, "");
  return added;
}

Result<Added> new_section(const RecordSet& set, const Charter& charter, const Wish& wish, IdSource& ids) {
  const Result<Value::Object> parts = object(wish, "title");
  if (!parts.ok()) return parts.error();
  for (const auto& [name, part] : parts.value()) {
    const std::string field = std::string(wish.field) + '/' + name;
    if (name != "title" && name != "text") return wrong_field(Problem::unknown_field, field, "");
    if (part.text() == nullptr) return wrong_field(Problem::invalid_value, field, "");
  }
  const Value whole = parts.value();
  if (whole.text_at("title").empty()) return wrong_field(Problem::missing_argument, "section/new/title", "");
  Added added =
      charter::add_own_section(set, charter, whole.text_at("title"), whole.text_at("text"), ids, wish.author);
  if (added.id.empty()) return wrong_field(Problem::text_too_long, wish.field, "");
  return added;
}

/// The records the wish comes to, and the number of what it added.
Result<Added> carry_out(const RecordSet& set, const Charter& charter, const Wish& wish, IdSource& ids) {
  if (wish.field == "member/new") return new_member(set, charter, wish, ids);
  if (wish.field == "duty/new") return new_duty(set, charter, wish, ids);
  if (wish.field == "section/new") return new_section(set, charter, wish, ids);
  const Result<Value> value = charter::value_from_text(charter, wish.field, wish.value);
  if (!value.ok()) return value.error();
  Result<std::vector<revisions::Record>> records =
      charter::write(set, charter, wish.field, value.value(), wish.author);
  if (!records.ok()) return records.error();
  return Added{"", std::move(records).value()};
}

/// What is wrong with the object a new member or section is given as; "" = something else.
std::string told_of_object(const Context& context, const Error& error, const std::string& path,
                           const Wish& wish) {
  const bool is_new = wish.field == "member/new" || wish.field == "section/new";
  const std::string at =
      texts::describe(Place{.file = path, .field = std::string(wish.field)}, context.language);
  if (is_new && error.problem == Problem::not_json) return texts::fill(context.say().argument_no_json, {at});
  if (error.problem != Problem::missing_argument || error.place.field != "member/new/name") return "";
  std::string text = texts::fill(context.say().name_missing, {at});
  if (!error.detail.empty()) text += texts::fill(context.say().and_unknown, {error.detail});
  return text_policy::shown(text + '.');
}

std::string with_commas(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

/// What may be written in a field, in words; "" where any text may.
std::string fitting(const Context& context, const Charter& charter, std::string_view field) {
  constexpr std::string_view new_member = "member/new/";
  const std::optional<charter::FieldRule> rule =
      field.starts_with(new_member) ? charter::rule_of_member(*charter.group, field.substr(new_member.size()))
                                    : charter::rule_of(charter, field);
  if (!rule) return "";
  const texts::CommandLineTexts& say = context.say();
  switch (rule->shape) {
    case charter::Shape::choice:
    case charter::Shape::participation:
      return texts::fill(say.one_of, {with_commas(rule->allowed)});
    case charter::Shape::roles:
      return texts::fill(say.some_of, {with_commas(rule->allowed)});
    case charter::Shape::answer:
      return texts::fill(say.one_of, {"open, followed, explained:…, not-relevant:…"});
    case charter::Shape::flag:
      return texts::fill(say.one_of, {"yes, no"});
    case charter::Shape::day:
      return std::string(say.a_day);
    case charter::Shape::number:
      return std::string(say.a_number);
    default:
      return "";
  }
}

}  // namespace

Exit set(const Context& context) {
  const std::vector<std::string>& words = context.arguments.words;
  const std::string& path = words[0];
  const Result<std::string> time = moment(context);
  if (!time.ok()) return context.refuse(time.error());
  const Wish wish = {words[1], words[2], {context.arguments.option("--author"), time.value()}};
  for (const std::string_view text : {wish.field, wish.value, std::string_view(wish.author.name)}) {
    if (!text_policy::is_utf8(text)) return context.refuse(wrong_field(Problem::not_utf8, "", ""));
  }

  const Result<json::Loaded> loaded = read_working_file(context, path);
  if (!loaded.ok()) return context.refuse(loaded.error());
  const Result<Charter> viewed = view(loaded.value().set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  IdSource ids = {context.platform.chance()};
  const Result<Added> done = carry_out(loaded.value().set, viewed.value(), wish, ids);
  if (!done.ok()) {
    if (const std::string told = told_of_object(context, done.error(), path, wish); !told.empty())
      return context.refuse(told);
    return context.refuse(in_file(done.error(), path),
                          fitting(context, viewed.value(), done.error().place.field));
  }
  if (done.value().records.empty()) return Exit::done;  // it says so already

  RecordSet changed = loaded.value().set;
  for (const revisions::Record& record : done.value().records) changed.add(record);
  if (!write_back(context, path, changed, loaded.value().set_aside)) return Exit::refused;
  if (!done.value().id.empty()) context.streams.out << done.value().id << '\n';
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
