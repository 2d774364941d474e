// SPDX-License-Identifier: MPL-2.0
#include "ui/fonts.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include "embedded/embedded.h"

namespace ui_fonts_test {

using namespace kommissorium;

namespace {

ui::FontBytes font(embedded::Bytes bytes) { return {bytes.data, bytes.size}; }

struct Shown {
  ImGuiContext* before = ImGui::GetCurrentContext();
  ImGuiContext* context = ImGui::CreateContext();
  ui::Fonts fonts;

  Shown() {
    ImGui::SetCurrentContext(context);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = {800, 600};
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    ImGui::GetIO().Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
    fonts = ui::add_fonts(font(embedded::open_sans_400()), font(embedded::open_sans_600()));
    ImGui::NewFrame();
  }
  ~Shown() {
    ImGui::EndFrame();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(context);
    ImGui::SetCurrentContext(before);
  }
  float width(int weight, std::string_view text) const {
    return ui::text_width(fonts, {16, 24, weight}, text);
  }
};

}  // namespace

TEST_CASE("fonts: every letter of the languages in Latin script has a width of its own in both weights") {
  const Shown shown;
  const float missing = shown.width(400, "\xEF\xBF\xBE");  // nothing has this one
  for (const std::string_view letter : {"æ", "ø", "å", "É", "ß", "ł", "Ş", "ŋ", "ț"}) {
    CAPTURE(letter);
    CHECK(shown.width(400, letter) > 0);
    CHECK(shown.width(600, letter) > shown.width(400, letter));
    CHECK(shown.width(400, letter) != missing);
  }
}

TEST_CASE("fonts: Latin letters are of their own weight") {
  const Shown shown;
  CHECK(shown.width(600, "Forårsmøde") > shown.width(400, "Forårsmøde"));
}

}  // namespace ui_fonts_test
