// SPDX-License-Identifier: MPL-2.0
#include "core/readers/word_check_number.h"

#include "../outline/documents.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "core/readers/carried.h"
#include "core/readers/docx.h"
#include "core/readers/zip_archive.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"
#include "core/writers/docx/docx.h"
#include "tests/support/zip_maker.h"

namespace readers_word_check_number_test {

using namespace kommissorium;
using namespace kommissorium::outline::trial;
using readers::ShownNumbers;
using readers::shows_what_it_carries;

namespace {

std::string carried_by(const RecordSet& set) {
  return json::write_charter_file(charter::without_history(set));
}

std::string exported(const RecordSet& set) {
  return writers::docx::file(document_of(set), carried_by(set), charter::digest(set));
}

/// The document with other words in some of its parts, as somebody makes it who means harm.
std::string forged(const std::string& bytes, const std::string& in_part, const std::string& what,
                   const std::string& with) {
  const Result<readers::ZipArchive> archive = readers::ZipArchive::open(bytes, "");
  REQUIRE(archive.ok());
  std::vector<trial::ZipPart> parts;
  bool found = false;
  for (const std::string& name : archive.value().names()) {
    std::string part = archive.value().read(name).value();
    const std::size_t at = name.starts_with(in_part) ? part.find(what) : std::string::npos;
    if (at != std::string::npos) part.replace(at, what.size(), with);
    found = found || at != std::string::npos;
    parts.push_back({name, part});
  }
  REQUIRE(found);
  return trial::zip(parts);
}

/// "" when it is read; the label it was refused for.
std::string refused_for(const std::string& bytes) {
  const Result<readers::WordDocument> document = readers::read_docx(bytes, "a.docx");
  if (document.ok()) return "";
  CHECK(document.error().problem == Problem::other_check_number);
  CHECK(document.error().place.file == "a.docx");
  return document.error().detail;
}

RecordSet steering() { return example_set(catalogue::GroupKind::steering, Language::danish); }

}  // namespace

TEST_CASE("word check number: a document as it was written is read, in both languages, of every group") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english})
      CHECK(refused_for(exported(example_set(kind, language))) == "");
  }
  const Desk desk = new_desk();
  CHECK(refused_for(exported(desk.set)) == "");
}

TEST_CASE("word check number: another number in a footer is refused") {
  const RecordSet set = steering();
  const std::string bytes = exported(set), label = charter::label(charter::digest(set));
  CHECK(refused_for(forged(bytes, "word/footer1", label, "1111 f655")) == "1111 f655");
  CHECK(refused_for(forged(bytes, "word/footer2", label, "1111 F655")) == "1111 f655");
  CHECK(refused_for(forged(bytes, "word/footer", label,
                           "1111\xC2\xA0"
                           "f655")) == "1111 f655");
}

TEST_CASE("word check number: another number among the document's properties is refused") {
  const RecordSet set = steering();
  const std::string bytes = exported(set), digest = charter::digest(set);
  CHECK(refused_for(forged(bytes, "docProps/custom.xml", digest, "1111f655" + digest.substr(8))) ==
        "1111 f655");
  const std::string part = "docProps/custom.xml";
  const Result<readers::WordDocument> no_number =
      readers::read_docx(forged(bytes, part, digest, "et \xC3\xA6ldre"), "a.docx");
  REQUIRE_FALSE(no_number.ok());
  CHECK(no_number.error() == Error{Problem::other_check_number, {.file = "a.docx"}, ""});
}

TEST_CASE("word check number: another number on the page of signatures is refused; people may quote one") {
  const RecordSet set = steering();
  const std::string bytes = exported(set), number = charter::compare(charter::digest(set));
  const std::string other = "dead beef" + number.substr(9);
  CHECK(refused_for(forged(bytes, "word/document.xml", number, other)) == "dead beef");
  const std::string_view sentence = texts::document_texts(Language::danish).check_number;
  const std::string ours = texts::fill(sentence, {number}), theirs = texts::fill(sentence, {other});
  const std::string digest = charter::digest(set);
  CHECK(readers::other_number_told(theirs + ours, digest).empty());
  CHECK(readers::other_number_told(theirs, digest).starts_with("deadbeef"));
  std::string capitals = number;
  for (char& c : capitals) c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
  CHECK(readers::other_number_told(texts::fill(sentence, {capitals}), digest).empty());
}

TEST_CASE("word check number: a form has none, and a document may have lost its own") {
  const RecordSet set = steering();
  const Result<charter::Charter> viewed = charter::view(set);
  REQUIRE(viewed.ok());
  const outline::Document form = outline::blank_form(viewed.value());
  CHECK(refused_for(writers::docx::file(form, carried_by(set), "")) == "");
  CHECK(refused_for(writers::docx::file(document_of(set), carried_by(set), "")) == "");
  outline::Document bare = document_of(set);
  bare.footer.clear();
  CHECK(refused_for(writers::docx::file(bare, carried_by(set), "")) == "");
}

TEST_CASE("word check number: a footer of an organisation's own may end in digits") {
  const RecordSet set = steering();
  const std::string carried = carried_by(set);
  for (const char* own : {"CVR 12345678", "Eksempel Kommune \xC2\xB7 Torvet 1 \xC2\xB7 1234 5678\tSide 1",
                          "1234 5678", "\t1234 5678", ""})
    CHECK(shows_what_it_carries({{own}, ""}, carried, "a.docx").ok());
}

TEST_CASE("word check number: the blanks of a footer count for nothing, nor what stands after its tab") {
  const RecordSet set = steering();
  const std::string carried = carried_by(set), digest = charter::digest(set);
  const std::string title = charter::view(set).value().title;
  const std::string before = title + " \xC2\xB7 udkast \xC2\xB7 ";
  const auto is_fine = [&](const std::string& footer) {
    return shows_what_it_carries({{"Vores egen linje", footer}, digest}, carried, "a.docx").ok();
  };
  CHECK(is_fine(before + charter::label(digest) + "\tSide 1 af 2"));
  CHECK(is_fine(before + digest.substr(0, 8)));
  CHECK_FALSE(is_fine(before + "1111 f655\tSide 1 af 2"));
  CHECK_FALSE(is_fine(before + "\n1111\xC2\xA0"
                               "f655 "));
  CHECK_FALSE(is_fine(title + "\xC2\xB7"
                              "1111f655"));
}

TEST_CASE("word check number: where the charter in a document is damaged, reading that says why") {
  const RecordSet set = steering();
  std::string carried = carried_by(set);
  const ShownNumbers shown = {{}, std::string(64, '1')};
  CHECK_FALSE(shows_what_it_carries(shown, carried, "").ok());
  CHECK(shows_what_it_carries(shown, "{}", "").ok());
  const std::size_t at = carried.find("\"v\":\"");
  REQUIRE(at != std::string::npos);
  carried.insert(at + 5, "X");
  CHECK(shows_what_it_carries(shown, carried, "").ok());
}

}  // namespace readers_word_check_number_test
