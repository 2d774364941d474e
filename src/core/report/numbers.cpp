// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rule.h"
#include "core/report/report.h"
#include "core/revisions/canonical.h"

namespace kommissorium::report {
namespace {

using governance::Brief;
using governance::Severity;
using revisions::Value;

constexpr std::string_view states[] = {"draft", "adopted", "changed", "reopened"};
constexpr std::string_view boards[] = {"not-asked", "pending", "approved", "refused", "at-odds"};
constexpr std::string_view level_tags[] = {"unknown", "sandbox", "1", "2", "3"};

constexpr std::string_view kinds_of_due[] = {"review", "follow-up", "put-off"};

/// The field of the point; "" where the charter itself is due.
std::string point_of(const Brief& charter, const governance::Due& due) {
  using What = governance::Due::What;
  if (due.what == What::review) return "";
  return due.what == What::put_off ? charter.put_off[due.at].field : charter.deviations[due.at].duty;
}

Value number(std::size_t count) { return static_cast<std::int64_t>(count); }

Value charter_value(const Brief& one) {
  Value::Array seats, findings, deviations, put_off;
  for (const governance::Seat& seat : one.seats)
    seats.push_back(Value::Object{{"name", seat.name},
                                  {"organisation", seat.organisation},
                                  {"organisation-kind", seat.organisation_kind},
                                  {"roles", Value::Array(seat.roles.begin(), seat.roles.end())}});
  for (const governance::Noted& finding : one.findings)
    findings.push_back(Value::Object{{"rule", finding.rule->id},
                                     {"severity", tag(finding.rule->severity)},
                                     {"field", finding.field},
                                     {"sentence", finding.sentence},
                                     {"explained", finding.explained}});
  for (const governance::Deviation& deviation : one.deviations)
    deviations.push_back(Value::Object{{"duty", deviation.duty},
                                       {"wording", deviation.wording},
                                       {"answer", charter::tag(deviation.answer)},
                                       {"reason", deviation.reason},
                                       {"follow-up", deviation.follow_up},
                                       {"person", deviation.person}});
  for (const governance::Plan& plan : one.put_off)
    put_off.push_back(Value::Object{
        {"field", plan.field}, {"wording", plan.wording}, {"day", plan.day}, {"person", plan.person}});
  Value::Object all{{"file", one.file},
                    {"charter", one.charter},
                    {"group", catalogue::tag(one.kind)},
                    {"title", one.title},
                    {"product", one.product},
                    {"level", one.level},
                    {"steering-group", one.steering_group},
                    {"example", one.example},
                    {"done", one.count.done},
                    {"total", one.count.total},
                    {"percent", one.percent()},
                    {"standing", states[static_cast<std::size_t>(one.state)]},
                    {"board", boards[static_cast<std::size_t>(one.board)]},
                    {"version", one.version},
                    {"adopted", one.adopted},
                    {"conflicts", number(one.conflicts)},
                    {"review", one.review},
                    {"digest", one.digest},
                    {"last-changed", one.last_changed}};
  // what an initializer list holds is copied
  all.emplace("members", std::move(seats));
  all.emplace("findings", std::move(findings));
  all.emplace("deviations", std::move(deviations));
  all.emplace("put-off", std::move(put_off));
  return all;
}

Value product_value(const governance::Product& product) {
  Value::Array missing, charters;
  for (const governance::Missing& one : product.missing)
    missing.push_back(
        Value::Object{{"what", tag(one.what)}, {"severity", tag(one.severity)}, {"told-of", one.is_told_of}});
  for (const std::size_t at : product.charters) charters.push_back(number(at));
  return Value::Object{{"name", product.name},
                       {"level", product.level},
                       {"listed", product.listed},
                       {"levels-differ", product.levels_differ},
                       {"management", tag(product.management)},
                       {"missing", std::move(missing)},
                       {"charters", std::move(charters)}};
}

template <std::size_t length>
Value counts(const std::array<int, length>& numbers, const std::string_view (&names)[length]) {
  Value::Object all;
  for (std::size_t at = 0; at < length; ++at) all.emplace(names[at], numbers[at]);
  return all;
}

Value totals_value(const governance::Portfolio& all) {
  const governance::Totals& totals = all.totals;
  Value::Array percents;
  for (const int count : totals.by_percent) percents.push_back(count);
  Value::Object missing;
  for (std::size_t at = 0; at < governance::lacks; ++at)
    missing.emplace(tag(static_cast<governance::Lack>(at)), totals.missing[at]);
  constexpr std::string_view severities[] = {"must", "should", "advice"};
  return Value::Object{{"charters", number(all.charters.size())},
                       {"products", number(all.products.size())},
                       {"complete", totals.complete},
                       {"by-percent", std::move(percents)},
                       {"findings", counts(totals.findings, severities)},
                       {"explained", totals.explained},
                       {"standings", counts(totals.states, states)},
                       {"levels", counts(totals.levels, level_tags)},
                       {"missing", std::move(missing)},
                       {"overdue", totals.due}};
}

}  // namespace

std::string numbers(const Report& report) {
  const governance::Portfolio& all = report.portfolio;
  Value::Array charters, products, duties, dates, left_out;
  for (const Brief& one : all.charters) charters.push_back(charter_value(one));
  for (const governance::Product& one : all.products) products.push_back(product_value(one));
  for (const governance::DutyCount& one : all.duties) {
    Value::Array where;
    for (const std::size_t at : one.charters) where.push_back(number(at));
    duties.push_back(Value::Object{{"duty", one.duty},
                                   {"wording", one.wording},
                                   {"explained", one.explained},
                                   {"not-relevant", one.not_relevant},
                                   {"charters", std::move(where)}});
  }
  for (const governance::Due& one : all.dates) {
    dates.push_back(Value::Object{{"day", one.day},
                                  {"charter", number(one.charter)},
                                  {"duty", point_of(all.charters[one.charter], one)},
                                  {"what", kinds_of_due[static_cast<std::size_t>(one.what)]},
                                  {"passed", one.passed}});
  }
  for (const std::string& one : report.left_out) left_out.push_back(one);
  Value::Object numbers{{"format", "kommissorium-report"},
                        {"version", 1},
                        {"today", report.today},
                        {"totals", totals_value(all)}};
  numbers.emplace("charters", std::move(charters));
  numbers.emplace("products", std::move(products));
  numbers.emplace("deviations", std::move(duties));
  numbers.emplace("dates", std::move(dates));
  numbers.emplace("left-out", std::move(left_out));
  return revisions::canonical(std::move(numbers)) + "\n";
}

}  // namespace kommissorium::report
