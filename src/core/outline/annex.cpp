// SPDX-License-Identifier: MPL-2.0
#include "core/outline/annex.h"

#include "core/outline/prose.h"
#include "core/texts/dates.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::outline {
namespace {

using charter::Member;
using texts::DocumentTexts;
using texts::fill;
using Lines = std::vector<Runs>;

constexpr int blank_signatures = 4;

template <class Choices>
std::string label_of(const Choices& choices, std::string_view id, Language language) {
  for (const auto& choice : choices) {
    if (choice.id == id) return choice.label.in(language);
  }
  return std::string(id);
}

std::string role_labels(const Member& member, const charter::Charter& charter) {
  std::string labels;
  for (const std::string& role : member.roles) {
    labels += (labels.empty() ? "" : ", ") + label_of(charter.group.roles, role, charter.shown_in);
  }
  return labels;
}

std::string period(const Member& member, const DocumentTexts& say) {
  std::string text;
  if (!member.from.empty()) text = fill(say.from, {texts::short_date(member.from)});
  if (!member.to.empty()) text += (text.empty() ? "" : " ") + fill(say.to, {texts::short_date(member.to)});
  return text;
}

void add_muted(Lines& lines, std::string_view text) {
  if (!trimmed(text).empty()) lines.push_back({muted(text)});
}

Table::Row row(const Member& member, const charter::Charter& charter) {
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  Lines name = {{trimmed(member.name).empty() ? missing(say.no_name) : plain(member.name)}};
  add_muted(name, member.contact);
  if (member.deleted_but_changed) name.push_back({missing(say.deleted_but_changed)});
  if (!member.conflicts.empty()) name.push_back({missing(say.member_conflict)});

  Lines organisation = {{plain(member.organisation)}};
  add_muted(organisation,
            label_of(charter.group.organisation_kinds, member.organisation_kind, charter.shown_in));

  Lines roles = {{plain(role_labels(member, charter))}};
  if (member.decision_maker.value_or(false)) add_muted(roles, say.decision_maker);

  Lines participation = {
      {plain(label_of(charter.group.participations, member.participation, charter.shown_in))}};
  add_muted(participation, member.reference);
  add_muted(participation, period(member, say));
  return {{name, organisation, roles, participation}};
}

}  // namespace

Signatures signatures(const charter::Charter& charter, std::string_view today) {
  Signatures result;
  for (const Member& member : charter.members) {
    const bool left = !member.to.empty() && !today.empty() && member.to < today;
    const std::string_view name = trimmed(member.name);
    if (left || name.empty()) continue;
    std::string line = plain(name).text;
    if (!trimmed(member.organisation).empty()) line += ", " + plain(trimmed(member.organisation)).text;
    result.names.push_back(std::move(line));
  }
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  if (result.names.empty()) result.names.assign(blank_signatures, std::string(say.blank_signature));
  return result;
}

std::vector<Block> member_annex(const charter::Charter& charter, std::string_view today) {
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  const std::string title = today.empty()
                                ? std::string(say.annex)
                                : fill(say.dated_annex, {texts::long_date(today, charter.shown_in)});
  std::vector<Block> blocks = {Heading{2, "", title}};
  if (charter.members.empty()) {
    blocks.push_back(Paragraph{{missing(say.no_members)}, ""});
    return blocks;
  }
  Table table;
  table.caption = title;
  for (const std::string_view column :
       {say.column_name, say.column_organisation, say.column_role, say.column_participation}) {
    table.columns.push_back(std::string(column));
  }
  table.widths = {25, 25, 25, 25};
  for (const Member& member : charter.members) table.rows.push_back(row(member, charter));
  blocks.push_back(std::move(table));
  return blocks;
}

}  // namespace kommissorium::outline
