// SPDX-License-Identifier: MPL-2.0
// Charters as Word documents that leave, are written in, and come back.
#pragma once

#include "../outline/documents.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "core/readers/docx.h"
#include "core/returned/changes.h"
#include "core/writers/docx/control.h"
#include "core/writers/docx/docx.h"

namespace kommissorium::returned::trial {

using namespace kommissorium::outline::trial;

enum class As { filled_in, blank_form };

inline std::string exported(const RecordSet& set, As as = As::filled_in) {
  const Result<charter::Charter> viewed = charter::view(set);
  REQUIRE(viewed.ok());
  return writers::docx::file(as == As::blank_form ? outline::blank_form(viewed.value()) : document_of(set),
                             json::write_charter_file(charter::without_history(set)), "");
}

inline readers::WordDocument read_back(const std::string& bytes) {
  const Result<readers::WordDocument> document = readers::read_docx(bytes, "a.docx");
  REQUIRE(document.ok());
  return document.value();
}

inline RecordSet carried_by(const readers::WordDocument& document) {
  const Result<json::Loaded> loaded = json::read_charter_file(document.carried, "a.docx");
  REQUIRE(loaded.ok());
  return loaded.value().set;
}

/// Somebody writes in one control; "" empties it.
inline void write_in(readers::WordDocument& document, const std::string& control, const std::string& text) {
  for (readers::ControlText& one : document.controls) {
    if (one.tag != writers::docx::tag_of(control)) continue;
    one.placeholder = text.empty();
    one.paragraphs = {{text, false}};
    return;
  }
  FAIL("no such control: ", control);
}

inline std::vector<Change> changes_in(const RecordSet& here, const readers::WordDocument& document) {
  const Result<charter::Charter> viewed = charter::view(here);
  const Result<charter::Charter> left = charter::view(carried_by(document));
  REQUIRE(viewed.ok());
  REQUIRE(left.ok());
  return changes(here, viewed.value(), left.value(), document.controls);
}

inline RecordSet taken(RecordSet here, const std::vector<Change>& chosen) {
  const Result<charter::Charter> viewed = charter::view(here);
  REQUIRE(viewed.ok());
  for (Record& record : take(here, viewed.value(), chosen, {"Anna", "2026-11-25T12:00:00Z"}))
    here.add(std::move(record));
  return here;
}

}  // namespace kommissorium::returned::trial
