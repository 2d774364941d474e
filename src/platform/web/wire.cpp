// SPDX-License-Identifier: MPL-2.0
#include "platform/web/wire.h"

#include <cmath>

#include "core/base64.h"
#include "platform/web/overloaded.h"

namespace kommissorium::platform::web {
namespace {

using revisions::Value;

Value whole(float number) { return static_cast<std::int64_t>(std::lround(number)); }

void put(Value::Object& object, const char* name, const std::string& text) {
  if (!text.empty()) object[name] = text;
}

void put(Value::Object& object, const char* name, bool flag) {
  if (flag) object[name] = true;
}

Value surface(const ui::SurfaceLayout& layout) {
  return Value::Object{{"x", whole(layout.place.x)},
                       {"y", whole(layout.place.y)},
                       {"w", whole(layout.place.width)},
                       {"h", whole(layout.place.height)},
                       {"content", whole(layout.content_height)}};
}

}  // namespace

Value wire(const ui::Element& element) {
  Value::Object object;
  object["id"] = std::int64_t{element.id};
  if (element.parent != 0) object["parent"] = std::int64_t{element.parent};
  object["surface"] = ui::name_of(element.surface);
  object["role"] = ui::name_of(element.role);
  object["x"] = whole(element.rect.x);
  object["y"] = whole(element.rect.y);
  object["w"] = whole(element.rect.width);
  object["h"] = whole(element.rect.height);
  put(object, "key", element.key);
  put(object, "name", element.name);
  put(object, "description", element.description);
  put(object, "value", element.value);
  put(object, "error", element.error);
  put(object, "autocomplete", element.autocomplete);
  put(object, "look", element.look);
  put(object, "language", element.language);
  if (!element.options.empty()) {
    Value::Array options;
    for (const ui::Option& option : element.options) {
      options.push_back(Value::Object{{"value", option.value}, {"label", option.label}});
    }
    object["options"] = std::move(options);
  }
  if (!element.pieces.empty()) {
    Value::Array pieces;
    for (const ui::TextPiece& piece : element.pieces)
      pieces.push_back(Value::Array{ui::name_of(piece.mark), piece.text});
    object["pieces"] = std::move(pieces);
  }
  if (element.described_by != 0) object["describedBy"] = std::int64_t{element.described_by};
  if (element.level != 0) object["level"] = element.level;
  put(object, "checked", element.checked);
  if (element.has_expanded) object["expanded"] = element.expanded;
  if (element.has_pressed) object["pressed"] = element.pressed;
  put(object, "current", element.current);
  put(object, "required", element.required);
  put(object, "disabled", element.disabled);
  put(object, "readOnly", element.read_only);
  put(object, "measured", element.measured);
  put(object, "decorative", element.decorative);
  return object;
}

Value wire(const app::Effect& effect) {
  return std::visit(
      overloaded{
          [](const app::Store& store) -> Value {
            Value::Array marks;
            for (const app::Mark& mark : store.marks) marks.push_back(Value::Array{mark.key, mark.value});
            Value::Object order{{"e", "store"}, {"key", store.key}, {"value", store.value}};
            if (!marks.empty()) order["marks"] = std::move(marks);
            return order;
          },
          [](const app::Forget& forget) -> Value {
            return Value::Object{{"e", "forget"}, {"key", forget.key}};
          },
          [](const app::StoreDraft& draft) -> Value {
            Value::Object order{{"e", "draft"}, {"key", draft.key}, {"value", draft.value}};
            put(order, "mark", draft.mark);
            return order;
          },
          [](const app::Download& file) -> Value {
            Value::Object order{{"e", "download"}, {"name", file.name}, {"type", file.media_type}};
            if (file.binary) {
              order["base64"] = base64::encode(file.text);
            } else {
              order["text"] = file.text;
            }
            return order;
          },
          [](const app::ChooseFiles&) -> Value {
            return Value::Object{{"e", "choose"}};
          },
          [](const app::Print& print) -> Value {
            Value::Object sheet{{"e", "print"}, {"html", print.article}, {"title", print.title}};
            if (print.under_way) sheet["underWay"] = true;
            return sheet;
          },
          [](const app::Copy& copy) -> Value {
            return Value::Object{{"e", "copy"}, {"text", copy.text}};
          },
          [](const app::PickFile& pick) -> Value {
            return Value::Object{{"e", "pick"},
                                 {"file", pick.file},
                                 {"choice", pick.choice},
                                 {"name", pick.name},
                                 {"charter", pick.charter}};
          },
          [](const app::ReadFile& read) -> Value {
            return Value::Object{{"e", "read"}, {"file", read.file}};
          },
          [](const app::WriteFile& write) -> Value {
            return Value::Object{
                {"e", "write"}, {"file", write.file}, {"text", write.text}, {"version", write.version}};
          },
          [](const app::WatchFile& watch) -> Value {
            return Value::Object{{"e", "watch"}, {"file", watch.file}};
          },
          [](const app::RememberFile& one) -> Value {
            return Value::Object{{"e", "remember"}, {"file", one.file}, {"charter", one.charter}};
          },
          [](const app::ForgetFile& one) -> Value {
            return Value::Object{{"e", "forget-file"}, {"file", one.file}, {"charter", one.charter}};
          },
      },
      effect);
}

Value wire(const ui::Layout& layout, std::string_view theme) {
  Value::Object object;
  object["html"] = layout.html;
  object["theme"] = theme;
  object["bar"] = surface(layout.bar);
  object["main"] = surface(layout.main);
  object["outline"] = layout.outline ? surface(*layout.outline) : Value();
  object["preview"] = layout.preview ? surface(*layout.preview) : Value();
  return object;
}

Value wire_colours(const ui::Theme& theme) {
  Value::Object object;
  for (const auto& [role, colour] : ui::roles(theme)) object[std::string(role)] = ui::css(colour);
  return object;
}

void add_changes(Value::Object& message, const ui::ElementChanges& changes) {
  if (!changes.removed.empty()) {
    Value::Array ids;
    for (const ui::ElementId id : changes.removed) ids.push_back(std::int64_t{id});
    message["removed"] = std::move(ids);
  }
  if (!changes.set.empty()) {
    Value::Array elements;
    for (const ui::Element& element : changes.set) elements.push_back(wire(element));
    message["set"] = std::move(elements);
  }
  if (!changes.order.empty()) {
    Value::Array orders;
    for (const ui::ElementChanges::Order& order : changes.order) {
      Value::Array children;
      for (const ui::ElementId id : order.children) children.push_back(std::int64_t{id});
      const Value place =
          order.parent == 0 ? Value(ui::name_of(order.surface)) : Value(std::int64_t{order.parent});
      orders.push_back(Value::Array{place, std::move(children)});
    }
    message["order"] = std::move(orders);
  }
}

}  // namespace kommissorium::platform::web
