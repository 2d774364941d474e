// SPDX-License-Identifier: MPL-2.0
#include "core/charter/file_name.h"

#include "charters.h"
#include "core/text_policy.h"

namespace charter_file_name_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("file name: group, product and day") {
  CHECK(file_name(new_desk().charter(), "2026-11-24") == "Styregruppe OS2eksempel 2026-11-24");
  CHECK(file_name(new_desk(GroupKind::expert, "").charter(), "2026-11-24") == "Faggruppe 2026-11-24");
  CHECK(file_name(new_desk(GroupKind::steering, "Ældre & Børn på Ø").charter(), "2026-11-24") ==
        "Styregruppe Ældre & Børn på Ø 2026-11-24");
  CHECK(file_name(new_desk().charter(), "") == "Styregruppe OS2eksempel");
}

TEST_CASE("file name: it is in the document's language, not the interface's") {
  CHECK(file_name(new_desk().charter(Language::english), "2026-11-24") ==
        "Styregruppe OS2eksempel 2026-11-24");
}

TEST_CASE("file name: nothing that a file system refuses, and no way out of the folder") {
  for (const char* product :
       {"a/b\\c:d*e?f\"g<h>i|j", "../../etc/passwd", "x\ty", "\x7Fx", "x\xE2\x80\xAEgnp.exe", "…"}) {
    Desk desk = new_desk(GroupKind::steering, "");
    desk.set.add(revisions::revision("head/product", {}, product, "", ""));
    const std::string name = file_name(desk.charter(), "2026-11-24");
    CAPTURE(name);
    CHECK(name.find_first_of("\\/:*?\"<>|\t\n\x7F") == std::string::npos);
    CHECK(name.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(name.find("  ") == std::string::npos);
    CHECK(name.ends_with(" 2026-11-24"));
  }
}

TEST_CASE("file name: a long product is cut between characters, the day stays") {
  std::string product;
  for (int i = 0; i < 200; ++i) product += "å";
  const std::string name = file_name(new_desk(GroupKind::steering, product).charter(), "2026-11-24");
  CHECK(text_policy::is_utf8(name));
  CHECK(name.ends_with("å 2026-11-24"));
  std::size_t characters = 0;
  for (char c : name) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  CHECK(characters == 100);
}

TEST_CASE("file name: without a day no dots or blanks stand at the end") {
  CHECK(file_name(new_desk(GroupKind::steering, "OS2... ").charter(), "") == "Styregruppe OS2");
}

}  // namespace charter_file_name_test
