// SPDX-License-Identifier: MPL-2.0
#include "ui/window.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <imgui.h>

#include "app/search.h"
#include "ui/views/views.h"

namespace kommissorium::ui {
namespace {

/// The three surfaces lie side by side in ImGui's space, far enough apart never to meet; the page puts each
/// where it belongs and scrolls it itself.
constexpr float lane = 4096;
constexpr float tallest = 500000;  // a long history, all of it

constexpr const char* window_name(Surface surface) {
  switch (surface) {
    case Surface::bar:
      return "bar";
    case Surface::outline:
      return "outline";
    case Surface::main:
      return "main";
  }
  return "";
}

float left_of(Surface surface) { return lane * static_cast<float>(surface); }

const ImDrawList* list_of(Surface surface) {
  const ImDrawData* data = ImGui::GetDrawData();
  if (data == nullptr) return nullptr;
  for (const ImDrawList* list : data->CmdLists) {
    if (std::strcmp(list->_OwnerName, window_name(surface)) == 0) return list;
  }
  return nullptr;
}

/// The rasteriser reads the atlas where ImGui keeps it, so there is nothing to upload: only the protocol to
/// keep.
void keep_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_WantCreate || texture->Status == ImTextureStatus_WantUpdates) {
      texture->SetTexID(static_cast<ImTextureID>(texture->UniqueID) + 1);
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    }
  }
}

std::uint64_t add_to_hash(std::uint64_t hash, const void* data, std::size_t size) {
  const auto* bytes = static_cast<const unsigned char*>(data);
  // Eight bytes a step: this runs over every vertex of every frame.
  while (size >= 8) {
    std::uint64_t word;
    std::memcpy(&word, bytes, 8);
    hash = (hash ^ word) * 0x9E3779B97F4A7C15ull;
    hash ^= hash >> 29;
    bytes += 8;
    size -= 8;
  }
  for (; size > 0; --size, ++bytes) hash = (hash ^ *bytes) * 1099511628211ull;
  return hash;
}

/// Beside a newer program: text stays as it is; whatever else is tried, the program says why nothing happens.
void make_read_only(std::vector<Element>& elements) {
  for (Element& element : elements) {
    if (takes_text(element.role) && element.key != app::search_field) element.read_only = true;
  }
}

template <class View>
float lay_out(Frame& frame, Surface surface, float width, View view) {
  frame.surface = surface;
  frame.left = left_of(surface);
  frame.top = 0;
  ImGui::SetNextWindowPos({frame.left, 0});
  ImGui::SetNextWindowSize({width, tallest});
  ImGui::Begin(window_name(surface), nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus);
  ImGui::GetWindowDrawList()->_FringeScale = 1 / frame.viewport.scale;  // edges fade over one device pixel
  Column column{0, 0, width};
  view(frame, column);
  views::point_out(frame);
  ImGui::End();
  return column.y;
}

}  // namespace

Window::Window(FontBytes regular, FontBytes semibold) {
  IMGUI_CHECKVERSION();
  context_ = ImGui::CreateContext();
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
  io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  fonts_ = add_fonts(regular, semibold);
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.WindowMinSize = {1, 1};
  style.AntiAliasedLinesUseTex = false;
  style.CircleTessellationMaxError = 0.1F;
}

Window::~Window() {
  ImGui::SetCurrentContext(context_);
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
  ImGui::DestroyContext(context_);
}

const Theme& Window::theme(const app::State& state) const {
  const std::string& wish = state.preferences.theme == "auto" ? system_theme : state.preferences.theme;
  if (wish == "dark") return dark_theme();
  if (wish == "contrast") return contrast_theme();
  return light_theme();
}

Drawn Window::draw(const app::State& state, std::optional<Request> request) {
  ImGui::SetCurrentContext(context_);
  Viewport seen = viewport;
  seen.html = viewport.html || state.preferences.html_view || viewport.width < measures::canvas_least;
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {3 * lane, tallest};
  io.DisplayFramebufferScale = {viewport.scale, viewport.scale};
  io.DeltaTime = 1.0F / 60;
  if (hover) {
    io.AddMousePosEvent(left_of(hover->surface) + hover->x, hover->y);
    io.AddMouseButtonEvent(0, hover->down);
  } else {
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    io.AddMouseButtonEvent(0, false);
  }
  io.ConfigInputTrickleEventQueue = false;
  ImGui::NewFrame();
  // ImGui tells only its current font how dense the screen is; the others would be magnified.
  for (ImFont* font : {fonts_.regular, fonts_.semibold}) {
    font->CurrentRasterizerDensity = viewport.scale;
  }

  const Theme& colours = theme(state);
  page_ = colours.page;
  sheet_ = colours.surface;
  Frame frame(state, colours, fonts_, interface_texts(state.preferences.language), seen, measured,
              std::move(request));
  Drawn drawn;
  drawn.layout.html = seen.html;
  // In the HTML view the page lays out; the views still run, at a comfortable width, to say what there is.
  const float width = seen.html ? std::max(viewport.width, measures::canvas_least) : viewport.width;
  const float below = viewport.height - measures::bar_height;

  const float bar = lay_out(frame, Surface::bar, width, views::bar);
  drawn.layout.bar = {{0, 0, width, measures::bar_height}, bar};
  float main_left = 0;
  if (!state.help && state.screen == app::Screen::charter && state.open_charter() != nullptr &&
      state.open_charter()->view != nullptr) {
    main_left = measures::outline_width;
    const float content = lay_out(frame, Surface::outline, measures::outline_width - 1, views::outline);
    drawn.layout.outline = {{0, measures::bar_height, measures::outline_width, below}, content};
  }
  float main_width = width - main_left;
  if (!state.preview.article.empty() && seen.has_room_for_preview()) {
    const float wide =
        std::clamp(main_width - measures::beside_preview, measures::preview_least, measures::preview_widest);
    main_width -= wide;
    drawn.layout.preview = {{main_left + main_width, measures::bar_height, wide, below}, 0};
  }
  // The scroll bar of the main surface takes its own room: the page reports the width that is left.
  const float content = lay_out(frame, Surface::main, main_width - viewport.scroll_bar, views::main);
  drawn.layout.main = {{main_left, measures::bar_height, main_width, below}, content};

  ImGui::Render();
  keep_textures();
  drawn.commands = std::move(frame.commands);
  drawn.elements = std::move(frame.elements);
  if (state.read_only) make_read_only(drawn.elements);
  return drawn;
}

std::uint64_t Window::picture_hash(Surface surface) const {
  ImGui::SetCurrentContext(context_);
  const ImDrawList* list = list_of(surface);
  std::uint64_t hash = 1469598103934665603ull ^ page_ ^ (static_cast<std::uint64_t>(sheet_) << 32);
  if (list == nullptr) return hash;
  hash = add_to_hash(hash, list->VtxBuffer.Data,
                     static_cast<std::size_t>(list->VtxBuffer.Size) * sizeof(ImDrawVert));
  return add_to_hash(hash, list->IdxBuffer.Data,
                     static_cast<std::size_t>(list->IdxBuffer.Size) * sizeof(ImDrawIdx));
}

void Window::paint(Surface surface, float top, float width, float height, raster::Canvas& canvas) const {
  ImGui::SetCurrentContext(context_);
  const float scale = viewport.scale;
  canvas.reset(static_cast<int>(std::lround(width * scale)), static_cast<int>(std::lround(height * scale)),
               surface == Surface::main ? page_ : sheet_);
  const ImDrawList* list = list_of(surface);
  if (list != nullptr) raster::paint(canvas, *list, {left_of(surface), top, scale});
}

}  // namespace kommissorium::ui
