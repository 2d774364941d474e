// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_content.h"

#include "core/charter/completeness.h"
#include "core/charter/field_list.h"
#include "core/json/parse.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

constexpr std::size_t longest_detail = 40;

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

Value values_of(const std::vector<Proposal>& proposals) {
  Value::Array values;
  for (const Proposal& proposal : proposals) values.push_back(proposal.value);
  return values;
}

Value as_value(const Point& point) {
  Value::Object object = {{"field", point.field},
                          {"number", point.number},
                          {"label", point.label},
                          {"state", tag(point.state)},
                          {"value", point.value}};
  if (point.proposals.size() > 1) object["proposals"] = values_of(point.proposals);
  const bool worded = !point.wording_field.empty() && point.wording_field != point.field;
  if (!worded) return object;
  if (point.wording_proposals.size() > 1) {
    object["wording-proposals"] = values_of(point.wording_proposals);
  } else if (point.own || point.reworded) {
    object["wording"] = point.label;
  }
  return object;
}

Value as_value(const Section& section, const Charter& charter) {
  Value::Array points;
  for (const Point& point : section.points) points.push_back(as_value(point));
  return Value::Object{{"id", section.id},           {"number", section.number},
                       {"kind", name(section.kind)}, {"heading", section.heading},
                       {"points", points},           {"completeness", as_value(count(section, charter))}};
}

Value as_value(const Member& member) {
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

}  // namespace

Value plain_content(const Charter& charter) {
  Value::Array sections, members, conflicts;
  for (const Section& section : charter.sections) sections.push_back(as_value(section, charter));
  for (const Member& member : charter.members) members.push_back(as_value(member));
  for (const std::string& field : charter.conflicts()) conflicts.push_back(field);
  return Value::Object{{"format", content_format},
                       {"version", content_version},
                       {"id", charter.id},
                       {"group", catalogue::tag(charter.kind)},
                       {"catalogue", charter.catalogue_record},
                       {"title", charter.title},
                       {"language", tag(charter.language)},
                       {"example", charter.example},
                       {"completeness", as_value(count(charter))},
                       {"conflicts", conflicts},
                       {"sections", sections},
                       {"members", members}};
}

bool looks_like_content(std::string_view bytes) {
  if (bytes.find(content_format) == std::string_view::npos) return false;
  const Result<Value> parsed = json::parse(bytes);
  return parsed.ok() && parsed.value().text_at("format") == content_format;
}

Result<Value> read_content(std::string_view bytes, std::string_view file) {
  Result<Value> parsed = json::parse(bytes);
  if (!parsed.ok()) {
    Error error = parsed.error();
    error.place.file = file;
    return error;
  }
  const auto refused = [&](Problem problem, std::string_view detail) {
    return Error{problem, {.file = std::string(file)}, std::string(detail)};
  };
  const std::string_view format = parsed.value().text_at("format");
  if (format != content_format)
    return refused(Problem::wrong_format, format.size() <= longest_detail ? format : "");
  const Value* version = parsed.value().find("version");
  const std::int64_t* number = version == nullptr ? nullptr : version->integer();
  if (number == nullptr || *number < 1) return refused(Problem::wrong_format, "version");
  if (*number > content_version) return refused(Problem::newer_format, std::to_string(*number));
  return parsed;
}

}  // namespace kommissorium::charter
