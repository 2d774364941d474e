// SPDX-License-Identifier: MPL-2.0
#include "tests/support/json_schema.h"

#include <algorithm>
#include <regex>
#include <set>

#include "core/revisions/canonical.h"

namespace kommissorium::tests {
namespace {

using revisions::Value;

bool is_of_type(const Value& value, const std::string& type) {
  if (type == "null") return value.is_null();
  if (type == "boolean") return value.boolean() != nullptr;
  if (type == "integer") return value.integer() != nullptr;
  if (type == "string") return value.text() != nullptr;
  if (type == "array") return value.array() != nullptr;
  return type == "object" && value.object() != nullptr;
}

std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; }));
}

class Checker {
 public:
  explicit Checker(const Value& whole) : whole_(whole) {}

  std::string check(const Value& schema, const Value& value, const std::string& at) const {
    if (schema.boolean() != nullptr) return *schema.boolean() ? "" : at + ": not allowed";
    if (schema.object() == nullptr) return at + ": the schema is no schema";
    for (const auto& [keyword, rule] : *schema.object()) {
      const std::string wrong = apply(keyword, rule, schema, value, at);
      if (!wrong.empty()) return wrong;
    }
    return "";
  }

 private:
  std::string apply(const std::string& keyword, const Value& rule, const Value& schema, const Value& value,
                    const std::string& at) const {
    static const std::set<std::string> says_nothing = {"$schema",     "$defs",    "$id",  "title",
                                                       "description", "examples", "then", "else"};
    if (says_nothing.count(keyword) > 0) return "";
    if (keyword == "$ref") return check(referred(*rule.text()), value, at);
    if (keyword == "type") return type(rule, value, at);
    if (keyword == "const") return value == rule ? "" : at + ": is not " + revisions::canonical(rule);
    if (keyword == "enum") return one_of(rule, value, at);
    if (keyword == "anyOf") return any_of(rule, value, at);
    if (keyword == "allOf") return all_of(rule, value, at);
    if (keyword == "if") return conditional(rule, schema, value, at);
    if (keyword == "minimum" || keyword == "maximum") return bound(keyword, rule, value, at);
    if (keyword == "minLength" || keyword == "maxLength" || keyword == "pattern")
      return text(keyword, rule, value, at);
    if (keyword == "items" || keyword == "minItems" || keyword == "maxItems" || keyword == "uniqueItems")
      return list(keyword, rule, value, at);
    if (keyword == "properties" || keyword == "required" || keyword == "additionalProperties" ||
        keyword == "propertyNames" || keyword == "patternProperties")
      return members(keyword, rule, schema, value, at);
    return at + ": the schema has a keyword nobody checks: " + keyword;
  }

  const Value& referred(const std::string& reference) const {
    static const Value nothing = false;
    const std::string beginning = "#/$defs/";
    if (reference == "#") return whole_;
    const Value* definitions = whole_.find("$defs");
    const Value* found = reference.rfind(beginning, 0) == 0 && definitions != nullptr
                             ? definitions->find(reference.substr(beginning.size()))
                             : nullptr;
    return found == nullptr ? nothing : *found;
  }

  static std::string type(const Value& rule, const Value& value, const std::string& at) {
    if (rule.text() != nullptr) return is_of_type(value, *rule.text()) ? "" : at + ": is no " + *rule.text();
    for (const Value& one : *rule.array())
      if (is_of_type(value, *one.text())) return "";
    return at + ": is none of " + revisions::canonical(rule);
  }

  static std::string one_of(const Value& rule, const Value& value, const std::string& at) {
    for (const Value& one : *rule.array())
      if (one == value) return "";
    return at + ": is none of " + revisions::canonical(rule);
  }

  std::string any_of(const Value& rule, const Value& value, const std::string& at) const {
    std::string last;
    for (const Value& one : *rule.array()) {
      last = check(one, value, at);
      if (last.empty()) return "";
    }
    return last;
  }

  std::string all_of(const Value& rule, const Value& value, const std::string& at) const {
    for (const Value& one : *rule.array()) {
      const std::string wrong = check(one, value, at);
      if (!wrong.empty()) return wrong;
    }
    return "";
  }

  std::string conditional(const Value& rule, const Value& schema, const Value& value,
                          const std::string& at) const {
    const Value* branch = schema.find(check(rule, value, at).empty() ? "then" : "else");
    return branch == nullptr ? "" : check(*branch, value, at);
  }

  static std::string bound(const std::string& keyword, const Value& rule, const Value& value,
                           const std::string& at) {
    if (value.integer() == nullptr) return "";
    const bool fits =
        keyword == "minimum" ? *value.integer() >= *rule.integer() : *value.integer() <= *rule.integer();
    return fits ? "" : at + ": beyond the " + keyword;
  }

  static std::string text(const std::string& keyword, const Value& rule, const Value& value,
                          const std::string& at) {
    if (value.text() == nullptr) return "";
    if (keyword == "pattern") {
      const bool found = std::regex_search(*value.text(), std::regex(*rule.text(), std::regex::ECMAScript));
      return found ? "" : at + ": does not match " + *rule.text();
    }
    const auto length = static_cast<std::int64_t>(characters(*value.text()));
    const bool fits = keyword == "minLength" ? length >= *rule.integer() : length <= *rule.integer();
    return fits ? "" : at + ": beyond the " + keyword;
  }

  std::string list(const std::string& keyword, const Value& rule, const Value& value,
                   const std::string& at) const {
    if (value.array() == nullptr) return "";
    const Value::Array& array = *value.array();
    if (keyword == "items") {
      for (std::size_t place = 0; place < array.size(); ++place) {
        const std::string wrong = check(rule, array[place], at + "/" + std::to_string(place));
        if (!wrong.empty()) return wrong;
      }
      return "";
    }
    if (keyword == "uniqueItems") {
      std::set<std::string> seen;
      for (const Value& one : array)
        if (!seen.insert(revisions::canonical(one)).second) return at + ": an item stands twice";
      return "";
    }
    const auto size = static_cast<std::int64_t>(array.size());
    const bool fits = keyword == "minItems" ? size >= *rule.integer() : size <= *rule.integer();
    return fits ? "" : at + ": beyond the " + keyword;
  }

  std::string members(const std::string& keyword, const Value& rule, const Value& schema, const Value& value,
                      const std::string& at) const {
    if (value.object() == nullptr) return "";
    if (keyword == "required") {
      for (const Value& name : *rule.array())
        if (value.find(*name.text()) == nullptr) return at + ": has no " + *name.text();
      return "";
    }
    for (const auto& [name, one] : *value.object()) {
      std::string wrong;
      if (keyword == "propertyNames") {
        wrong = check(rule, name, at + "/" + name);
      } else if (keyword == "properties") {
        if (const Value* of_name = rule.find(name)) wrong = check(*of_name, one, at + "/" + name);
      } else if (keyword == "patternProperties") {
        for (const auto& [pattern, of_pattern] : *rule.object())
          if (wrong.empty() && std::regex_search(name, std::regex(pattern)))
            wrong = check(of_pattern, one, at + "/" + name);
      } else {
        const Value* named = schema.find("properties");
        if (named == nullptr || named->find(name) == nullptr) wrong = check(rule, one, at + "/" + name);
      }
      if (!wrong.empty()) return wrong;
    }
    return "";
  }

  const Value& whole_;
};

}  // namespace

std::string misfit(const Value& schema, const Value& value) {
  return Checker(schema).check(schema, value, "");
}

}  // namespace kommissorium::tests
