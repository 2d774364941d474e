// SPDX-License-Identifier: MPL-2.0
// A Word document read back: the charter it carries, the texts of its content controls, and the text outside.
// What Word and LibreOffice make of our documents is understood; nothing is written by reading.
// source: ISO/IEC 29500-1, sections 17.3 paragraphs and runs, 17.5.2 structured document tags, 17.13.5
// revisions, 22.5 custom XML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace kommissorium::readers {

struct WordParagraph {
  std::string text;   // with '\n' and '\t'
  bool item = false;  // of a list
  bool operator==(const WordParagraph&) const = default;
};

struct ControlText {
  std::string tag;  // "" where a program dropped it; the bookmark tells then
  std::vector<WordParagraph> paragraphs;
  std::string day;           // "YYYY-MM-DD" that Word keeps beside the text of a date, "" = none
  bool placeholder = false;  // nothing is filled in
  std::string bookmark;      // the one of ours that holds it, "" = none; see writers/docx/control.h
  bool prompts = false;      // some of its words are in the style of placeholders
  bool operator==(const ControlText&) const = default;

  /// As people write it in a field: paragraphs parted by empty lines, list items with "- ". "" for a
  /// placeholder.
  std::string text() const;
  std::string words() const;  // the same, those of a placeholder too
};

struct WordDocument {
  std::string carried;                // the charter file; see json::read_charter_file
  std::vector<ControlText> controls;  // in reading order, of one tag the first only, of one bookmark one; a
                                      // copied placeholder has neither
  std::vector<std::string> outside;   // paragraphs of text outside the controls, without empty ones; those of
                                      // text boxes last
  std::vector<std::string> beside = {};  // the same of headers, footers, notes and comments, without what
                                         // fields such as the page's number come to
};

/// Whether the bytes look like a zip archive.
bool looks_like_docx(std::string_view bytes);

/// errors: no_word_document, damaged_document, unsafe_document, document_too_large, missing_part (the
/// document itself, or one it names); no_charter_in_document, hash_mismatch, too_large (what it carries);
/// other_check_number (its footer, its page of signatures or its property "Digest" tells another one than
/// that of what is carried).
Result<WordDocument> read_docx(std::string_view bytes, std::string_view file);

}  // namespace kommissorium::readers
