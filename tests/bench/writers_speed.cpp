// SPDX-License-Identifier: MPL-2.0
// How long a document takes to be written: from the view of a charter that is filled in completely to the
// bytes of the file, with what it carries; in turn with a peer that no change here makes slower or faster:
// zlib at its usual effort, packing the two large parts of the same charter's Word document. Natively and,
// the same source, as WebAssembly. Prints one line of JSON; times are milliseconds of processor time.
#include <zlib.h>

#include <cassert>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/json/charter_file.h"
#include "core/outline/from_charter.h"
#include "core/writers/docx/body.h"
#include "core/writers/docx/carried_part.h"
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

std::size_t packed_size(const std::string& bytes) {
  std::string out(compressBound(static_cast<uLong>(bytes.size())), '\0');
  uLongf size = static_cast<uLongf>(out.size());
  [[maybe_unused]] const int done =
      compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                static_cast<uLong>(bytes.size()), Z_DEFAULT_COMPRESSION);
  assert(done == Z_OK);
  return size;
}

}  // namespace

int main() {
  const revisions::RecordSet set = bench::large_charter(revisions_of_a_full_charter);
  const Result<charter::Charter> viewed = charter::view(set);
  if (!viewed.ok() || !viewed.value().conflicts().empty()) return 1;
  const std::string digest = charter::digest(viewed.value());
  const std::string carried = json::write_charter_file(charter::without_history(set));

  const outline::Document word = outline::from_charter(viewed.value(), digest, "2026-11-23");
  const std::string body = writers::docx::body(word).xml, item = writers::docx::carried_item(carried);

  std::printf("{\"rounds\":%d", rounds);
  for (const Format& format : formats) {
    std::vector<double> times, ratios;
    std::size_t bytes = 0, packed = 0;
    for (int round = 0; round < rounds; ++round) {
      const double begun = bench::processor_time();
      for (int copy = 0; copy < documents_a_round; ++copy) {
        bytes =
            format.write(outline::from_charter(viewed.value(), digest, "2026-11-23"), carried, digest).size();
      }
      const double written = bench::processor_time();
      times.push_back((written - begun) / documents_a_round);
      for (int copy = 0; copy < documents_a_round; ++copy) packed = packed_size(body) + packed_size(item);
      ratios.push_back((written - begun) / (bench::processor_time() - written));
    }
    if (bytes == 0 || packed == 0) return 1;
    std::printf(",\"%s\":{\"bytes\":%zu,\"ms\":%.3f,\"to_peer\":%.3f}", format.name, bytes,
                bench::median(times), bench::median(ratios));
  }
  std::printf("}\n");
}
