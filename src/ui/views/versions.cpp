// SPDX-License-Identifier: MPL-2.0
// The versions, the newest first: to be shown, held against the charter as it is, and brought back.
#include "app/look_up.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/standing.h"

namespace kommissorium::ui::views {
namespace {

using adoption::Version;

/// The one that stands tells its changes above, beside where the charter stands.
bool tells_above(const adoption::Standing& standing, const Version& version) {
  return standing.state == adoption::State::changed && standing.adoption &&
         standing.adoption->version == version.id;
}

void tools(Frame& frame, Column& inside, const Version& version, bool same, bool comparable, bool open) {
  const texts::DecisionTexts& words = decision_words(frame);
  const std::string key = "version/" + version.id;
  const std::string called = words.version(version.number, version.name);
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key + "/tools", row, "", "actions");
  float x = row.x;
  const auto tool = [&](std::string_view part, std::string_view label, const ButtonLook& look) {
    const bool asked = button(frame, x, row.y, key + std::string(part), label, look);
    frame.elements.back().name = std::string(label) + ": " + called;
    x += button_width(frame, label, look) + 12;
    return asked;
  };
  const ButtonLook plain{.kind = ButtonLook::Kind::secondary, .height = 32};
  if (tool("/open", words.open_version, plain)) frame.ask(app::ShowVersion{version.id});
  if (comparable) {
    ButtonLook fold = plain;
    fold.expanded = open;
    if (tool("/compare", words.compare_version, fold)) frame.ask(app::Toggle{"changes/" + version.id});
  }
  if (!same) {
    ButtonLook back{.kind = ButtonLook::Kind::quiet, .sign = Sign::undo, .height = 32};
    if (tool("/restore", words.restore_version, back)) frame.ask(app::RestoreVersion{version.id});
    frame.elements.back().description = std::string(words.restore_help);
  }
  row.y += 32;
  inside.y = row.y;
}

void version_row(Frame& frame, Column& inside, const Version& version, const app::KeptCharter& kept) {
  const texts::DecisionTexts& words = decision_words(frame);
  const adoption::Decisions& decisions = frame.state.looked_up->decisions;
  const std::string key = "version/" + version.id;
  const bool same = version.digest == kept.digest;
  const bool open = frame.state.unfolded.count("changes/" + version.id) != 0;
  user_text(frame, inside, key + "/name", words.version(version.number, version.name), styles::item, 4);
  inside.y += 2;
  for (std::size_t line = 0; const std::string& said : version_lines(frame, decisions, version))
    user_text(frame, inside, key + "/line/" + std::to_string(line++), said, styles::help);
  inside.y += 10;
  const bool comparable = !same && !tells_above(kept.standing, version);
  tools(frame, inside, version, same, comparable, open);
  if (open && comparable) changes(frame, inside, version.id, version.number);
}

}  // namespace

void versions(Frame& frame, Column& page) {
  const texts::DecisionTexts& words = decision_words(frame);
  const app::KeptCharter& kept = *frame.state.open_charter();
  const adoption::Decisions& decisions = frame.state.looked_up->decisions;
  Card card(frame, page, "versions", words.versions, Role::region);
  Column& inside = card.inside;
  heading(frame, inside, "versions/title", words.versions, 3, styles::item);
  if (decisions.versions.empty()) {
    text(frame, inside, "versions/none", words.no_versions, styles::help);
    return;
  }
  inside.y += 12;
  bool first = true;
  for (auto version = decisions.versions.rbegin(); version != decisions.versions.rend(); ++version) {
    if (!first) divider(frame, inside, 16);
    first = false;
    version_row(frame, inside, *version, kept);
  }
}

}  // namespace kommissorium::ui::views
