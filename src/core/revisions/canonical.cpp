// SPDX-License-Identifier: MPL-2.0
// Writing a Value in its one byte form. The map of an object already sorts its keys by bytes, which for ASCII
// is the order of UTF-16 units that RFC 8785 section 3.2.3 demands.
#include "core/revisions/canonical.h"

namespace kommissorium::revisions {
namespace {

void append(std::string& out, const Value& value);

void append(std::string& out, std::nullptr_t) { out += "null"; }
void append(std::string& out, bool boolean) { out += boolean ? "true" : "false"; }
void append(std::string& out, std::int64_t number) { out += std::to_string(number); }
void append(std::string& out, const std::string& text) { append_canonical_text(out, text); }

void append(std::string& out, const Value::Array& array) {
  out += '[';
  for (const Value& item : array) {
    if (&item != array.data()) out += ',';
    append(out, item);
  }
  out += ']';
}

void append(std::string& out, const Value::Object& object) {
  out += '{';
  bool first = true;
  for (const auto& [key, member] : object) {
    if (!first) out += ',';
    first = false;
    append_canonical_text(out, key);
    out += ':';
    append(out, member);
  }
  out += '}';
}

void append(std::string& out, const Value& value) {
  std::visit([&out](const auto& held) { append(out, held); }, value.data);
}

// The escape of a character that must not stand as it is, or "" (RFC 8785 section 3.2.2.2).
std::string_view short_escape(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\b':
      return "\\b";
    case '\t':
      return "\\t";
    case '\n':
      return "\\n";
    case '\f':
      return "\\f";
    case '\r':
      return "\\r";
    default:
      return "";
  }
}

}  // namespace

std::string canonical(const Value& value) {
  std::string out;
  append(out, value);
  return out;
}

void append_canonical_text(std::string& out, std::string_view text) {
  out += '"';
  std::size_t plain = 0;  // where the stretch that needs no escape begins
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out += text.substr(plain, at - plain);
    plain = at + 1;
    const std::string_view escape = short_escape(text[at]);
    out += escape;
    if (!escape.empty()) continue;
    out += "\\u00";
    out += "0123456789abcdef"[c >> 4];
    out += "0123456789abcdef"[c & 0xf];
  }
  out += text.substr(plain);
  out += '"';
}

}  // namespace kommissorium::revisions
