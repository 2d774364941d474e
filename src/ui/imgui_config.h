// SPDX-License-Identifier: MPL-2.0
// Dear ImGui, set up as a layout and paint engine only: no keyboard, no files, no clipboard, no default font.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_WIN32_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FILE_FUNCTIONS

// In the page no number with a fraction is written by it, and no settings are read: what could do both would
// weigh 3 KB.
#if defined(__EMSCRIPTEN__)
#include <stdarg.h>
#include <stdio.h>
extern "C" int vsniprintf(char*, size_t, const char*, va_list);
#define vsnprintf vsniprintf
#define sscanf(...) 0
#endif

// Natively the tests listen to every item ImGui lays out and demand an accessible twin for it
// (tests/ui/item_listener.h defines the hooks).
#if !defined(__EMSCRIPTEN__)
#define IMGUI_ENABLE_TEST_ENGINE
#endif
