// SPDX-License-Identifier: MPL-2.0
// Dear ImGui without its widgets and tables: the controls here are our own (ui/controls), and 27 KB of
// program that nothing ever calls would travel in every page. What the rest of Dear ImGui refers to does
// nothing here. Most of it is for windows with decoration, menus, tables or debug tools, of which there are
// none.
#include <cstring>

#include <imgui.h>
#include <imgui_internal.h>

// Called with every window, every frame or at start, with nothing to do.
void ImGuiMenuColumns::Update(float, bool) {}
ImGuiInputTextState::ImGuiInputTextState() { std::memset(static_cast<void*>(this), 0, sizeof *this); }
ImGuiInputTextState::~ImGuiInputTextState() = default;

namespace ImGui {

void InputTextDeactivateHook(ImGuiID) {}
void TableSettingsAddSettingsHandler() {}
void TableGcCompactSettings() {}

// Never called.
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableEndRow(ImGuiTable*) {}
void EndTable() {}
void EndColumns() {}
void EndMenuBar() {}
void EndTabBar() {}
ImGuiMultiSelectIO* EndMultiSelect() { return nullptr; }
void TreePop() {}
void Scrollbar(ImGuiAxis) {}
void SeparatorText(const char*) {}
void TextV(const char*, va_list) {}
bool Button(const char*, const ImVec2&) { return false; }
bool ButtonBehavior(const ImRect&, ImGuiID, bool*, bool*, ImGuiButtonFlags) { return false; }
bool CloseButton(ImGuiID, const ImVec2&) { return false; }
bool CollapseButton(ImGuiID, const ImVec2&) { return false; }
bool Selectable(const char*, bool, ImGuiSelectableFlags, const ImVec2&) { return false; }
bool InputText(const char*, char*, std::size_t, ImGuiInputTextFlags, ImGuiInputTextCallback, void*) {
  return false;
}
bool SliderInt(const char*, int*, int, int, const char*, ImGuiSliderFlags) { return false; }

}  // namespace ImGui
