// SPDX-License-Identifier: MPL-2.0
#include "core/report/starters.h"

#include <map>
#include <optional>

#include "core/charter/file_name.h"
#include "core/charter/pasted_text.h"
#include "core/charter/plain_text.h"
#include "core/report/csv.h"
#include "core/report/product_list.h"
#include "core/texts/collation.h"
#include "core/texts/starter_words.h"

namespace kommissorium::report {
namespace {

using catalogue::GroupKind;
using revisions::Value;

constexpr std::string_view file_ending = ".kommissorium.json";

bool is_called(std::string_view written, std::string_view id, const LocalText& label) {
  const std::string name = texts::folded(written);
  return name == id || name == texts::folded(label.in(Language::danish)) ||
         name == texts::folded(label.in(Language::english));
}

class StarterReader {
 public:
  StarterReader(std::string_view file, const catalogue::Catalogue& catalogue)
      : file_(file), catalogue_(catalogue) {}

  StarterList read(std::string_view bytes) && {
    CsvTable table = read_csv(bytes, file_);
    list_.errors = std::move(table.errors);
    if (!table.rows.empty() && read_header(table.rows.front())) {
      for (std::size_t at = 1; at < table.rows.size() && list_.errors.size() < most_csv_errors; ++at)
        read_row(table.rows[at]);
    }
    if (list_.starters.size() > most_starters)
      wrong(Problem::too_many_rows, list_.starters.back().line, -1, std::to_string(most_starters));
    if (!list_.errors.empty()) list_.starters.clear();
    return std::move(list_);
  }

 private:
  void wrong(Problem problem, int line, int column, std::string_view found) {
    const std::string_view name = column < 0 ? std::string_view() : cell(header_, column);
    list_.errors.push_back({problem,
                            {.file = std::string(file_), .field = std::string(name), .line = line},
                            std::string(found)});
  }

  /// "Navn 2" and "organisation 2" are of the second person, whatever order they stand in; "navn" is of the
  /// first.
  bool read_header(const CsvRow& header) {
    header_ = header;
    for (std::size_t at = 0; at < header.cells.size(); ++at) {
      const auto [name, number] = numbered(texts::folded(header.cells[at]));
      const std::optional<texts::StarterColumn> known = texts::starter_column(name);
      if (!known) {
        wrong(Problem::unknown_column, header.line, -1, header.cells[at]);
      } else if (!columns_[*known].emplace(number, static_cast<int>(at)).second) {
        wrong(Problem::duplicate_key, header.line, -1, header.cells[at]);
      }
    }
    using Column = texts::StarterColumn;
    if (columns_[Column::group].empty()) wrong(Problem::missing_column, header.line, -1, "gruppe, group");
    for (const Column of_person : {Column::organisation, Column::role}) {
      for (const auto& [number, at] : columns_[of_person]) {
        if (columns_[Column::name].count(number) == 0)
          wrong(Problem::missing_column, header.line, at,
                "navn " + std::to_string(number) + ", name " + std::to_string(number));
      }
    }
    return list_.errors.empty();
  }

  static std::pair<std::string, int> numbered(std::string name) {
    std::string digits;
    while (!name.empty() && name.back() >= '0' && name.back() <= '9') {
      digits.insert(digits.begin(), name.back());
      name.pop_back();
    }
    while (!name.empty() && name.back() == ' ') name.pop_back();
    constexpr std::size_t longest = 4;
    const bool said = !digits.empty() && digits.size() <= longest;
    return {std::move(name), said ? std::stoi(digits) : 1};
  }

  int first(texts::StarterColumn column) const {
    const auto found = columns_.find(column);
    return found == columns_.end() || found->second.empty() ? -1 : found->second.begin()->second;
  }
  int of_person(texts::StarterColumn column, int number) const {
    const auto found = columns_.find(column);
    if (found == columns_.end()) return -1;
    const auto at = found->second.find(number);
    return at == found->second.end() ? -1 : at->second;
  }

  void read_row(const CsvRow& row) {
    using Column = texts::StarterColumn;
    const std::size_t errors_before = list_.errors.size();
    Starter made;
    made.line = row.line;
    made.wish.product = charter::one_line(cell(row, first(Column::product)));
    made.wish.field_of_knowledge = charter::one_line(cell(row, first(Column::field)));
    const std::string_view group = cell(row, first(Column::group));
    bool found = false;
    for (const catalogue::Group& one : catalogue_.groups) {
      if (!is_called(group, catalogue::tag(one.kind), one.label)) continue;
      made.wish.kind = one.kind;
      found = true;
    }
    if (!found)
      return wrong(group.empty() ? Problem::empty_cell : Problem::invalid_cell, row.line,
                   first(Column::group), group);
    const bool expert = made.wish.kind == GroupKind::expert;
    if (made.wish.product.empty() && (!expert || made.wish.field_of_knowledge.empty()))
      wrong(Problem::empty_cell, row.line, first(expert ? Column::field : Column::product), "");
    if (!made.wish.field_of_knowledge.empty() && !expert)
      wrong(Problem::invalid_cell, row.line, first(Column::field), made.wish.field_of_knowledge);
    const std::string_view level = cell(row, first(Column::level));
    const std::optional<std::string> known = level_in(level);
    if (!known || (expert && !known->empty()))
      wrong(Problem::invalid_cell, row.line, first(Column::level), level);
    made.level = known.value_or("");
    read_people(made, row);
    if (list_.errors.size() == errors_before) list_.starters.push_back(std::move(made));
  }

  void read_people(Starter& made, const CsvRow& row) {
    using Column = texts::StarterColumn;
    for (const auto& [number, column] : columns_[Column::name]) {
      const std::string_view name = cell(row, column);
      const std::string_view organisation = cell(row, of_person(Column::organisation, number));
      const std::string_view role = cell(row, of_person(Column::role, number));
      if (!name.empty()) {
        add_person(made, row.line, of_person(Column::role, number), name, organisation, role);
      } else if (!organisation.empty() || !role.empty()) {
        wrong(Problem::empty_cell, row.line, column, organisation.empty() ? role : organisation);
      }
    }
    const int members = first(Column::members);
    if (cell(row, members).empty()) return;
    for (const std::string& person : charter::pasted::split(cell(row, members), '|')) {
      if (person.empty()) continue;
      const std::vector<std::string> parts = charter::pasted::split(person, ',');
      if (parts.size() > 3 || parts.front().empty()) {
        wrong(Problem::invalid_cell, row.line, members, person);
        continue;
      }
      add_person(made, row.line, members, parts[0], parts.size() > 1 ? parts[1] : "",
                 parts.size() > 2 ? parts[2] : "");
    }
  }

  void add_person(Starter& made, int line, int column, std::string_view name, std::string_view organisation,
                  std::string_view roles) {
    Starter::Person person = {charter::one_line(name), charter::one_line(organisation), {}};
    if (!roles.empty()) {
      for (const std::string& role : charter::pasted::split(roles, '/')) {
        const std::string id = role_of(made.wish.kind, role);
        if (id.empty()) return wrong(Problem::invalid_cell, line, column, role);
        person.roles.push_back(id);
      }
    }
    made.people.push_back(std::move(person));
  }

  std::string role_of(GroupKind kind, std::string_view written) const {
    for (const catalogue::Role& role : catalogue_.group(kind).roles) {
      if (is_called(written, role.id, role.label)) return role.id;
    }
    return "";
  }

  std::string_view file_;
  const catalogue::Catalogue& catalogue_;
  CsvRow header_;
  std::map<texts::StarterColumn, std::map<int, int>> columns_;  // by the number in their name
  StarterList list_;
};

}  // namespace

StarterList read_starters(std::string_view bytes, std::string_view file,
                          const catalogue::Catalogue& catalogue) {
  return StarterReader(file, catalogue).read(bytes);
}

Result<Begun> begun(const Starter& starter, const catalogue::Catalogue& catalogue, IdSource& ids,
                    const charter::Author& author) {
  revisions::RecordSet set = charter::create(starter.wish, catalogue, ids, author);
  Result<charter::Charter> now = charter::view(set);
  if (!now.ok()) return now.error();
  const auto add = [&set](const std::vector<revisions::Record>& records) {
    for (const revisions::Record& record : records) set.add(record);
  };
  for (const auto& [field, text] :
       {std::pair<std::string_view, const std::string&>{"head/product", starter.wish.product},
        {"head/field-of-knowledge", starter.wish.field_of_knowledge}}) {
    if (text.empty()) continue;
    if (const Result<void> fits = charter::check_value(now.value(), field, text); !fits.ok())
      return fits.error();
  }
  if (!starter.level.empty()) {
    const auto written = charter::write(set, now.value(), "head/level", starter.level, author);
    if (!written.ok()) return written.error();
    add(written.value());
  }
  for (const Starter::Person& person : starter.people) {
    Value::Object details = {{"name", person.name}};
    if (!person.organisation.empty()) details["organisation"] = person.organisation;
    if (!person.roles.empty()) details["roles"] = Value::Array(person.roles.begin(), person.roles.end());
    now = charter::view(set);
    if (!now.ok()) return now.error();
    const auto added = charter::add_member(set, now.value(), details, ids, author);
    if (!added.ok()) return added.error();
    add(added.value().records);
  }
  return Begun{charter::file_name(now.value(), author.time.substr(0, 10)) + std::string(file_ending),
               std::move(set)};
}

BegunList begun(const std::vector<Starter>& starters, std::string_view file,
                const catalogue::Catalogue& catalogue, IdSource& ids, const charter::Author& author) {
  BegunList list;
  std::map<std::string, int> lines;  // by what a file system takes for one name
  for (const Starter& starter : starters) {
    Result<Begun> made = begun(starter, catalogue, ids, author);
    Error error = made.ok() ? Error{Problem::doubled_row, {}, ""} : made.error();
    error.place.file = file;
    error.place.line = starter.line;
    if (made.ok()) {
      const auto [there, fresh] = lines.emplace(texts::folded(made.value().file_name), starter.line);
      if (fresh) {
        list.charters.push_back(std::move(made).value());
        continue;
      }
      error.detail = std::to_string(there->second);
    }
    list.errors.push_back(std::move(error));
  }
  if (!list.errors.empty()) list.charters.clear();
  return list;
}

}  // namespace kommissorium::report
