// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/entry_reader.h"

#include <utility>

#include "core/text_policy.h"

namespace kommissorium::catalogue {
namespace {

using revisions::Value;

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// What an element of a list is called: its id or kind, else its place in the list.
std::string name_of(const Value& element, std::size_t index) {
  for (const char* member : {"id", "kind"}) {
    const std::string_view id = element.text_at(member);
    if (!id.empty()) return std::string(id);
  }
  return std::to_string(index + 1);
}

}  // namespace

EntryReader::EntryReader(const Value& value, std::string name, std::optional<Error>& first_error,
                         std::string path)
    : value_(value), name_(std::move(name)), first_error_(first_error), path_(std::move(path)) {
  if (!value_.object()) refuse("", "is no object");
}

std::string EntryReader::text(std::string_view member) const {
  const Value* found = value_.find(member);
  const std::string* text = found ? found->text() : nullptr;
  if (!found) {
    refuse(member, "is missing");
  } else if (!text) {
    refuse(member, "is no text");
  } else if (is_blank(*text)) {
    refuse(member, "is empty");
  } else if (text->size() > text_policy::longest_text) {
    refuse(member, "is too long");
  }
  return text ? *text : std::string();
}

LocalText EntryReader::local_text(std::string_view member) const {
  const Value* found = value_.find(member);
  if (!found) {
    refuse(member, "is missing");
    return {};
  }
  const EntryReader languages(*found, name_, first_error_, path_ + std::string(member) + ".");
  if (!found->object()) return {};
  LocalText read;
  read.danish = languages.text(tag(Language::danish));
  read.english = languages.text(tag(Language::english));
  return read;
}

LocalText EntryReader::local_text_or_none(std::string_view member) const {
  return has(member) ? local_text(member) : LocalText{};
}

bool EntryReader::flag(std::string_view member) const {
  const Value* found = value_.find(member);
  if (!found) return false;
  if (!found->boolean()) refuse(member, "is neither true nor false");
  return found->boolean() && *found->boolean();
}

std::vector<std::string> EntryReader::texts(std::string_view member) const {
  std::vector<std::string> read;
  const Value::Array* elements = array(member);
  if (!elements) return read;
  for (const Value& element : *elements) {
    if (!element.text()) {
      refuse(member, "holds something that is no text");
      break;
    }
    read.push_back(*element.text());
  }
  return read;
}

void EntryReader::each_entry(std::string_view member, const std::string& prefix, const Read& read) const {
  const Value::Array* elements = array(member);
  if (!elements) return;
  for (std::size_t i = 0; i < elements->size(); ++i) {
    const Value& element = (*elements)[i];
    read(EntryReader(element, prefix + name_of(element, i), first_error_));
  }
}

void EntryReader::each_part(std::string_view member, const Read& read) const {
  const Value::Array* elements = array(member);
  if (!elements) return;
  for (std::size_t i = 0; i < elements->size(); ++i) {
    const Value& element = (*elements)[i];
    read(EntryReader(element, name_, first_error_,
                     path_ + std::string(member) + "/" + name_of(element, i) + "/"));
  }
}

void EntryReader::refuse(std::string_view member, std::string detail) const {
  if (first_error_) return;
  std::string field = path_ + std::string(member);
  if (member.empty() && !field.empty()) field.pop_back();  // the part itself, not something in it
  first_error_ = Error{Problem::invalid_value, Place{"", name_, std::move(field)}, std::move(detail)};
}

const Value::Array* EntryReader::array(std::string_view member) const {
  const Value* found = value_.find(member);
  if (found && !found->array()) refuse(member, "is no list");
  return found ? found->array() : nullptr;
}

}  // namespace kommissorium::catalogue
