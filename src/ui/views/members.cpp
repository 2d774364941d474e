// SPDX-License-Identifier: MPL-2.0
// The members: name, organisation and role in sight, the rest on demand; a whole list can be pasted.
#include <algorithm>
#include <string>

#include "app/forms.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/notes.h"
#include "ui/views/proposals.h"
#include "ui/views/review.h"
#include "ui/views/typing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float member_gap = 12;
constexpr float tools_width = 36 + 4 + 36;

std::vector<Option> options_of(const Frame& frame, const std::vector<catalogue::Choice>& choices) {
  std::vector<Option> options = {{"", std::string(frame.texts.nothing_chosen)}};
  for (const catalogue::Choice& choice : choices)
    options.push_back({choice.id, choice.label.in(frame.state.preferences.language)});
  return options;
}

/// One role in sight; several show as one line and are chosen among the details.
void role(Frame& frame, Column& column, const charter::Charter& shown, const charter::Member& member) {
  std::vector<Option> options = {{"", std::string(frame.texts.nothing_chosen)}};
  std::string several;
  for (const catalogue::Role& known : shown.group->roles) {
    const std::string& label = known.label.in(frame.state.preferences.language);
    options.push_back({known.id, label});
    if (std::find(member.roles.begin(), member.roles.end(), known.id) != member.roles.end()) {
      several += (several.empty() ? "" : " + ") + label;
    }
  }
  std::string chosen = member.roles.empty() ? "" : member.roles.front();
  if (member.roles.size() > 1) {
    chosen = "+";
    options.push_back({"+", several});
  }
  const auto changed = select(frame, column, "member/" + member.id + "/role", std::move(options), chosen,
                              {.label = frame.texts.role, .label_hidden = true});
  if (!changed || *changed == "+") return;
  revisions::Value::Array roles;
  if (!changed->empty()) roles.push_back(*changed);
  frame.ask(app::Write{"member/" + member.id + "/roles", roles});
}

void line(Frame& frame, Column& column, const charter::Member& member, const char* name,
          const std::string& value, const FieldLook& look) {
  const std::string key = "member/" + member.id + "/" + name;
  on_typing(frame, field(frame, column, key, shown_text(frame, key, "", value), look), key, "");
}

void roles(Frame& frame, Column& column, const charter::Charter& shown, const charter::Member& member) {
  paint_label(frame, column, frame.texts.roles, false);
  const float half = column.width / 2;
  Column left{column.x, column.y, half};
  Column right{column.x + half, column.y, half};
  bool to_left = true;
  Column whole{column.x, column.y, column.width};
  const Group group(frame, Role::group, "member/" + member.id + "/all-roles", whole, frame.texts.roles,
                    "stack");
  for (const catalogue::Role& known : shown.group->roles) {
    Column& place = to_left ? left : right;
    to_left = !to_left;
    const bool has = std::find(member.roles.begin(), member.roles.end(), known.id) != member.roles.end();
    const std::string key = "member/" + member.id + "/has/" + known.id;
    if (!checkbox(frame, place, key, known.label.in(frame.state.preferences.language), has)) continue;
    std::vector<std::string> now = member.roles;
    if (has) {
      now.erase(std::remove(now.begin(), now.end(), known.id), now.end());
    } else {
      now.push_back(known.id);
    }
    std::sort(now.begin(), now.end());
    revisions::Value::Array array;
    for (const std::string& id : now) array.push_back(id);
    frame.ask(app::Write{"member/" + member.id + "/roles", array});
  }
  whole.y = std::max(left.y, right.y);
  column.y = whole.y;
}

void details(Frame& frame, Column& column, const charter::Charter& shown, const charter::Member& member,
             bool first, bool last) {
  const InterfaceTexts& texts = frame.texts;
  const std::string key = "member/" + member.id;
  const float half = (column.width - 24) / 2;
  column.y += 12;
  roles(frame, column, shown, member);
  column.y += 16;
  const auto two = [&](auto left, auto right) {
    Column one{column.x, column.y, half};
    Column other{column.x + half + 24, column.y, half};
    left(one);
    right(other);
    column.y = std::max(one.y, other.y) + 16;
  };
  two(
      [&](Column& place) {
        const auto kind = select(frame, place, key + "/organisation-kind",
                                 options_of(frame, shown.group->organisation_kinds), member.organisation_kind,
                                 {.label = texts.organisation_kind});
        if (kind) frame.ask(app::Write{key + "/organisation-kind", *kind});
      },
      [&](Column& place) {
        const std::string now = !member.decision_maker ? "" : *member.decision_maker ? "yes" : "no";
        paint_label(frame, place, texts.decision_maker, false);
        const std::string activated = segments(
            frame, place.x, place.y, key + "/decision-maker", texts.decision_maker,
            {{"yes", texts.yes, Sign::check}, {"no", texts.no, Sign::check, Segment::Fill::grey}}, now);
        if (!activated.empty()) {
          frame.ask(app::Write{key + "/decision-maker",
                               activated == now ? revisions::Value() : revisions::Value(activated == "yes")});
        }
        place.y += segments_height;
      });
  two(
      [&](Column& place) {
        const auto kind =
            select(frame, place, key + "/participation", options_of(frame, shown.group->participations),
                   member.participation, {.label = texts.participation});
        if (kind) {
          revisions::Value::Object value;
          if (!kind->empty()) value["kind"] = *kind;
          if (!member.reference.empty()) value["reference"] = member.reference;
          frame.ask(app::Write{key + "/participation", value});
        }
      },
      [&](Column& place) {
        if (member.participation.empty() || member.participation == "voluntary") return;
        on_typing(frame,
                  field(frame, place, key + "/reference",
                        shown_text(frame, key + "/participation", "reference", member.reference),
                        {.label = texts.reference}),
                  key + "/participation", "reference");
      });
  two(
      [&](Column& place) {
        line(frame, place, member, "from", member.from,
             {.kind = FieldLook::Kind::date, .label = texts.from_date});
      },
      [&](Column& place) {
        line(frame, place, member, "to", member.to, {.kind = FieldLook::Kind::date, .label = texts.to_date});
      });
  Column contact{column.x, column.y, half};
  line(frame, contact, member, "contact", member.contact,
       {.label = texts.contact, .help = texts.contact_help, .autocomplete = "off"});
  column.y = contact.y + 16;
  const ButtonLook up{.kind = ButtonLook::Kind::secondary, .sign = Sign::up, .disabled = first};
  const ButtonLook down{.kind = ButtonLook::Kind::secondary, .sign = Sign::down, .disabled = last};
  const float up_width = button_width(frame, texts.move_up, up);
  if (button(frame, column.x, column.y, key + "/up", texts.move_up, up))
    frame.ask(app::MoveMember{member.id, -1});
  if (button(frame, column.x + up_width + 12, column.y, key + "/down", texts.move_down, down))
    frame.ask(app::MoveMember{member.id, 1});
  column.y += measures::control_height;
  earlier_line(frame, column, key, member.name.empty() ? texts.name : std::string_view(member.name), "", "");
  column.y += 8;
}

/// Where name, organisation and role stand in a row, from its left end and top. With the paper beside the
/// form the name has a line of its own, so that it is not cut.
struct RowShape {
  float name_width, organisation_width, role_width, organisation_x, role_x;
  bool two_lines;
};

RowShape row_shape(float width) {
  constexpr float too_narrow = 560, role_width = 200;
  if (width >= too_narrow) {
    const float half = (width - role_width - tools_width - 3 * member_gap) / 2;
    return {half, half, role_width, half + member_gap, 2 * (half + member_gap), false};
  }
  const float rest = width - role_width - member_gap;
  return {width - tools_width - member_gap, rest, role_width, 0, rest + member_gap, true};
}

void member_row(Frame& frame, Column& inside, const charter::Charter& shown, const charter::Member& member,
                std::size_t index) {
  const InterfaceTexts& texts = frame.texts;
  const std::string key = "member/" + member.id;
  Column row{inside.x, inside.y, inside.width};
  std::string name = texts.member_number(static_cast<int>(index) + 1);
  if (!member.name.empty()) name += ": " + member.name;
  const Group group(frame, Role::group, key, row, name, "member-row");
  const float top = row.y;
  const RowShape shape = row_shape(row.width);
  const float second = top + (shape.two_lines ? measures::control_height + 6 : 0);
  Column person{row.x, top, shape.name_width};
  line(frame, person, member, "name", member.name,
       {.label = texts.name, .label_hidden = true, .text_class = "body-strong"});
  Column below{row.x, second + measures::control_height, row.width};
  known_people(frame, below, shown, member.id);  // read right after the name, painted below the whole row
  Column organisation{row.x + shape.organisation_x, second, shape.organisation_width};
  line(frame, organisation, member, "organisation", member.organisation,
       {.label = texts.organisation, .label_hidden = true});
  Column roles{row.x + shape.role_x, second, shape.role_width};
  role(frame, roles, shown, member);
  const bool open = frame.state.unfolded.count(key) != 0;
  ButtonLook more{.kind = ButtonLook::Kind::quiet, .sign = open ? Sign::up : Sign::down, .sign_only = true};
  more.expanded = open;
  const float right = row.x + row.width;
  if (button(frame, right - tools_width, top, key + "/details", std::string(texts.details) + ": " + name,
             more))
    frame.ask(app::Toggle{key});
  const ButtonLook remove{.kind = ButtonLook::Kind::quiet, .sign = Sign::cross, .sign_only = true};
  if (button(frame, right - 36, top, key + "/remove", std::string(texts.remove_member) + ": " + name, remove))
    frame.ask(app::RemoveItem{key});
  row.y = below.y;
  if (member.deleted_but_changed) {
    row.y += 4;
    text(frame, row, key + "/deleted", texts.deleted_but_changed, styles::error);
  }
  if (member.deleted_but_changed || !member.conflicts.empty()) {
    row.y += 8;
    proposals_here(frame, row, key, name);
  }
  if (open) details(frame, row, shown, member, index == 0, index + 1 == shown.members.size());
  if (open || has_note(frame, key)) {
    note_here(frame, row, key, name);
    row.y += 8;
  }
  inside.y = row.y;
}

void column_names(Frame& frame, Column& inside) {
  const RowShape shape = row_shape(inside.width);
  paint::text(frame, inside.x, inside.y, looks::label, frame.theme.ink, frame.texts.name);
  if (shape.two_lines) inside.y += looks::label.line;
  paint::text(frame, inside.x + shape.organisation_x, inside.y, looks::label, frame.theme.ink,
              frame.texts.organisation);
  paint::text(frame, inside.x + shape.role_x, inside.y, looks::label, frame.theme.ink, frame.texts.role);
  inside.y += looks::label.line + 6;
}

void paste_box(Frame& frame, Column& column) {
  column.y += 16;
  Card card(frame, column, "paste-card", frame.texts.paste_list, Role::region);
  Column& inside = card.inside;
  const FieldEvent event = field(frame, inside, "paste", frame.state.form(app::paste_slot),
                                 {.kind = FieldLook::Kind::area,
                                  .label = frame.texts.paste_label,
                                  .help = frame.texts.paste_help,
                                  .rows = 5});
  if (event.kind != FieldEvent::Kind::none) frame.ask(app::FillForm{app::paste_slot, event.text});
  inside.y += 12;
  const ButtonLook add{.kind = ButtonLook::Kind::primary};
  if (button(frame, inside.x, inside.y, "paste/add", frame.texts.paste_add, add))
    frame.ask(app::AddMembers{frame.state.form(app::paste_slot)});
  inside.y += measures::control_height;
}

}  // namespace

void members(Frame& frame, Column& column, const charter::Section& section) {
  const charter::Charter& shown = *frame.state.open_charter()->view;
  same_persons(frame, column);
  notice(frame, column, "members");
  {
    Card card(frame, column, "members", section.title, Role::group, "card members");
    if (shown.members.empty()) {
      text(frame, card.inside, "members/empty", frame.texts.members_empty, styles::lead);
    } else {
      column_names(frame, card.inside);
    }
    for (std::size_t index = 0; index < shown.members.size(); ++index) {
      if (index > 0) card.inside.y += row_shape(card.inside.width).two_lines ? 18 : 10;
      member_row(frame, card.inside, shown, shown.members[index], index);
    }
    card.inside.y += 16;
    const ButtonLook add{.kind = ButtonLook::Kind::secondary, .sign = Sign::plus};
    ButtonLook paste{.kind = ButtonLook::Kind::secondary};
    paste.expanded = frame.state.unfolded.count("paste") != 0;
    const float width = button_width(frame, frame.texts.add_member, add);
    if (button(frame, card.inside.x, card.inside.y, "members/add", frame.texts.add_member, add))
      frame.ask(app::AddMember{});
    if (button(frame, card.inside.x + width + 12, card.inside.y, "members/paste", frame.texts.paste_list,
               paste))
      frame.ask(app::Toggle{"paste"});
    card.inside.y += measures::control_height;
  }
  if (frame.state.unfolded.count("paste") != 0) paste_box(frame, column);
  clauses(frame, column, section);
  questions(frame, column, section);
}

}  // namespace kommissorium::ui::views
