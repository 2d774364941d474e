// SPDX-License-Identifier: MPL-2.0
// What the program asks of the page: two functions, described in web/protocol.md. Tests put their own in.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace kommissorium::platform::web {

struct Browser {
  /// JSON: what the screen is now.
  std::function<void(const std::string& json)> show;
  /// RGBA pixels of one surface ("bar", "outline", "main"), size in device pixels, `top` in CSS px of its
  /// content.
  std::function<void(const std::string& surface, const std::uint32_t* pixels, int width, int height,
                     float top)>
      paint;
};

}  // namespace kommissorium::platform::web
