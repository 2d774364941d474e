// SPDX-License-Identifier: MPL-2.0
// The program in the page: hands the embedded assets to the loop.
#include <emscripten/emscripten.h>

#include <cassert>

#include "core/json/parse.h"
#include "embedded/embedded.h"
#include "platform/web/exports.h"

namespace {

kommissorium::ui::FontBytes font(kommissorium::embedded::Bytes bytes) { return {bytes.data, bytes.size}; }

}  // namespace

/// Called by the page before anything else. Not main(): on its return Emscripten throws an exception, which takes
/// longer than opening the page.
extern "C" EMSCRIPTEN_KEEPALIVE void kommissorium_open() {
  using namespace kommissorium;
  static const auto catalogue_file = json::parse(embedded::catalogue());  // static: the first frame does not
                                                                          // wait for it to be taken down
  const auto examples = json::parse(embedded::examples());
  assert(catalogue_file.ok() && examples.ok() && "the build checks both");
  auto catalogue = catalogue::decode(catalogue_file.value());
  assert(catalogue.ok() && "the build checks it");
  platform::web::open_page({font(embedded::open_sans_400()), font(embedded::open_sans_600()),
                            font(embedded::open_sans_700()), std::move(catalogue).value(), examples.value(),
                            std::string(embedded::document_style())});
}
