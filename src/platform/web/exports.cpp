// SPDX-License-Identifier: MPL-2.0
// The functions the page calls and the two it offers (web/protocol.md). The only file that knows Emscripten.
#include <emscripten/emscripten.h>

#include <memory>

#include "platform/web/exports.h"

extern "C" {
void browser_show(const char* json);
void browser_paint(const char* surface, const void* pixels, int width, int height, float top);
}

namespace kommissorium::platform::web {
namespace {

std::unique_ptr<Page>& page() {
  static std::unique_ptr<Page> only;
  return only;
}
ui::FontBytes fonts[2];

const ui::FontBytes& font_of(int weight) { return fonts[weight == 600 ? 1 : 0]; }

void open_page(Assets assets) {
  fonts[0] = assets.regular;
  fonts[1] = assets.semibold;
  Browser browser;
  browser.show = [](const std::string& json) { browser_show(json.c_str()); };
  browser.paint = [](const std::string& surface, const std::uint32_t* pixels, int width, int height,
                     float top) { browser_paint(surface.c_str(), pixels, width, height, top); };
  page() = std::make_unique<Page>(std::move(assets), std::move(browser));
}

}  // namespace

}  // namespace kommissorium::platform::web

extern "C" {

using namespace kommissorium::platform::web;

// No main(): on its return Emscripten throws an exception, which takes milliseconds of the first frame.
EMSCRIPTEN_KEEPALIVE void kommissorium_open() { open_page(carried_assets()); }

EMSCRIPTEN_KEEPALIVE void kommissorium_start(const char* json) {
  const auto start = read_start(json);
  if (start.ok()) page()->start(start.value());
}

EMSCRIPTEN_KEEPALIVE int kommissorium_receive(const char* json) {
  const auto message = read_message(json);
  if (!message.ok()) return 0;
  page()->receive(message.value());
  return 1;
}

EMSCRIPTEN_KEEPALIVE int kommissorium_frame() { return page()->frame() ? 1 : 0; }

EMSCRIPTEN_KEEPALIVE const unsigned char* kommissorium_font(int weight) { return font_of(weight).data; }

EMSCRIPTEN_KEEPALIVE int kommissorium_font_size(int weight) { return static_cast<int>(font_of(weight).size); }
}
