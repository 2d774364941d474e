// SPDX-License-Identifier: MPL-2.0
#include "core/charter/note.h"

#include <algorithm>

#include "core/charter/plain_text.h"
#include "core/charter/reading.h"

namespace kommissorium::charter {
namespace {

constexpr std::size_t longest_noted = 200;  // of any field's name

}  // namespace

bool is_note(std::string_view field) {
  if (!field.starts_with(note_beginning)) return false;
  const std::string_view at = noted(field);
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
  };
  return !at.empty() && at.size() <= longest_noted && at.front() != '/' && at.back() != '/' &&
         !at.starts_with(note_beginning) && std::all_of(at.begin(), at.end(), fits);
}

std::string note_field(std::string_view at) { return std::string(note_beginning) + std::string(at); }

std::string_view noted(std::string_view note) { return note.substr(note_beginning.size()); }

std::string note(const Charter& charter, std::string_view at) {
  std::vector<std::string> texts;
  for (const Proposal& one : read(charter.history, note_field(at), {Shape::paragraphs, {}, {}}).proposals) {
    if (one.value.text() != nullptr && !is_blank(*one.value.text())) texts.push_back(*one.value.text());
  }
  std::sort(texts.begin(), texts.end());  // the same for everybody, whoever wrote which
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : "\n\n") + text;
  return out;
}

bool is_note(const revisions::Record& record) {
  const auto named = record.body.find("f");
  const std::string* field = named == record.body.end() ? nullptr : named->second.text();
  return record.kind().empty() && field != nullptr && field->starts_with(note_beginning);
}

revisions::RecordSet without_notes(const revisions::RecordSet& set) {
  revisions::RecordSet out;
  for (const auto& [id, record] : set.records()) {
    if (!is_note(record)) out.add(record);
  }
  return out;
}

}  // namespace kommissorium::charter
