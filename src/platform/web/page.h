// SPDX-License-Identifier: MPL-2.0
// The loop between page and program: messages in, one frame out. No main loop runs; the page asks for a frame
// after an event, and when nothing happens nothing is drawn.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/reduce.h"
#include "platform/web/browser.h"
#include "platform/web/message.h"
#include "ui/window.h"

namespace kommissorium::platform::web {

/// What the page around it carries: read once, at start.
struct Assets {
  ui::FontBytes regular, semibold;
  catalogue::Catalogue catalogue;
  revisions::Value examples;
  std::string_view guide_in_danish, guide_in_english;
};

class Page {
 public:
  Page(Assets assets, Browser browser);

  void start(const Start& start);
  void receive(const Message& message);
  /// Carries out what was received, in order, and shows the result. True when another frame is wanted.
  bool frame();

  const app::State& state() const { return state_; }

 private:
  void happen(const Message& message);
  void look_at(const ViewportChanged& changed);
  void use(const Used& used, const app::Moment& moment);
  void shortcut(const Shortcut& key, const app::Moment& moment);
  void carry_out(const std::vector<app::Command>& commands, const app::Moment& moment);
  void show(const ui::Drawn& drawn);
  void paint(const ui::Layout& layout, float margin);

  Browser browser_;
  ui::Window window_;
  app::State state_;
  std::vector<Message> waiting_;
  std::vector<app::Effect> effects_;
  app::Moment moment_;
  ViewportChanged viewport_;

  // what the page has now
  std::vector<ui::Element> shown_;
  std::optional<ui::Layout> layout_;
  std::string theme_, title_, place_, charter_place_, preview_;
  bool at_risk_ = false;
  int focus_count_ = 0, announcement_count_ = 0;
  struct Painted {
    std::uint64_t hash = 0;
    float top = 0, width = 0, height = 0, scale = 0;
    bool operator==(const Painted&) const = default;
  };
  std::map<ui::Surface, Painted> painted_;
  ui::raster::Canvas canvas_;
};

}  // namespace kommissorium::platform::web
