// SPDX-License-Identifier: MPL-2.0
// Decides what kind of list it is; the rows and lines themselves are read by pasted_table and pasted_line.
#include "core/charter/member_list.h"

#include <algorithm>

#include "core/charter/pasted_line.h"
#include "core/charter/pasted_table.h"
#include "core/charter/pasted_text.h"
#include "core/charter/plain_text.h"
#include "core/text_policy.h"
#include "core/texts/charter_texts.h"

namespace kommissorium::charter {

namespace {

using pasted::Row;

std::vector<std::string> table_lines(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::string clean = text_policy::typed(text);
  std::vector<std::string> lines;
  std::size_t from = 0;
  while (from <= clean.size()) {
    const std::size_t to = std::min(clean.find('\n', from), clean.size());
    std::string line = clean.substr(from, to - from);
    if (!is_blank(line)) lines.push_back(std::move(line));
    from = to + 1;
  }
  return lines;
}

// Cells keep their places, empty ones too.
std::vector<Row> rows_of(const std::vector<std::string>& lines, char mark) {
  std::vector<Row> rows;
  rows.reserve(lines.size());
  for (const std::string& line : lines) {
    rows.push_back(mark == '\t' ? pasted::split(line, mark) : pasted::split(trimmed(line), mark));
  }
  return rows;
}

bool all_have(const std::vector<std::string>& lines, char mark) {
  return std::all_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return pasted::split(line, mark).size() > 1; });
}

std::size_t addresses_in(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '@'));
}

// "Anna;KL;anna@kl.dk", one person a line, as a spreadsheet saves it; not "Anna <…>; Bo <…>".
bool is_semicolon_table(const std::vector<std::string>& lines) {
  const bool angled = std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find('<') != std::string::npos;  // as mail programs write a person
  });
  if (angled || !all_have(lines, ';')) return false;
  const std::vector<Row> rows = rows_of(lines, ';');
  if (pasted::is_heading(rows.front())) return true;
  for (const Row& row : rows) {
    if (row.size() != rows.front().size() || row.back().empty()) return false;
    const auto people =
        std::count_if(row.begin(), row.end(), [](const std::string& cell) { return addresses_in(cell) > 0; });
    if (people > 1) return false;
  }
  return rows.size() > 1 || pasted::is_organisation(rows.front()[1]);
}

bool has_tab(const std::vector<std::string>& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    // a tab after a bullet is no column
    return pasted::without_bullet(line).find('\t') != std::string::npos;
  });
}

std::string without_recipient_word(std::string line) {
  line = trimmed(line);
  for (std::string_view word : texts::pasted_words().recipients) {
    if (lowered(line).starts_with(word)) return trimmed(std::string_view(line).substr(word.size()));
  }
  return line;
}

// The recipients of a mail: cut at semicolons, and at commas that follow an address.
std::vector<std::string> recipients(const std::string& line) {
  std::vector<std::string> out;
  for (const std::string& group : pasted::split(line, ';')) {
    // "Anna Holm <…>; Aarhus Kommune" is one person
    if (!out.empty() && addresses_in(group) == 0 && pasted::is_organisation(group)) {
      out.back() += ", " + group;
      continue;
    }
    std::string waiting;
    const bool several = addresses_in(group) > 1;
    for (const std::string& part : pasted::split(group, ',')) {
      waiting += (waiting.empty() ? "" : ", ") + part;
      if (!several || addresses_in(waiting) == 0) continue;
      out.push_back(std::move(waiting));
      waiting.clear();
    }
    if (!is_blank(waiting)) out.push_back(std::move(waiting));
  }
  return out;
}

/// Where other lines are a person each with commas, one with semicolons is a person too.
bool is_one_each(const std::vector<std::string>& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find(';') == std::string::npos && line.find(',') != std::string::npos &&
           addresses_in(line) < 2;
  });
}

/// "Anna Holm; Prøveby Kommune; medlem", not "Anna Holm; Bo Lund".
bool is_a_person_in_cells(const std::string& line) {
  const std::vector<std::string> cells = pasted::split(line, ';');
  return cells.size() > 1 && line.find(',') == std::string::npos && addresses_in(line) < 2 &&
         std::any_of(cells.begin() + 1, cells.end(), [](const std::string& cell) {
           return addresses_in(cell) > 0 || pasted::is_organisation(cell);
         });
}

std::vector<PastedMember> from_lines(const std::vector<std::string>& lines) {
  std::vector<PastedMember> out;
  const bool one_each = is_one_each(lines);
  for (const std::string& raw : lines) {
    const std::string written = trimmed(pasted::without_bullet(raw));
    std::string line = without_recipient_word(written);
    if (line.ends_with(':') || pasted::is_heading(pasted::split(line, ','))) continue;
    if (one_each && line == written && is_a_person_in_cells(line))
      std::replace(line.begin(), line.end(), ';', ',');
    for (const std::string& one : recipients(line)) {
      PastedMember member = pasted::person(one);
      if (!member.name.empty()) out.push_back(std::move(member));
    }
  }
  return out;
}

// Cells where a line has them; the others are read as lines, for people write beside what they copied.
std::vector<PastedMember> from_mixed(const std::vector<std::string>& lines) {
  std::vector<PastedMember> out;
  for (const std::string& line : lines) {
    const bool cells = pasted::without_bullet(line).find('\t') != std::string::npos;
    for (PastedMember& member : cells ? pasted::people(rows_of({line}, '\t')) : from_lines({line}))
      out.push_back(std::move(member));
  }
  return out;
}

std::vector<PastedMember> unique(std::vector<PastedMember> members) {
  std::vector<PastedMember> out;
  for (PastedMember& member : members) {
    if (std::find(out.begin(), out.end(), member) == out.end()) out.push_back(std::move(member));
  }
  return out;
}

}  // namespace

std::vector<PastedMember> read_member_list(std::string_view text) {
  if (!text_policy::is_utf8(text)) return {};
  const std::vector<std::string> lines = table_lines(text);
  if (lines.empty()) return {};
  if (has_tab(lines)) {
    const std::vector<Row> rows = rows_of(lines, '\t');
    return unique(pasted::is_heading(rows.front()) ? pasted::people(rows) : from_mixed(lines));
  }
  if (is_semicolon_table(lines)) return unique(pasted::people(rows_of(lines, ';')));
  const Row first = pasted::split(lines.front(), ',');
  if (first.size() > 1 && pasted::is_heading(first)) return unique(pasted::people(rows_of(lines, ',')));
  return unique(from_lines(lines));
}

}  // namespace kommissorium::charter
