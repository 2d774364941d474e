// SPDX-License-Identifier: MPL-2.0
#include "tests/support/item_listener.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cstring>

namespace {

std::set<std::string>& heard() {
  static std::set<std::string> labels;
  return labels;
}

}  // namespace

#if defined(IMGUI_ENABLE_TEST_ENGINE)
void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID, const ImRect&, const ImGuiLastItemData*) {}
void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char* label, ImGuiItemStatusFlags) {
  // Windows are heard too: the three surfaces and ImGui's own fallback are no controls.
  if (label == nullptr || label[0] == '\0') return;
  for (const char* window : {"bar", "outline", "main", "Debug##Default"}) {
    if (std::strcmp(label, window) == 0) return;
  }
  heard().insert(label);
}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
#endif

namespace kommissorium::tests {

ItemListener::ItemListener() {
  heard().clear();
  ImGui::GetCurrentContext()->TestEngineHookItems = true;
}
ItemListener::~ItemListener() { ImGui::GetCurrentContext()->TestEngineHookItems = false; }
const std::set<std::string>& ItemListener::labels() const { return heard(); }

}  // namespace kommissorium::tests
