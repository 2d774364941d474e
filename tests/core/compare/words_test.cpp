// SPDX-License-Identifier: MPL-2.0
#include "core/compare/words.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace compare_words_test {

using namespace kommissorium::compare;

namespace {

/// "[-went-]{+came+}", as the command line marks them.
std::string marked(std::string_view before, std::string_view after) {
  std::string out;
  for (const Piece& piece : compare_words(before, after)) {
    out += piece.mark == Mark::same      ? piece.text
           : piece.mark == Mark::removed ? "[-" + piece.text + "-]"
                                         : "{+" + piece.text + "+}";
  }
  return out;
}

}  // namespace

TEST_CASE("words: equal texts are one piece, nothing is none") {
  CHECK(compare_words("", "").empty());
  CHECK(compare_words("Vi mødes.", "Vi mødes.") == Pieces{{Mark::same, "Vi mødes."}});
  CHECK(compare_words("", "Ja") == Pieces{{Mark::added, "Ja"}});
  CHECK(compare_words("Ja", "") == Pieces{{Mark::removed, "Ja"}});
}

TEST_CASE("words: only the word that changed is marked") {
  CHECK(marked("Vi mødes hver måned.", "Vi mødes hver anden måned.") == "Vi mødes hver {+anden +}måned.");
  CHECK(marked("Vi mødes hver anden måned.", "Vi mødes hver måned.") == "Vi mødes hver [-anden -]måned.");
  CHECK(marked("Vi mødes tit.", "Vi mødes sjældent.") == "Vi mødes [-tit-]{+sjældent+}.");
  CHECK(marked("smør", "smørrebrød") == "[-smør-]{+smørrebrød+}");
  CHECK(marked("A b.\nC d.", "A b.\nX y.\nC d.") == "A b.\n{+X y.\n+}C d.");
}

TEST_CASE("words: words without a common one between them are one piece, blanks and all") {
  CHECK(marked("en to tre", "fire fem seks") == "[-en to tre-]{+fire fem seks+}");
  CHECK(marked("a en to b", "a fire fem b") == "a [-en to-]{+fire fem+} b");
}

TEST_CASE("words: blanks and line ends that changed are marked too") {
  CHECK(marked("a b", "a  b") == "a[- -]{+  +}b");
  CHECK(marked("a b", "a\nb") == "a[- -]{+\n+}b");
  CHECK(marked("a\r\nb", "a\nb") == "a[-\r\n-]{+\n+}b");
  CHECK(marked("a ", "a") == "a[- -]");
}

TEST_CASE("words: letters and emoji are taken whole") {
  CHECK(marked("Åse 👩\xE2\x80\x8D💻", "Ase 👩\xE2\x80\x8D🔬") == "[-Åse 👩\xE2\x80\x8D💻-]{+Ase 👩\xE2\x80\x8D🔬+}");
}

TEST_CASE("words: a paragraph that moved is found once, whichever way it went") {
  const Pieces pieces = compare_words("Et. To. Tre.", "To. Tre. Et.");
  const auto same =
      std::find_if(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.mark == Mark::same; });
  REQUIRE(same != pieces.end());
  CHECK(same->text.find("To. Tre") != std::string::npos);
}

}  // namespace compare_words_test
