// SPDX-License-Identifier: MPL-2.0
#include "core/charter/content_statements.h"

#include <map>
#include <set>

#include "core/charter/item.h"
#include "core/charter/plain_text.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

constexpr std::size_t digits_of_an_item = 32;

std::string new_member_id(const Charter& charter, std::string_view name, std::string_view organisation) {
  const Value who = Value::Object{{"charter", charter.id}, {"name", name}, {"organisation", organisation}};
  return revisions::sha256_hex(revisions::canonical(who)).substr(0, digits_of_an_item);
}

class Reader {
 public:
  explicit Reader(const Charter& charter) : charter_(charter) {}

  Statements read(const Value& content) {
    take_conflicts(content);
    take_language(content);
    take_fields(content);
    each_of(content, "sections", "", [&](const Value& section, const std::string& at) {
      each_of(section, "points", at + "/",
              [&](const Value& point, const std::string& there) { take_point(point, there); });
    });
    each_of(content, "members", "",
            [&](const Value& member, const std::string& at) { take_member(member, at); });
    return std::move(out_);
  }

 private:
  void wrong(Problem problem, std::string_view field, std::string_view detail = {}) {
    if (out_.problems.size() >= most_problems) return;
    // Texts first: copying them inside the braces, g++ 12 sees something uninitialised that is not.
    std::string place(field);
    std::string what(detail);
    out_.problems.push_back({problem, {{}, {}, std::move(place), 0}, std::move(what)});
  }

  void say(const std::string& field, const Value& value) {
    if (value.is_null() || undecided_.count(field) > 0) return;
    const auto [known, fresh] = said_.emplace(field, out_.all.size());
    if (fresh) {
      out_.all.push_back({field, value});
    } else if (!(out_.all[known->second].value == value)) {
      wrong(Problem::invalid_value, field,
            revisions::canonical(out_.all[known->second].value) + " / " + revisions::canonical(value));
    }
  }

  /// Calls take(object, pointer) for each object of a list that may be missing.
  template <class Take>
  void each_of(const Value& whole, const std::string& name, const std::string& before, const Take& take) {
    const Value* list = whole.find(name);
    if (list == nullptr || list->is_null()) return;
    if (list->array() == nullptr)
      return wrong(Problem::invalid_value, before + name, revisions::canonical(*list));
    for (std::size_t at = 0; at < list->array()->size(); ++at) {
      const Value& one = (*list->array())[at];
      const std::string pointer = before + name + "/" + std::to_string(at);
      if (one.object() == nullptr) {
        wrong(Problem::invalid_value, pointer, revisions::canonical(one));
      } else {
        take(one, pointer);
      }
    }
  }

  void take_conflicts(const Value& content) {
    const Value* conflicts = content.find("conflicts");
    if (conflicts == nullptr || conflicts->array() == nullptr) return;
    for (const Value& field : *conflicts->array()) {
      if (field.text() != nullptr) undecided_.insert(*field.text());
    }
  }

  // The charter's own language is the document's also where nobody wrote it down.
  void take_language(const Value& content) {
    const Value* language = content.find("language");
    if (language != nullptr && !(*language == Value(tag(charter_.language)))) say("head/language", *language);
  }

  void take_fields(const Value& content) {
    const Value* fields = content.find("fields");
    if (fields == nullptr || fields->is_null()) return;
    if (fields->object() == nullptr)
      return wrong(Problem::invalid_value, "fields", revisions::canonical(*fields));
    for (const auto& [field, value] : *fields->object()) say(field, value);
  }

  void take_point(const Value& point, const std::string& at) {
    const std::string field(point.text_at("field"));
    if (field.empty()) return wrong(Problem::missing_argument, at + "/field");
    if (const Value* value = point.find("value")) say(field, *value);
    const Value* wording = point.find("wording");
    if (wording == nullptr) return;
    const std::optional<ItemField> item = item_field(field);
    const bool is_section = item && item->list == "section";
    say(is_section ? item->item() + "/title" : field + "/text", *wording);
  }

  void take_member(const Value& member, const std::string& at) {
    const std::string id = id_of(member, at);
    if (id.empty()) return;
    const std::string item = "member/" + id + "/";
    for (const auto& [part, value] : *member.object()) {
      if (part == "id" || part == "participation" || part == "reference") continue;
      say(item + part, value);
    }
    take_participation(member, item + "participation");
  }

  // As `fields --json` has it, one value, or as plain content has it, two texts beside each other.
  void take_participation(const Value& member, const std::string& field) {
    const Value* kind = member.find("participation");
    const Value* reference = member.find("reference");
    const bool is_whole = kind != nullptr && kind->object() != nullptr;
    if (is_whole) return say(field, *kind);
    const auto is_none = [](const Value* value) { return value == nullptr || value->is_null(); };
    if (is_none(kind) && is_none(reference)) return;
    say(field, Value::Object{{"kind", is_none(kind) ? Value("") : *kind},
                             {"reference", is_none(reference) ? Value("") : *reference}});
  }

  std::string id_of(const Value& member, const std::string& at) {
    if (const Value* id = member.find("id"); id != nullptr && !id->is_null()) {
      if (id->text() != nullptr && is_item_id(*id->text())) return *id->text();
      wrong(Problem::invalid_value, at + "/id", revisions::canonical(*id));
      return "";
    }
    const std::string name = one_line(member.text_at("name"));
    const std::string organisation = one_line(member.text_at("organisation"));
    if (is_blank(name)) {
      wrong(Problem::name_missing, at + "/name");
      return "";
    }
    std::vector<std::string> meant;
    for (const Member& one : charter_.members) {
      const bool elsewhere =
          !organisation.empty() && !one.organisation.empty() && one.organisation != organisation;
      if (one.name == name && !elsewhere) meant.push_back(one.id);
    }
    if (meant.size() > 1) {
      wrong(Problem::several_members, at + "/name", meant.front() + ", " + meant.back());
      return "";
    }
    return meant.empty() ? new_member_id(charter_, name, organisation) : meant.front();
  }

  const Charter& charter_;
  Statements out_;
  std::map<std::string, std::size_t, std::less<>> said_;  // field → place in out_.all
  std::set<std::string, std::less<>> undecided_;
};

}  // namespace

Statements statements_of(const Charter& charter, const Value& content) {
  return Reader(charter).read(content);
}

}  // namespace kommissorium::charter
