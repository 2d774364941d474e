// SPDX-License-Identifier: MPL-2.0
#include "core/outline/annex.h"

#include <algorithm>

#include "core/outline/prose.h"
#include "core/text_policy.h"
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
    labels += (labels.empty() ? "" : ", ") + label_of(charter.group->roles, role, charter.shown_in);
  }
  return labels;
}

/// Makes the controls of one member, each with the field it fills in.
class Places {
 public:
  /// `id` is the member's, or "new-1" for one that is not there yet.
  Places(Form& form, std::string_view id, std::size_t position, const Member* member)
      : form_(form),
        start_("member/" + std::string(id) + "/"),
        position_(std::to_string(position)),
        member_(member) {}

  Run line(std::string_view part, std::string_view label, Run run) {
    return place(part, ControlKind::text, label, {}, std::move(run));
  }
  Run day(std::string_view part, std::string_view label, Run run) {
    return place(part, ControlKind::date, label, {}, std::move(run));
  }
  template <class Choices>
  Run choice(std::string_view part, std::string_view label, const Choices& choices, Run run) {
    return place(part, ControlKind::choice, label, labels(choices), std::move(run));
  }
  /// Several of them with commas between.
  template <class Choices>
  Run choices(std::string_view part, std::string_view label, const Choices& choices, Run run) {
    return place(part, ControlKind::text, label, labels(choices), std::move(run));
  }
  Run flag(std::string_view part, std::string_view yes, std::string_view no, Run run) {
    return place(part, ControlKind::choice, yes, {{"yes", std::string(yes)}, {"no", std::string(no)}},
                 std::move(run));
  }

  /// What stands in a column; one that is empty asks for itself where it can be filled in.
  Run known(std::string_view part, std::string_view label, std::string_view text) const {
    const bool asks = form_.asks && trimmed(text).empty() && !is_disputed(start_ + std::string(part));
    return asks ? missing(label) : plain(text);
  }

 private:
  bool is_disputed(const std::string& field) const {
    if (member_ == nullptr) return false;
    const std::vector<std::string>& conflicts = member_->conflicts;
    return member_->deleted_but_changed ||
           std::find(conflicts.begin(), conflicts.end(), field) != conflicts.end();
  }

  template <class Choices>
  std::vector<Control::Choice> labels(const Choices& choices) const {
    std::vector<Control::Choice> made;
    made.reserve(choices.size());
    for (const auto& one : choices)
      made.push_back({one.id, text_policy::shown(one.label.in(form_.charter.shown_in))});
    return made;
  }

  Run place(std::string_view part, ControlKind kind, std::string_view label,
            std::vector<Control::Choice> choices, Run run) {
    const std::string id = start_ + std::string(part);
    const std::string field = id.substr(0, id.find('#'));
    form_.closed = is_disputed(field);
    const std::string_view placeholder = member_ == nullptr ? std::string_view(run.text) : label;
    Control made = control(id, kind, fill(form_.say.member_part, {label, position_}), placeholder);
    made.choices = std::move(choices);
    made.empty = member_ == nullptr || run.tone == Tone::missing;
    Run placed = form_.place(std::move(run), std::move(made));
    form_.closed = false;
    return placed;
  }

  Form& form_;
  std::string start_;
  std::string position_;
  const Member* member_;
};

Runs period(const Member& member, const DocumentTexts& say, Places& places) {
  Runs runs;
  if (!member.from.empty()) {
    const Run day = places.day("from", say.member_from, muted(texts::short_date(member.from)));
    runs = filled(say.from, {day}, Tone::muted);
  }
  if (!member.to.empty()) {
    if (!runs.empty()) runs.push_back(muted(" "));
    const Run day = places.day("to", say.member_to, muted(texts::short_date(member.to)));
    for (Run& run : filled(member.from.empty() ? say.only_to : say.to, {day}, Tone::muted))
      runs.push_back(std::move(run));
  }
  return runs;
}

/// A line of one run, moved: a list in braces would copy it, and there are many.
void put(Lines& lines, Run run) { lines.emplace_back().push_back(std::move(run)); }

void add(Lines& lines, Run run) {
  if (!trimmed(run.text).empty()) put(lines, std::move(run));
}

Table::Row row(const Member& member, std::size_t position, Form& form) {
  const DocumentTexts& say = form.say;
  const catalogue::Group& group = *form.charter.group;
  const Language language = form.charter.shown_in;
  Places places(form, member.id, position, &member);
  const bool named = !trimmed(member.name).empty();
  Table::Row row;
  row.cells.resize(4);
  Lines& name = row.cells[0];
  put(name, places.line("name", say.column_name, named ? plain(member.name) : missing(say.no_name)));
  add(name, places.line("contact", say.contact, muted(member.contact)));
  if (member.deleted_but_changed) put(name, missing(say.deleted_but_changed));
  if (!member.conflicts.empty()) put(name, missing(say.member_conflict));

  Lines& organisation = row.cells[1];
  put(organisation, places.line("organisation", say.column_organisation,
                                places.known("organisation", say.column_organisation, member.organisation)));
  add(organisation,
      places.choice("organisation-kind", say.organisation_kind, group.organisation_kinds,
                    muted(label_of(group.organisation_kinds, member.organisation_kind, language))));

  Lines& roles = row.cells[2];
  put(roles, places.choices("roles", say.column_role, group.roles,
                            places.known("roles", say.column_role, role_labels(member, form.charter))));
  if (member.decision_maker.value_or(false)) {
    add(roles,
        places.flag("decision-maker", say.decision_maker, say.no_decision_maker, muted(say.decision_maker)));
  }

  Lines& participation = row.cells[3];
  put(participation,
      places.choice("participation", say.column_participation, group.participations,
                    places.known("participation", say.column_participation,
                                 label_of(group.participations, member.participation, language))));
  add(participation, places.line("participation#reference", say.reference, muted(member.reference)));
  Runs when = period(member, say, places);
  if (!when.empty()) participation.push_back(std::move(when));
  return row;
}

/// A member who is not there yet: every part asks for itself.
Table::Row empty_row(std::size_t position, int which, Form& form) {
  const DocumentTexts& say = form.say;
  const catalogue::Group& group = *form.charter.group;
  Places places(form, "new-" + std::to_string(which), position, nullptr);
  Table::Row row;
  row.cells.resize(4);
  put(row.cells[0], places.line("name", say.column_name, missing(say.column_name)));
  put(row.cells[0], places.line("contact", say.contact, missing(say.contact)));
  put(row.cells[1], places.line("organisation", say.column_organisation, missing(say.column_organisation)));
  put(row.cells[1], places.choice("organisation-kind", say.organisation_kind, group.organisation_kinds,
                                  missing(say.organisation_kind)));
  put(row.cells[2], places.choices("roles", say.column_role, group.roles, missing(say.column_role)));
  put(row.cells[2], places.flag("decision-maker", say.decision_maker, say.no_decision_maker,
                                missing(std::string(say.decision_maker) + "?")));  // no answer itself
  put(row.cells[3], places.choice("participation", say.column_participation, group.participations,
                                  missing(say.column_participation)));
  put(row.cells[3], places.line("participation#reference", say.reference, missing(say.reference)));
  put(row.cells[3], places.day("from", say.member_from, missing(say.member_from)));
  put(row.cells[3], places.day("to", say.member_to, missing(say.member_to)));
  return row;
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

std::vector<Block> member_annex(Form& form, std::string_view today) {
  const charter::Charter& charter = form.charter;
  const DocumentTexts& say = form.say;
  const std::string title = today.empty()
                                ? std::string(say.annex)
                                : fill(say.dated_annex, {texts::long_date(today, charter.shown_in)});
  Heading heading{2, "", title};
  heading.about = list_of_members;
  std::vector<Block> blocks = {std::move(heading)};
  if (charter.members.empty() && !form.blank) {
    blocks.push_back(Paragraph{{missing(say.no_members)}, ""});
    return blocks;
  }
  Table table;
  table.caption = title;
  for (const std::string_view column :
       {say.column_name, say.column_organisation, say.column_role, say.column_participation}) {
    table.columns.push_back(std::string(column));
  }
  table.widths = {30, 25, 20, 25};  // mail addresses are long words, and so are the names of agreements
  table.rows.reserve(charter.members.size());
  std::size_t position = 0;
  for (const Member& member : charter.members) table.rows.push_back(row(member, ++position, form));
  for (int which = 1; form.blank && which <= empty_member_rows; ++which)
    table.rows.push_back(empty_row(++position, which, form));
  blocks.push_back(std::move(table));
  return blocks;
}

}  // namespace kommissorium::outline
