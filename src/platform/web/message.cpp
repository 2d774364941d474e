// SPDX-License-Identifier: MPL-2.0
#include "platform/web/message.h"

#include "core/base64.h"
#include "core/json/parse.h"

namespace kommissorium::platform::web {
namespace {

using revisions::Value;

/// A message may carry several whole files, each with its quotes escaped, or everything a store holds.
constexpr std::size_t largest_message = 256 * 1024 * 1024;

float number(const Value& value, std::string_view name) {
  const Value* found = value.find(name);
  const std::int64_t* integer = found == nullptr ? nullptr : found->integer();
  return integer == nullptr ? 0 : static_cast<float>(*integer);
}

/// The page sends fractions in thousandths, since the core's JSON knows whole numbers only.
float thousandths(const Value& value, std::string_view name) { return number(value, name) / 1000; }

bool flag(const Value& value, std::string_view name) {
  const Value* found = value.find(name);
  return found != nullptr && found->boolean() != nullptr && *found->boolean();
}

std::string text(const Value& value, std::string_view name) { return std::string(value.text_at(name)); }

ui::ElementId id_of(const Value& value) {
  const Value* found = value.find("id");
  const std::int64_t* integer = found == nullptr ? nullptr : found->integer();
  return integer == nullptr ? 0 : static_cast<ui::ElementId>(*integer);
}

app::Moment moment_of(const Value& value) { return {text(value, "now"), text(value, "local")}; }

Scroller scroller(const Value& value, std::string_view name) {
  const Value* found = value.find(name);
  if (found == nullptr) return {};
  return {number(*found, "width"), number(*found, "height"), number(*found, "top")};
}

ViewportChanged viewport(const Value& value) {
  ViewportChanged changed;
  changed.width = number(value, "width");
  changed.height = number(value, "height");
  changed.scale = thousandths(value, "scale");
  if (changed.scale < 0.25F) changed.scale = 1;
  changed.main = scroller(value, "main");
  changed.outline = scroller(value, "outline");
  changed.dark = flag(value, "dark");
  changed.contrast = flag(value, "contrast");
  // Where the page cannot paint, the twins are the picture.
  const Value* canvas = value.find("canvas");
  const bool cannot_paint = canvas != nullptr && canvas->boolean() != nullptr && !*canvas->boolean();
  changed.forced = flag(value, "forced") || cannot_paint;
  return changed;
}

Hovered hovered(const Value& value) {
  const std::string surface = text(value, "surface");
  ui::Hover hover;
  if (surface == "bar") {
    hover.surface = ui::Surface::bar;
  } else if (surface == "outline") {
    hover.surface = ui::Surface::outline;
  } else if (surface == "main") {
    hover.surface = ui::Surface::main;
  } else {
    return {};
  }
  hover.x = number(value, "x");
  hover.y = number(value, "y");
  hover.down = flag(value, "down");
  return {hover};
}

MeasuredHeights heights(const Value& value) {
  MeasuredHeights measured;
  const Value* list = value.find("heights");
  if (list == nullptr || list->array() == nullptr) return measured;
  for (const Value& pair : *list->array()) {
    const Value::Array* both = pair.array();
    if (both == nullptr || both->size() != 2 || (*both)[0].integer() == nullptr ||
        (*both)[1].integer() == nullptr)
      continue;
    measured.heights.push_back(
        {static_cast<ui::ElementId>(*(*both)[0].integer()), static_cast<float>(*(*both)[1].integer())});
  }
  return measured;
}

Used used(const Value& value, ui::Request::Kind kind) {
  return {{id_of(value), kind, text(value, "text"), flag(value, "pointer")}, number(value, "height")};
}

app::FilesChosen files(const Value& value) {
  app::FilesChosen chosen;
  const Value* list = value.find("files");
  if (list == nullptr || list->array() == nullptr) return chosen;
  for (const Value& file : *list->array()) {
    const Value* bytes = file.find("base64");
    const bool binary = bytes != nullptr && bytes->text() != nullptr;
    const std::optional<std::string> decoded =
        binary ? base64::decode_from_page(*bytes->text()) : text(file, "text");
    chosen.files.push_back({text(file, "name"), decoded.value_or(""),
                            decoded ? text(file, "error") : std::string("unreadable")});
  }
  return chosen;
}

/// Pairs of key and value; what has another shape is left out.
std::vector<std::pair<std::string, std::string>> pairs(const Value& value, std::string_view name) {
  std::vector<std::pair<std::string, std::string>> out;
  const Value* list = value.find(name);
  if (list == nullptr || list->array() == nullptr) return out;
  for (const Value& pair : *list->array()) {
    const Value::Array* both = pair.array();
    if (both == nullptr || both->size() != 2 || (*both)[0].text() == nullptr || (*both)[1].text() == nullptr)
      continue;
    out.push_back({*(*both)[0].text(), *(*both)[1].text()});
  }
  return out;
}

app::SecondStoreRead united(const Value& value) {
  app::SecondStoreRead read{flag(value, "works"), {}};
  const Value* living = value.find("living");
  if (living == nullptr || living->array() == nullptr) return read;
  for (const Value& tab : *living->array()) {
    if (tab.text() != nullptr) read.live_tabs.push_back(*tab.text());
  }
  return read;
}

app::ChangedOutside outside(const Value& value) {
  app::ChangedOutside changed;
  const Value* list = value.find("changes");
  if (list == nullptr || list->array() == nullptr) return changed;
  for (const Value& change : *list->array()) {
    const Value::Array* both = change.array();
    if (both == nullptr || both->size() != 2 || (*both)[0].text() == nullptr) continue;
    const std::string* now = (*both)[1].text();
    changed.changes.push_back({*(*both)[0].text(), now == nullptr ? "" : *now, now == nullptr});
  }
  return changed;
}

app::FilesRemembered remembered(const Value& value) {
  app::FilesRemembered found;
  const Value* list = value.find("files");
  if (list == nullptr || list->array() == nullptr) return found;
  for (const Value& file : *list->array()) found.files.push_back({text(file, "charter"), text(file, "name")});
  return found;
}

app::FileRead file_read(const Value& value) {
  return {text(value, "file"), text(value, "text"), text(value, "error"),
          static_cast<int>(number(value, "version"))};
}

Happening happening(const Value& value) {
  const std::string_view kind = value.text_at("t");
  if (kind == "viewport") return viewport(value);
  if (kind == "activate") return used(value, ui::Request::Kind::activate);
  if (kind == "input") return used(value, ui::Request::Kind::type);
  if (kind == "change") return used(value, ui::Request::Kind::change);
  if (kind == "leave") return used(value, ui::Request::Kind::leave);
  if (kind == "measured") return heights(value);
  if (kind == "hover") return hovered(value);
  if (kind == "files") return app::Command(files(value));
  if (kind == "stored")
    return app::Command(
        app::Stored{text(value, "key"), flag(value, "ok"), text(value, "reason"), flag(value, "second")});
  if (kind == "found")
    return app::Command(app::FoundInSecondStore{text(value, "charter"), pairs(value, "found")});
  if (kind == "united") return app::Command(united(value));
  if (kind == "space") return app::Command(app::SpaceUsed{static_cast<int>(number(value, "percent"))});
  if (kind == "newer") return app::Command(app::NewerProgram{});
  if (kind == "outside") return app::Command(outside(value));
  if (kind == "remembered") return app::Command(remembered(value));
  if (kind == "picked")
    return app::Command(app::FilePicked{text(value, "file"), text(value, "name"), text(value, "error")});
  if (kind == "file") return app::Command(file_read(value));
  if (kind == "go") return app::Command(app::GoToField{text(value, "field")});
  if (kind == "command") return Shortcut{text(value, "name"), text(value, "key")};
  if (kind == "copied") return app::Command(app::Copied{flag(value, "ok")});
  if (kind == "hide") return app::Command(app::Hidden{});
  return Nothing{};
}

}  // namespace

Result<Message> read_message(std::string_view json) {
  const Result<Value> value = json::parse(json, json::deepest, largest_message);
  if (!value.ok()) return value.error();
  return Message{moment_of(value.value()), happening(value.value())};
}

Result<Start> read_start(std::string_view json) {
  const Result<Value> parsed = json::parse(json, json::deepest, largest_message);
  if (!parsed.ok()) return parsed.error();
  const Value& value = parsed.value();
  Start start;
  start.moment = moment_of(value);
  start.started.seed = text(value, "seed");
  start.started.storage_works = value.text_at("storage") == "ok";
  start.started.stored = pairs(value, "stored");
  start.started.tab = text(value, "tab");
  start.started.place = text(value, "place");
  start.document_style = text(value, "style");
  start.started.address = text(value, "address");
  start.started.second_store_follows = true;
  start.started.newer_program = flag(value, "newer");
  if (const Value* view = value.find("viewport")) start.viewport = viewport(*view);
  return start;
}

}  // namespace kommissorium::platform::web
