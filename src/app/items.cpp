// SPDX-License-Identifier: MPL-2.0
// Members, own points and own sections: added, moved and removed.
#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/places.h"
#include "app/stored_draft.h"
#include "app/storing.h"
#include "core/charter/item.h"
#include "core/charter/member_list.h"
#include "core/charter/pasted_details.h"
#include "core/charter/same_person.h"
#include "core/text_policy.h"
#include "core/texts/problems.h"
#include "core/texts/review_texts.h"

namespace kommissorium::app {

using revisions::Record;
using revisions::Value;

namespace {

constexpr const char* order_field = "member/order";

struct Items {
  std::string first;  // element of the first item
  std::string add;    // element of the button that adds one
  std::string part;   // of an item's element: where one types
  std::vector<std::string> items;
};

// The list that an item stands in, in the order it is shown.
Items list_of(const charter::Charter& view, std::string_view list) {
  Items out;
  if (list == "member") {
    out.add = "members/add";
    out.part = "/name";
    for (const charter::Member& member : view.members) out.items.push_back("member/" + member.id);
    return out;
  }
  const bool duty = list == "duty";
  out.add = duty ? "add-own-duty" : "add-own-section";
  out.part = duty ? "/text" : "/title";
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      const auto item = charter::item_field(point.field);
      if (point.own && item && item->list == list) out.items.push_back(item->item());
    }
  }
  return out;
}

// Where one is when an item has gone: at the one that took its place, else at the button that adds.
std::string element_after(const Items& before, const std::string& item) {
  const auto found = std::find(before.items.begin(), before.items.end(), item);
  if (found == before.items.end() || found + 1 == before.items.end()) return before.add;
  return *(found + 1) + before.part;
}

std::string name_of(const Turn& turn, const charter::Charter& view, const charter::ItemField& item) {
  if (item.list == "member") {
    const charter::Member* member = view.member(item.id);
    return member == nullptr || member->name.empty() ? std::string(turn.texts().member) : member->name;
  }
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      const auto one = charter::item_field(point.field);
      if (one && one->item() == item.item() && !point.label.empty()) return point.label;
    }
  }
  return std::string(turn.texts().own_point);
}

void added(Turn& turn, charter::Added item, const std::string& list, const std::string& part) {
  if (item.id.empty()) return;
  const std::string name = list + "/" + item.id;
  commit(turn, turn.state.open, std::move(item.records));
  const KeptCharter* kept = workable(turn.state);
  if (const std::string section = section_of(*kept->view, name + part); !section.empty())
    go_to_section(turn, section);
  turn.state.place = name + part;
  turn.focus(name + part);
}

}  // namespace

void carry_out(Turn& turn, const AddMember&) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  Result<charter::Added> member =
      charter::add_member(kept->set, *kept->view, {}, turn.state.ids, turn.author());
  if (member.ok()) added(turn, std::move(member).value(), "member", "/name");
}

// One order for all of them: each member's own would know nothing of the others.
void carry_out(Turn& turn, const AddMembers& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  const charter::Author author = turn.author();
  std::vector<Record> records;
  Value::Array order;
  for (const charter::Member& member : kept->view->members) order.push_back(member.id);
  const std::size_t known = order.size();
  std::string refused;
  for (const charter::PastedMember& pasted : charter::read_member_list(command.text)) {
    Result<charter::Added> member = charter::add_member(
        kept->set, *kept->view, charter::details_of(pasted, *kept->view->group), turn.state.ids, author);
    if (!member.ok()) {
      refused = texts::describe(member.error(), turn.state.preferences.language);
      continue;
    }
    order.push_back(member.value().id);
    for (Record& record : std::move(member).value().records) {
      const bool is_order = record.kind().empty() && revisions::as_revision(record).field == order_field;
      if (!is_order) records.push_back(std::move(record));
    }
  }
  if (order.size() == known) {
    return turn.announce(refused.empty() ? std::string(turn.texts().no_members_found) : refused);
  }
  const std::string first = "member/" + *order[known].text() + "/name";
  const int count = static_cast<int>(order.size() - known);
  auto ordered = charter::write(kept->set, *kept->view, order_field, std::move(order), author);
  if (ordered.ok()) {
    for (Record& record : std::move(ordered).value()) records.push_back(std::move(record));
  }
  const Mark taken = form_mark(turn.state, paste_slot);
  auto& forms = turn.state.forms[turn.state.open];
  forms.erase(paste_slot);
  if (forms.empty()) turn.state.forms.erase(turn.state.open);
  commit(turn, turn.state.open, std::move(records), {taken});
  turn.state.unfolded.erase("paste");
  const std::string said = turn.texts().members_added(count);
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::done,
             .lines = {said, std::string(turn.texts().look_at_members)},
             .beside = "members"});
  turn.focus(first);
}

void carry_out(Turn& turn, const RemoveItem& command) {
  const KeptCharter* kept = ready(turn);
  const auto item = charter::item_field(command.item);
  if (kept == nullptr || !item) return;
  const std::string name = name_of(turn, *kept->view, *item);
  const std::string next = element_after(list_of(*kept->view, item->list), item->item());
  std::vector<Record> records = charter::remove_item(kept->set, item->item(), turn.author());
  if (records.empty()) return;
  commit(turn, turn.state.open, std::move(records));
  turn.state.unfolded.erase(item->item());
  turn.state.place.clear();
  turn.announce(turn.texts().removed(name));
  turn.focus(next);
}

void carry_out(Turn& turn, const MoveMember& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  commit(turn, turn.state.open,
         charter::move_member(kept->set, *kept->view, command.member, command.by, turn.author()));
  const std::vector<charter::Member>& members = workable(turn.state)->view->members;
  for (std::size_t index = 0; index < members.size(); ++index) {
    if (members[index].id != command.member) continue;
    turn.announce(turn.texts().moved(static_cast<int>(index) + 1, static_cast<int>(members.size())));
  }
}

void carry_out(Turn& turn, const MakeOne& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  const charter::SamePerson pair = {command.kept, command.other};
  const std::vector<charter::SamePerson> pairs = charter::same_persons(*kept->view);
  if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) return;
  const std::string name = kept->view->member(pair.kept)->name;
  commit(turn, turn.state.open, charter::make_one(kept->set, *kept->view, pair, turn.author()));
  turn.state.unfolded.erase("member/" + pair.other);
  turn.announce(texts::review_texts(turn.state.preferences.language).made_one(name));
  turn.focus("member/" + pair.kept + "/name");
}

void carry_out(Turn& turn, const AddOwnDuty&) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  charter::Added duty = charter::add_own_duty(kept->set, *kept->view, "", turn.state.ids, turn.author());
  const std::string field = "duty/" + duty.id;
  const bool at_a_meeting = turn.state.screen == Screen::meeting;
  added(turn, std::move(duty), "duty", "/text");
  if (!at_a_meeting) return;
  turn.state.unfolded.insert("wording/" + field);
  carry_out(turn, GoInMeeting{field});
  turn.focus(field + "/text");
}

void carry_out(Turn& turn, const AddOwnSection&) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  added(turn, charter::add_own_section(kept->set, *kept->view, "", "", turn.state.ids, turn.author()),
        "section", "/title");
}

}  // namespace kommissorium::app
