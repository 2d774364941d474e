// SPDX-License-Identifier: MPL-2.0
#include "core/charter/content_plan.h"

#include <set>

#include "core/charter/content_statements.h"
#include "core/charter/field_list.h"
#include "core/charter/field_rule.h"
#include "core/charter/reading.h"
#include "core/charter/revise.h"
#include "core/json/charter_file.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

// What a deletion and an order say follows from people's clicks; content names who is there, no more.
bool is_for_content(const std::optional<FieldRule>& rule) {
  return rule && rule->shape != Shape::exists && rule->shape != Shape::order;
}

class Planner {
 public:
  Planner(const RecordSet& set, const Charter& charter) : set_(set), charter_(charter) {}

  void take(const Statement& said) {
    const std::optional<ItemField> item = item_field(said.field);
    const std::optional<FieldRule> rule =
        item ? rule_of_item(*charter_.group, *item) : rule_of(charter_, said.field);
    if (!is_for_content(rule)) return wrong({Problem::unknown_field, {.field = said.field}, {}});
    const Result<Value> value = meant(*rule, said);
    if (!value.ok()) return wrong(value.error());
    if (is_none(*rule, settled_form(*rule, value.value()))) return;
    const auto record = revise_if_new(charter_.history, said.field, *rule, value.value(), Author{});
    if (item) keep(*item, record.has_value());
    if (!record) return;
    plan_.edits.push_back({said.field, in_force(said.field, *rule), revisions::as_revision(*record).value});
  }

  void wrong(Error error) {
    if (plan_.problems.size() < most_problems) plan_.problems.push_back(std::move(error));
  }

  Plan made() && {
    check_size();
    if (!plan_.problems.empty()) plan_.edits.clear();
    return std::move(plan_);
  }

 private:
  Result<Value> meant(const FieldRule& rule, const Statement& said) const {
    Result<Value> value = said.value;
    if (rule.shape == Shape::answer && said.value.text() != nullptr && !said.value.text()->empty())
      value = answer_from_text(said.field, *said.value.text());
    if (!value.ok()) return value;
    if (rule.shape == Shape::record) {  // a catalogue has to be here to be named
      const auto records = write(set_, charter_, said.field, value.value(), Author{});
      return records.ok() ? value : records.error();
    }
    if (const Result<void> fits = fits_field(rule, said.field, value.value()); !fits.ok())
      return fits.error();
    return value;
  }

  // Of whom the content says something is there: a deleted item comes back, one that is deleted and changed
  // stays when it is changed again.
  void keep(const ItemField& item, bool changes) {
    const std::string name = item.item();
    if (kept_.count(name) > 0) return;
    const Presence there = presence(charter_.history, name);
    const bool comes_back = there == Presence::gone || (there == Presence::deleted_but_changed && changes);
    if (!comes_back) return;
    kept_.insert(name);
    plan_.edits.push_back(
        {name + "/exists", {Value::Object{{"exists", false}}}, Value::Object{{"exists", true}}});
  }

  std::vector<Value> in_force(std::string_view field, const FieldRule& rule) const {
    std::vector<Value> values;
    for (const Proposal& proposal : read(charter_.history, field, rule).proposals)
      values.push_back(proposal.value);
    if (values.size() == 1 && is_none(rule, values.front())) values.clear();
    return values;
  }

  void check_size() {
    if (!plan_.problems.empty()) return;
    RecordSet after = set_;
    for (Record& record : write(charter_, plan_.edits, Author{})) after.add(std::move(record));
    if (Result<void> fits = json::fits_a_file(after); !fits.ok()) wrong(fits.error());
  }

  const RecordSet& set_;
  const Charter& charter_;
  Plan plan_;
  std::set<std::string, std::less<>> kept_;
};

// The items of a list that the edits bring, in their order.
std::vector<std::string> new_items(const Charter& charter, const std::vector<PlannedEdit>& edits,
                                   std::string_view list) {
  std::vector<std::string> ids;
  std::set<std::string, std::less<>> seen;
  for (const PlannedEdit& edit : edits) {
    const std::optional<ItemField> item = item_field(edit.field);
    if (!item || item->list != list || !seen.emplace(item->id).second) continue;
    if (presence(charter.history, item->item()) == Presence::unknown) ids.emplace_back(item->id);
  }
  return ids;
}

}  // namespace

Plan plan(const RecordSet& set, const Charter& charter, const Value& content) {
  Planner planner(set, charter);
  if (const Value* group = content.find("group"); group != nullptr && !group->is_null()) {
    const std::string_view named = content.text_at("group");
    if (named != catalogue::tag(charter.kind))
      planner.wrong({Problem::invalid_value, {.field = "group"}, std::string(named)});
  }
  Statements said = statements_of(charter, content);
  for (Error& problem : said.problems) planner.wrong(std::move(problem));
  for (const Statement& one : said.all) planner.take(one);
  return std::move(planner).made();
}

std::vector<Record> write(const Charter& charter, const std::vector<PlannedEdit>& edits,
                          const Author& author) {
  std::vector<Record> records;
  for (const PlannedEdit& edit : edits)
    records.push_back(revise(charter.history, edit.field, edit.after, author));
  for (const std::string_view list : {"member", "duty", "section"}) {
    const std::vector<std::string> fresh = new_items(charter, edits, list);
    if (fresh.empty()) continue;
    Value::Array order;
    for (const Item& item : items(charter.history, list)) order.push_back(item.id);
    order.insert(order.end(), fresh.begin(), fresh.end());
    records.push_back(revise(charter.history, std::string(list) + "/order", order, author));
  }
  return records;
}

}  // namespace kommissorium::charter
