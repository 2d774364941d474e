// SPDX-License-Identifier: MPL-2.0
#include "core/charter/completeness.h"
#include "core/charter/digest.h"
#include "core/charter/field_list.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "programs/command_line/charter_files.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::Charter;
using charter::Count;
using revisions::Value;
using texts::CommandLineTexts;
using texts::fill;

Value as_value(const Count& count) {
  return Value::Object{{"done", count.done}, {"total", count.total}, {"percent", count.percent()}};
}

std::string_view name(catalogue::SectionKind kind) {
  switch (kind) {
    case catalogue::SectionKind::form:
      return "form";
    case catalogue::SectionKind::members:
      return "members";
    case catalogue::SectionKind::duties:
      return "duties";
    case catalogue::SectionKind::responsibilities:
      return "responsibilities";
  }
  return "form";
}

Value as_value(const charter::Section& section, const Charter& charter) {
  Value::Array points;
  for (const charter::Point& point : section.points) {
    points.push_back(Value::Object{{"field", point.field},
                                   {"number", point.number},
                                   {"label", point.label},
                                   {"state", charter::tag(point.state)},
                                   {"value", point.value}});
  }
  return Value::Object{
      {"id", section.id},           {"number", section.number},
      {"kind", name(section.kind)}, {"heading", section.heading},
      {"points", points},           {"completeness", as_value(charter::count(section, charter))}};
}

Value as_value(const charter::Member& member) {
  Value::Array roles(member.roles.begin(), member.roles.end());
  Value::Object object = {{"id", member.id},
                          {"name", member.name},
                          {"organisation", member.organisation},
                          {"organisation-kind", member.organisation_kind},
                          {"roles", roles},
                          {"participation", member.participation},
                          {"reference", member.reference},
                          {"from", member.from},
                          {"to", member.to},
                          {"contact", member.contact}};
  object["decision-maker"] = member.decision_maker ? Value(*member.decision_maker) : Value();
  return object;
}

/// docs/command-line.md describes it; members may be added to it, none go.
Value as_value(const Charter& charter, std::string_view digest) {
  Value::Array sections, members, conflicts;
  for (const charter::Section& section : charter.sections) sections.push_back(as_value(section, charter));
  for (const charter::Member& member : charter.members) members.push_back(as_value(member));
  for (const std::string& field : charter.conflicts()) conflicts.push_back(field);
  return Value::Object{{"id", charter.id},
                       {"group", catalogue::tag(charter.kind)},
                       {"title", charter.title},
                       {"language", tag(charter.language)},
                       {"example", charter.example},
                       {"digest", digest},
                       {"completeness", as_value(charter::count(charter))},
                       {"conflicts", conflicts},
                       {"sections", sections},
                       {"members", members}};
}

std::string answered(const Count& count, const CommandLineTexts& say) {
  return fill(say.answered_of,
              {std::to_string(count.done), std::to_string(count.total), std::to_string(count.percent())});
}

std::string summary(const Charter& charter, std::string_view digest, const CommandLineTexts& say) {
  std::string text = charter.title + '\n' + answered(charter::count(charter), say) + '\n';
  text +=
      digest.empty() ? std::string(say.no_check_number) : fill(say.check_number, {charter::compare(digest)});
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
  const Result<json::Loaded> loaded = read_charter(context, path);
  if (!loaded.ok()) return context.refuse(loaded.error());
  const Result<Charter> viewed = view(loaded.value().set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const std::string digest = charter::digest(loaded.value().set);
  if (context.arguments.has("--json")) {
    context.streams.out << revisions::canonical(as_value(viewed.value(), digest)) << '\n';
  } else {
    context.streams.out << summary(viewed.value(), digest, context.say());
  }
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
