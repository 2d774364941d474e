// SPDX-License-Identifier: MPL-2.0
// The program in the page: what it carries, for the loop in platform/web.
#include <cassert>
#include <cstdarg>
#include <cstdio>

#include "core/json/parse.h"
#include "embedded/embedded.h"
#include "platform/web/exports.h"

// Nothing in the page formats a fraction (src/ui/imgui_config.h, and nlohmann's messages): without the C
// library's own snprintf its code for them stays out. source: Emscripten's libc, vsniprintf
extern "C" int vsniprintf(char*, size_t, const char*, va_list);
extern "C" __attribute__((used)) int snprintf(char* to, size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vsniprintf(to, size, format, arguments);
  va_end(arguments);
  return length;
}

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
