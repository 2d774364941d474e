// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/entry_reader.h"

#include <algorithm>
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

EntryReader::EntryReader(const Value& value, std::string name, Flaws& flaws, std::string part,
                         std::string path)
    : value_(value), name_(std::move(name)), flaws_(flaws), part_(std::move(part)), path_(std::move(path)) {
  if (!value_.object()) refuse("", Problem::wrong_type);
}

std::string EntryReader::text(std::string_view member) const {
  const Value* found = find(member);
  const std::string* text = found ? found->text() : nullptr;
  if (!found) {
    refuse(member, Problem::missing_member);
  } else if (!text) {
    refuse(member, Problem::wrong_type);
  } else if (is_blank(*text)) {
    refuse(member, Problem::missing_member);
  } else if (text->size() > text_policy::longest_text) {
    refuse(member, Problem::text_too_long, std::to_string(text->size()));
  }
  return text ? *text : std::string();
}

LocalText EntryReader::local_text(std::string_view member) const {
  const Value* found = find(member);
  if (!found) {
    refuse(member, Problem::missing_member);
    return {};
  }
  const std::string name(member);
  const EntryReader languages(*found, name_, flaws_, part_ + name + ".", path_ + name + "/");
  if (!found->object()) return {};
  LocalText read;
  read.danish = languages.text(tag(Language::danish));
  read.english = languages.text(tag(Language::english));
  languages.refuse_the_rest();
  return read;
}

LocalText EntryReader::local_text_or_none(std::string_view member) const {
  return has(member) ? local_text(member) : LocalText{};
}

bool EntryReader::flag(std::string_view member) const {
  const Value* found = find(member);
  if (!found) return false;
  if (!found->boolean()) refuse(member, Problem::wrong_type);
  return found->boolean() && *found->boolean();
}

std::vector<std::string> EntryReader::texts(std::string_view member) const {
  std::vector<std::string> read;
  const Value::Array* elements = array(member);
  if (!elements) return read;
  for (const Value& element : *elements) {
    if (!element.text()) {
      refuse(member, Problem::wrong_type);
      break;
    }
    read.push_back(*element.text());
  }
  return read;
}

void EntryReader::each(std::string_view member, const std::string& name, const std::string& part,
                       bool entries, const Read& read) const {
  const Value::Array* elements = array(member);
  if (!elements) return;
  for (std::size_t i = 0; i < elements->size(); ++i) {
    const std::string called = name_of((*elements)[i], i);
    const EntryReader element((*elements)[i], entries ? name + called : name, flaws_,
                              entries ? "" : part + called + "/",
                              path_ + std::string(member) + "/" + std::to_string(i) + "/");
    if (!(*elements)[i].object()) continue;
    read(element);
    element.refuse_the_rest();
  }
}

void EntryReader::each_entry(std::string_view member, const std::string& prefix, const Read& read) const {
  each(member, prefix, "", true, read);
}

void EntryReader::each_part(std::string_view member, const Read& read) const {
  each(member, name_, part_ + std::string(member) + "/", false, read);
}

void EntryReader::refuse(std::string_view member, Problem problem, std::string detail) const {
  std::string field = part_ + std::string(member);
  if (member.empty() && !field.empty()) field.pop_back();  // the part itself, not something in it
  flaws_.list.push_back(
      {Error{problem, Place{"", name_, std::move(field)}, std::move(detail)}, path_ + std::string(member)});
}

void EntryReader::refuse_the_rest() const {
  if (!flaws_.closely || !value_.object()) return;
  for (const auto& [member, value] : *value_.object()) {
    if (std::find(asked_.begin(), asked_.end(), member) == asked_.end())
      refuse(member, Problem::unknown_entry);
  }
}

const Value* EntryReader::find(std::string_view member) const {
  asked_.emplace_back(member);
  return value_.find(member);
}

const Value::Array* EntryReader::array(std::string_view member) const {
  const Value* found = find(member);
  if (found && !found->array()) refuse(member, Problem::wrong_type);
  return found ? found->array() : nullptr;
}

}  // namespace kommissorium::catalogue
