// SPDX-License-Identifier: MPL-2.0
// The only shape data takes in a record: JSON without fractions. Integers lie within ±(2^53 - 1).
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kommissorium::revisions {

struct Value {
  using Array = std::vector<Value>;
  using Object = std::map<std::string, Value, std::less<>>;
  std::variant<std::nullptr_t, bool, std::int64_t, std::string, Array, Object> data = nullptr;

  Value() = default;
  Value(const Value&);
  Value(Value&&) noexcept;
  Value& operator=(const Value&);
  Value& operator=(Value&&) noexcept;
  ~Value();

  Value(std::nullptr_t) {}
  Value(bool boolean) : data(boolean) {}
  Value(int number) : data(std::int64_t{number}) {}
  Value(std::int64_t number) : data(number) {}
  Value(const char* text) : data(std::string(text)) {}
  Value(std::string text) : data(std::move(text)) {}
  Value(std::string_view text) : data(std::string(text)) {}
  Value(Array array) : data(std::move(array)) {}
  Value(Object object) : data(std::move(object)) {}

  /// The held thing, or nullptr when it is of another type.
  const bool* boolean() const { return std::get_if<bool>(&data); }
  const std::int64_t* integer() const { return std::get_if<std::int64_t>(&data); }
  const std::string* text() const { return std::get_if<std::string>(&data); }
  const Array* array() const { return std::get_if<Array>(&data); }
  const Object* object() const { return std::get_if<Object>(&data); }
  bool is_null() const { return std::holds_alternative<std::nullptr_t>(data); }

  /// Member of an object by name; nullptr when this is no object or has no such member.
  const Value* find(std::string_view name) const;
  /// The member's text, or "" when it is missing or no text.
  std::string_view text_at(std::string_view name) const;

  bool operator==(const Value&) const = default;
};

}  // namespace kommissorium::revisions
