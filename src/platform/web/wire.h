// SPDX-License-Identifier: MPL-2.0
// What the program tells the page, as the JSON of web/protocol.md. Keep in step with web/mirror.js.
#pragma once

#include <string>

#include "app/effect.h"
#include "core/revisions/value.h"
#include "ui/element_changes.h"
#include "ui/window.h"

namespace kommissorium::platform::web {

revisions::Value wire(const ui::Element& element);  // members with their default value are left out
revisions::Value wire(const app::Effect& effect);
revisions::Value wire(const ui::Layout& layout, std::string_view theme);
revisions::Value wire_colours(const ui::Theme& theme);
/// Adds "removed", "set" and "order" where there is something to say.
void add_changes(revisions::Value::Object& message, const ui::ElementChanges& changes);

}  // namespace kommissorium::platform::web
