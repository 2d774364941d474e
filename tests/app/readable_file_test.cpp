// SPDX-License-Identifier: MPL-2.0
#include "app/readable_file.h"

#include "core/json/charter_file.h"
#include "core/writers/html.h"
#include "tests/app/trial.h"

namespace app_readable_file_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("readable file: a page gives what it carries, and what the platform could not read is named") {
  const std::string carried = json::write_charter_file(charter::trial::new_desk().set);
  const std::string page = writers::html_page({}, "", carried);
  CHECK(charter_bytes({"a.html", page, ""}).value() == carried);
  CHECK(charter_bytes({"a.json", carried, ""}).value() == carried);
  for (const auto& [said, problem] : {std::pair{"not_utf8", Problem::not_utf8},
                                      {"too_large", Problem::too_large},
                                      {"gone", Problem::unreadable_file}}) {
    const auto refused = charter_bytes({"a.json", "", said});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().problem == problem);
    CHECK(refused.error().place.file == "a.json");
  }
}

TEST_CASE(
    "readable file: a text without a charter and a document that is too large are named as what they are") {
  const auto problem_of = [](const FilesChosen::File& file) {
    const auto refused = charter_bytes(file);
    REQUIRE_FALSE(refused.ok());
    return refused.error().problem;
  };
  CHECK(problem_of({"a.txt", "Vi mødes.", ""}) == Problem::loose_text);
  CHECK(problem_of({"a.md", "# Vi mødes", ""}) == Problem::no_charter_in_markdown);
  CHECK(problem_of({"a.docx", "", "too_large"}) == Problem::document_too_large);
}

TEST_CASE("readable file: what is here may hold what is missing in the file") {
  const charter::trial::Desk desk = charter::trial::new_desk();
  revisions::RecordSet part;
  for (const auto& [id, record] : desk.set.records()) {
    if (record.kind() != "catalogue") part.add(record);
  }
  const Result<void> alone = can_be_shown({}, part, "a.json");
  REQUIRE_FALSE(alone.ok());
  CHECK(alone.error().place.file == "a.json");
  CHECK(can_be_shown(desk.set, part, "a.json").ok());
}

}  // namespace app_readable_file_test
