// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/governance/in_words.h"
#include "core/outline/prose.h"
#include "core/report/report.h"
#include "core/text_policy.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"
#include "core/texts/portfolio_texts.h"

namespace kommissorium::report {
namespace {

using governance::Brief;
using governance::Portfolio;
using governance::Product;
using governance::Severity;
using outline::Runs;
using outline::Table;
using texts::fill;

constexpr int green = 0, dark_green = 1, blue = 2, dark_blue = 3, blue_green = 4, orange = 6, dark_orange = 7;

using Cell = std::vector<Runs>;
Cell one_line(std::string_view text) { return {{outline::plain(text)}}; }

template <std::size_t length>
outline::Chart chart(std::string_view title, const std::array<int, length>& numbers,
                     const std::array<std::string_view, length>& labels,
                     const std::array<int, length>& colours) {
  const int most = std::max(1, *std::max_element(numbers.begin(), numbers.end()));
  outline::Chart made;
  made.title = title;
  for (std::size_t at = 0; at < length; ++at)
    made.bars.push_back(
        {std::string(labels[at]), std::to_string(numbers[at]), numbers[at] * 1000 / most, colours[at]});
  return made;
}

class Writing {
 public:
  Writing(const Report& report, Language language)
      : report_(report),
        all_(report.portfolio),
        language_(language),
        say_(texts::portfolio_texts(language)) {}

  outline::Document written() && {
    made_.language = language_;
    made_.kicker = say_.kicker;
    made_.title = say_.title;
    if (!report_.today.empty()) made_.status = fill(say_.as_of, {texts::long_date(report_.today, language_)});
    made_.footer = made_.title + (made_.status.empty() ? "" : " · " + made_.status);
    totals();
    heading(say_.in_numbers);
    for (outline::Chart& one : charts(all_, language_)) made_.blocks.push_back(std::move(one));
    left_out();
    products();
    charters();
    dates();
    deviations();
    findings();
    pictures();
    return std::move(made_);
  }

 private:
  void heading(std::string_view text, int level = 2) {
    made_.blocks.push_back(outline::Heading{level, "", text_policy::shown(text)});
  }
  void sentence(std::string_view text) {
    outline::Paragraph paragraph;
    paragraph.runs.push_back(outline::muted(text));
    made_.blocks.push_back(std::move(paragraph));
  }

  void totals() {
    outline::Facts facts;
    const auto add = [&facts](std::string_view label, const std::string& value) {
      facts.facts.push_back({std::string(label), {outline::plain(value)}});
    };
    const governance::Totals& totals = all_.totals;
    const std::string charters = std::to_string(all_.charters.size());
    add(say_.charters, charters);
    add(say_.products, std::to_string(all_.products.size()));
    add(say_.complete, fill(say_.of, {std::to_string(totals.complete), charters}));
    add(say_.adopted, fill(say_.of, {std::to_string(totals.states[1]), charters}));
    add(say_.findings,
        fill(say_.found, {std::to_string(totals.findings[0]), std::to_string(totals.findings[1]),
                          std::to_string(totals.findings[2]), std::to_string(totals.explained)}));
    add(say_.overdue, std::to_string(totals.due));
    if (!report_.left_out.empty()) add(say_.unread, std::to_string(report_.left_out.size()));
    made_.blocks.push_back(std::move(facts));
  }

  void left_out() {
    if (report_.left_out.empty()) return;
    heading(say_.left_out);
    sentence(say_.left_out_because);
    outline::List list;
    for (const std::string& one : report_.left_out) list.items.push_back({outline::plain(one)});
    made_.blocks.push_back(std::move(list));
  }

  Table table(std::string_view caption, std::vector<std::string_view> columns,
              std::vector<int> widths) const {
    Table made;
    made.caption = caption;
    made.columns.assign(columns.begin(), columns.end());
    made.widths = std::move(widths);
    return made;
  }

  std::string_view level_of(std::string_view level) const {
    return say_.levels[static_cast<std::size_t>(governance::level_number(level) + 1)];
  }

  void products() {
    heading(say_.products);
    if (all_.products.empty()) return sentence(say_.no_products);
    Table made =
        table(say_.products, {say_.product, say_.level, say_.charters, say_.lacking, say_.management},
              {18, 13, 24, 27, 18});
    for (const Product& one : all_.products) {
      Cell groups;
      for (const std::size_t at : one.charters)
        groups.push_back({outline::plain(say_.groups[static_cast<std::size_t>(all_.charters[at].kind)])});
      const std::string level(level_of(one.level));
      const Cell lacks = {{one.missing.empty() ? outline::muted(say_.nothing_missing)
                                               : outline::missing(lacking(one, language_))}};
      made.rows.push_back(
          {{one_line(one.name), one_line(one.levels_differ ? fill(say_.levels_differ, {level}) : level),
            groups, lacks, one_line(say_.managements[static_cast<std::size_t>(one.management)])}});
    }
    made_.blocks.push_back(std::move(made));
  }

  void charters() {
    heading(say_.charters);
    Table made = table(
        say_.charters,
        {say_.charter, say_.level, say_.filled_in, say_.must, say_.should, say_.adopted_on, say_.review},
        {31, 15, 11, 8, 8, 13, 14});
    for (const Brief& one : all_.charters) {
      Cell title = {{outline::strong(one.title)}};
      if (one.file != one.title) title.push_back({outline::muted(one.file)});
      const std::string adopted = one.state == adoption::State::adopted
                                      ? texts::short_date(one.adopted)
                                      : std::string(say_.states[static_cast<std::size_t>(one.state)]);
      made.rows.push_back(
          {{title, one_line(one.kind == catalogue::GroupKind::expert ? "" : level_of(one.level)),
            one_line(std::to_string(one.percent()) + " %"),
            one_line(std::to_string(count(one, Severity::must))),
            one_line(std::to_string(count(one, Severity::should))), one_line(adopted),
            one_line(texts::short_date(one.review))}});
    }
    made_.blocks.push_back(std::move(made));
  }

  void dates() {
    heading(say_.dates);
    if (all_.dates.empty()) return sentence(say_.no_dates);
    Table made = table(say_.dates, {say_.day, say_.what, say_.charter}, {20, 50, 30});
    for (const governance::Due& one : all_.dates) {
      const Brief& charter = all_.charters[one.charter];
      const std::string day = texts::short_date(one.day);
      const Cell when = {{one.passed ? outline::missing(fill(say_.passed, {day})) : outline::plain(day)}};
      made.rows.push_back({{when, one_line(what_is_due(charter, one, language_)), one_line(charter.title)}});
    }
    made_.blocks.push_back(std::move(made));
  }

  void deviations() {
    heading(say_.deviations);
    if (all_.duties.empty()) return sentence(say_.no_deviations);
    Table made =
        table(say_.deviations, {say_.duty, say_.explained, say_.not_relevant, say_.where}, {35, 10, 15, 40});
    for (const governance::DutyCount& one : all_.duties) {
      Cell where;
      for (const std::size_t at : one.charters) {
        const Brief& charter = all_.charters[at];
        for (const governance::Deviation& deviation : charter.deviations) {
          if (deviation.duty != one.duty) continue;
          where.push_back({outline::strong(charter.title + ": "), outline::plain(deviation.reason)});
        }
      }
      made.rows.push_back({{one_line(one.wording), one_line(std::to_string(one.explained)),
                            one_line(std::to_string(one.not_relevant)), where}});
    }
    made_.blocks.push_back(std::move(made));
  }

  void findings() {
    heading(say_.all_findings);
    bool any = false;
    for (const Brief& one : all_.charters) {
      if (one.findings.empty()) continue;
      any = true;
      heading(one.title, 3);
      outline::List list;
      for (const governance::Noted& finding : one.findings) {
        Runs runs = {outline::strong(governance::severity_name(finding.rule->severity, language_)),
                     outline::plain(": " + finding.sentence)};
        if (finding.explained) runs.push_back(outline::muted(" " + std::string(say_.has_explanation)));
        list.items.push_back(std::move(runs));
      }
      made_.blocks.push_back(std::move(list));
    }
    if (!any) sentence(say_.no_findings);
  }

  void pictures() {
    if (all_.products.empty()) return;
    heading(say_.organisations);
    for (const Product& one : all_.products)
      made_.blocks.push_back(
          figure(governance::organisation(all_.charters, one, language_), one.name, language_));
  }

  const Report& report_;
  const Portfolio& all_;
  Language language_;
  const texts::PortfolioTexts& say_;
  outline::Document made_;
};

}  // namespace

std::vector<outline::Chart> charts(const Portfolio& portfolio, Language language) {
  const texts::PortfolioTexts& say = texts::portfolio_texts(language);
  const governance::Totals& totals = portfolio.totals;
  const std::array<int, 4> found = {totals.findings[0], totals.findings[1], totals.findings[2],
                                    totals.explained};
  return {
      chart(say.how_far, totals.by_percent, say.percents, {dark_orange, orange, blue, blue_green, green}),
      chart<4>(say.what_is_found, found,
               {say.severity_must, say.severity_should, say.severity_advice, say.explained},
               {dark_orange, orange, blue, green}),
      chart(say.how_it_stands, totals.states, say.states, {blue, green, orange, dark_orange}),
      chart(say.which_level, totals.levels, say.levels, {orange, blue_green, blue, dark_blue, dark_green}),
      chart(say.what_is_missing, totals.missing, say.missing, {dark_orange, orange, dark_blue, blue})};
}

std::string lacking(const Product& product, Language language) {
  const texts::PortfolioTexts& say = texts::portfolio_texts(language);
  std::string words;
  for (const governance::Missing& one : product.missing) {
    words += (words.empty() ? "" : ", ") + std::string(say.missing[static_cast<std::size_t>(one.what)]);
    if (one.is_told_of) words += " (" + std::string(say.not_seen) + ")";
  }
  return words.empty() ? std::string(say.nothing_missing) : words;
}

std::string what_is_due(const Brief& charter, const governance::Due& due, Language language) {
  const texts::PortfolioTexts& say = texts::portfolio_texts(language);
  using What = governance::Due::What;
  if (due.what == What::review) return std::string(say.reviewed_again);
  const bool is_put_off = due.what == What::put_off;
  const std::string& wording =
      is_put_off ? charter.put_off[due.at].wording : charter.deviations[due.at].wording;
  const std::string& person = is_put_off ? charter.put_off[due.at].person : charter.deviations[due.at].person;
  if (person.empty()) return fill(is_put_off ? say.put_off : say.follow_up, {wording});
  return fill(is_put_off ? say.put_off_to : say.follow_up_by, {wording, person});
}

outline::Figure figure(const governance::Organisation& organisation, std::string_view product,
                       Language language) {
  // board, steering, coordination, expert, secretariat, supplier
  constexpr int colours[] = {dark_green, green, blue, blue_green, dark_blue, orange};
  outline::Figure made;
  made.title = text_policy::shown(fill(texts::portfolio_texts(language).organisation, {product}));
  made.width = organisation.width;
  made.height = organisation.height;
  for (const governance::Organisation::Box& box : organisation.boxes) {
    made.boxes.push_back({box.x + 1,
                          box.y + 1,
                          governance::box_width,
                          governance::box_height,
                          {},
                          colours[static_cast<std::size_t>(box.part)],
                          box.absent});
    for (const std::string& line : box.lines) made.boxes.back().lines.push_back(text_policy::shown(line));
  }
  for (const governance::Organisation::Line& line : organisation.lines) {
    outline::Figure::Line drawn = {{}, line.dashed};
    for (const governance::Corner& corner : corners(organisation, line)) {
      drawn.corners.push_back(corner.x + 1);
      drawn.corners.push_back(corner.y + 1);
    }
    made.lines.push_back(std::move(drawn));
  }
  for (const std::string& one : organisation.described) made.list.push_back({outline::plain(one)});
  return made;
}

outline::Document document(const Report& report, Language language) {
  return Writing(report, language).written();
}

}  // namespace kommissorium::report
