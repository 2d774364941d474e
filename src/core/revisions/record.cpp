// SPDX-License-Identifier: MPL-2.0
// Sealing records and checking the shape of those that come from outside.
#include "core/revisions/record.h"

#include <algorithm>

#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"
#include "core/text_policy.h"

namespace kommissorium::revisions {
namespace {

constexpr std::size_t longest_field_name = 200;
constexpr std::size_t longest_shown_name = 60;  // in a message

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

Error wrong(Problem problem, std::string_view field, std::string_view what) {
  return Error{problem, Place{.field = std::string(field)}, std::string(what)};
}

// The path to what is wrong, or "" when every text is short enough and every key is ASCII.
struct Flaw {
  Problem problem;
  std::string path;
};

std::optional<Flaw> flaw_in(const Value& value, const std::string& path);

std::optional<Flaw> flaw_in(const Value::Object& object, const std::string& path) {
  for (const auto& [key, member] : object) {
    if (!is_ascii(key)) return Flaw{Problem::malformed_record, path};
    const std::string deeper = (path.empty() ? "" : path + '.') + key.substr(0, longest_shown_name);
    if (key.size() > text_policy::longest_text) return Flaw{Problem::text_too_long, deeper};
    if (auto flaw = flaw_in(member, deeper)) return flaw;
  }
  return std::nullopt;
}

std::optional<Flaw> flaw_in(const Value& value, const std::string& path) {
  if (const std::string* text = value.text(); text && text->size() > text_policy::longest_text)
    return Flaw{Problem::text_too_long, path};
  if (const Value::Object* object = value.object()) return flaw_in(*object, path);
  if (const Value::Array* array = value.array())
    for (const Value& item : *array)
      if (auto flaw = flaw_in(item, path)) return flaw;
  return std::nullopt;
}

bool is_text(const Value::Object& body, std::string_view name) {
  const auto found = body.find(name);
  return found != body.end() && found->second.text();
}

bool are_parents(const Value::Object& body) {
  const auto found = body.find("p");
  const Value::Array* parents = found == body.end() ? nullptr : found->second.array();
  return parents && std::all_of(parents->begin(), parents->end(), [](const Value& parent) {
           return parent.text() && is_record_id(*parent.text());
         });
}

// What keeps a body without "k" from being a revision, or "".
std::string_view missing_in_revision(const Value::Object& body) {
  if (!is_text(body, "f")) return "f";
  const std::string& field = *body.find("f")->second.text();
  if (field.empty() || field.size() > longest_field_name || !is_ascii(field)) return "f";
  if (!are_parents(body)) return "p";
  if (body.find("v") == body.end()) return "v";
  if (!is_text(body, "a")) return "a";
  if (!is_text(body, "t")) return "t";
  return "";
}

std::string_view text_in(const Value::Object& body, std::string_view name) {
  const auto found = body.find(name);
  const std::string* text = found == body.end() ? nullptr : found->second.text();
  return text ? std::string_view(*text) : std::string_view();
}

void sort_and_make_unique(std::vector<std::string>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

bool is_record_id(std::string_view text) {
  return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::string_view Record::kind() const { return text_in(body, "k"); }

Record seal(Value::Object body) {
  Value whole(std::move(body));
  std::string content = canonical(whole);
  std::string id = sha256_hex(content);
  return {std::move(id), std::move(content), std::move(*std::get_if<Value::Object>(&whole.data))};
}

Record revision(std::string_view field, std::vector<std::string> parents, Value value,
                std::string_view author, std::string_view time) {
  sort_and_make_unique(parents);
  Value::Array p;
  for (std::string& parent : parents) p.push_back(Value(std::move(parent)));
  return seal({{"f", field}, {"p", std::move(p)}, {"v", std::move(value)}, {"a", author}, {"t", time}});
}

std::string line(const Record& record) {
  std::string out = R"({"id":")" + record.id + '"';
  if (!record.body.empty()) out += ',';
  return out.append(record.content, 1);
}

Result<void> check_shape(const Value::Object& body) {
  const std::string_view field = text_in(body, "f");
  if (auto flaw = flaw_in(body, "")) return wrong(flaw->problem, field, flaw->path);
  // The id is the name of the rest; inside the rest it would be a second one.
  if (body.find("id") != body.end()) return wrong(Problem::malformed_record, field, "id");
  if (body.find("k") != body.end())
    return text_in(body, "k").empty() ? Result<void>(wrong(Problem::malformed_record, field, "k"))
                                      : Result<void>();
  const std::string_view missing = missing_in_revision(body);
  if (!missing.empty()) return wrong(Problem::malformed_record, field, missing);
  return {};
}

Revision as_revision(const Record& record) {
  Revision out;
  out.id = record.id;
  out.field = text_in(record.body, "f");
  out.author = text_in(record.body, "a");
  out.time = text_in(record.body, "t");
  if (const auto found = record.body.find("v"); found != record.body.end()) out.value = found->second;
  if (const auto found = record.body.find("p"); found != record.body.end())
    if (const Value::Array* parents = found->second.array())
      for (const Value& parent : *parents)
        if (parent.text()) out.parents.push_back(*parent.text());
  sort_and_make_unique(out.parents);
  return out;
}

}  // namespace kommissorium::revisions
