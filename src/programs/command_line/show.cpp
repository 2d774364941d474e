// SPDX-License-Identifier: MPL-2.0
#include "core/charter/completeness.h"
#include "core/charter/digest.h"
#include "core/charter/plain_content.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::Charter;
using charter::Count;
using revisions::Value;
using texts::CommandLineTexts;
using texts::fill;

/// docs/plain-content.md describes it.
Value content_with_digest(const Charter& charter, std::string_view digest) {
  Value::Object object = *charter::plain_content(charter).object();
  object["digest"] = digest;
  return object;
}

std::string answered(const Count& count, const CommandLineTexts& say) {
  return fill(say.answered_of,
              {std::to_string(count.done), std::to_string(count.total), std::to_string(count.percent())});
}

std::string check_number(std::string_view digest, bool newer, const CommandLineTexts& say) {
  if (newer) return std::string(say.no_check_number_of_newer);
  return digest.empty() ? std::string(say.no_check_number)
                        : fill(say.check_number, {charter::compare(digest)});
}

std::string summary(const Charter& charter, std::string_view check_number, const CommandLineTexts& say) {
  std::string text = charter.title + '\n' + answered(charter::count(charter), say) + '\n';
  text += check_number;
  text += "\n\n";
  for (const charter::Section& section : charter.sections) {
    const Count count = charter::count(section, charter);
    const std::string number = std::to_string(section.number);
    text += std::string(number.size() < 2 ? 2 - number.size() : 0, ' ') + number + "  " + section.heading;
    if (count.total > 0) text += "  " + std::to_string(count.done) + "/" + std::to_string(count.total);
    text += '\n';
    for (const charter::Point& point : section.points) {
      const bool waits = point.state == charter::PointState::conflict ||
                         (point.state == charter::PointState::open && point.required);
      if (!waits) continue;
      text += "      " + point.field + "  (";
      text += point.state == charter::PointState::conflict ? say.state_conflict : say.state_open;
      text += ")\n";
    }
  }
  text += '\n' + fill(say.members, {std::to_string(charter.members.size())}) + '\n';
  for (const charter::Member& member : charter.members) {
    text += "  " + member.name + (member.organisation.empty() ? "" : ", " + member.organisation) + '\n';
  }
  return text_policy::shown(text);
}

}  // namespace

Exit show(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const Result<Shown> read = read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const adoption::Decisions decisions = adoption::read_decisions(read.value().loaded.set);
  tell_of_doubts(context, decisions, path);
  const bool newer = read.value().newer;
  const std::string digest = newer ? "" : charter::digest(viewed.value());
  if (context.arguments.has("--json")) {
    context.streams.out << revisions::canonical(content_with_digest(viewed.value(), digest)) << '\n';
  } else {
    // the check number has a line of its own below
    if (!newer) print_standing(context, path, adoption::standing(decisions, viewed.value(), digest), "");
    context.streams.out << summary(viewed.value(), check_number(digest, newer, context.say()), context.say());
  }
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
