// SPDX-License-Identifier: MPL-2.0
// The program in the page: what it carries, for the loop in platform/web.
#include <cassert>

#include "core/json/parse.h"
#include "embedded/embedded.h"
#include "platform/web/exports.h"

namespace {

kommissorium::ui::FontBytes font(kommissorium::embedded::Bytes bytes) { return {bytes.data, bytes.size}; }

}  // namespace

namespace kommissorium::platform::web {

Assets carried_assets() {
  // static: the first frame does not wait for it to be taken down
  static const auto catalogue_file = json::parse(embedded::catalogue());
  const auto examples = json::parse(embedded::examples());
  assert(catalogue_file.ok() && examples.ok() && "the build checks both");
  auto catalogue = catalogue::decode(catalogue_file.value());
  assert(catalogue.ok() && "the build checks it");
  return {font(embedded::open_sans_400()), font(embedded::open_sans_600()),
          std::move(catalogue).value(),    examples.value(),
          embedded::guide_in_danish(),     embedded::guide_in_english()};
}

}  // namespace kommissorium::platform::web
