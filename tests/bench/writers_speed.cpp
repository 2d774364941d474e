// SPDX-License-Identifier: MPL-2.0
// How long a document takes to be written: from the view of a charter that is filled in completely to the
// bytes of the file, with what it carries. Natively and, the same source, as WebAssembly. Prints one line of
// JSON; times are milliseconds of processor time.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/json/charter_file.h"
#include "core/outline/from_charter.h"
#include "core/writers/docx/docx.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "core/writers/plain_text.h"
#include "embedded/embedded.h"
#include "tests/bench/large_charter.h"
#include "tests/bench/processor_time.h"

namespace {

using namespace kommissorium;

constexpr std::size_t revisions_of_a_full_charter = 400;  // every field once, and forty members
constexpr int rounds = 51;
constexpr int documents_a_round = 5;  // the clock of a page counts in milliseconds

using Writer = std::string (*)(const outline::Document& document, std::string_view carried,
                               std::string_view digest);
struct Format {
  const char* name;
  Writer write;
};

const Format formats[] = {
    {"html",
     [](const outline::Document& document, std::string_view carried, std::string_view) {
       return writers::html_page(document, embedded::document_style(), carried);
     }},
    {"markdown", [](const outline::Document& document, std::string_view carried,
                    std::string_view) { return writers::markdown(document, carried); }},
    {"text", [](const outline::Document& document, std::string_view,
                std::string_view) { return writers::plain_text(document); }},
    {"docx", [](const outline::Document& document, std::string_view carried,
                std::string_view digest) { return writers::docx::file(document, carried, digest); }},
};

}  // namespace

int main() {
  const revisions::RecordSet set = bench::large_charter(revisions_of_a_full_charter);
  const Result<charter::Charter> viewed = charter::view(set);
  if (!viewed.ok() || !viewed.value().conflicts().empty()) return 1;
  const std::string digest = charter::digest(viewed.value());
  const std::string carried = json::write_charter_file(charter::without_history(set));

  std::printf("{\"rounds\":%d", rounds);
  for (const Format& format : formats) {
    std::vector<double> times;
    std::size_t bytes = 0;
    for (int round = 0; round < rounds; ++round) {
      const double begun = bench::processor_time();
      for (int copy = 0; copy < documents_a_round; ++copy) {
        bytes =
            format.write(outline::from_charter(viewed.value(), digest, "2026-11-23"), carried, digest).size();
      }
      times.push_back((bench::processor_time() - begun) / documents_a_round);
    }
    if (bytes == 0) return 1;
    std::printf(",\"%s\":{\"bytes\":%zu,\"ms\":%.3f}", format.name, bytes, bench::median(times));
  }
  std::printf("}\n");
}
