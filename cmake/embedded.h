// SPDX-License-Identifier: MPL-2.0
// What travels inside the programs. The bytes are generated at build time by cmake/embed.py.
#pragma once

#include <cstddef>
#include <string_view>

namespace kommissorium::embedded {

struct Bytes {
  const unsigned char* data;
  std::size_t size;
};

Bytes open_sans_400();
Bytes open_sans_600();

std::string_view catalogue();       // assets/catalogue/os2.json
std::string_view examples();        // assets/examples/examples.json
std::string_view document_style();  // assets/document/document.css

std::string_view guide_in_danish();   // docs/brugervejledning.md as an <article>; see cmake/guide.py
std::string_view guide_in_english();  // docs/user-guide.md

}  // namespace kommissorium::embedded
