// SPDX-License-Identifier: MPL-2.0
#include "core/charter/old_charter.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "core/charter/plain_text.h"

namespace kommissorium::charter {
namespace {

constexpr std::size_t longest_heading = 60;  // characters
constexpr double alike_enough = 0.4;
constexpr double named_enough = 0.6;  // by a heading
constexpr double nearly_a_quotation = 0.75;
constexpr double nearly_the_same = 0.9;

using Words = std::set<std::string>;

/// Letters and digits in a row; short words say little of what a text is about.
Words words_of(std::string_view text) {
  constexpr std::size_t shortest = 4;  // bytes
  Words words;
  std::string word;
  const std::string low = lowered(text);
  for (std::size_t at = 0; at <= low.size(); ++at) {
    const unsigned char byte = at < low.size() ? static_cast<unsigned char>(low[at]) : ' ';
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      word += static_cast<char>(byte);
      continue;
    }
    if (word.size() >= shortest) words.insert(word);
    word.clear();
  }
  return words;
}

/// "budget" and "budgettet": one begins with the other, or both begin with the same six letters.
bool is_alike(std::string_view one, std::string_view other) {
  constexpr std::size_t enough = 6;
  const bool begins = one.starts_with(other) || other.starts_with(one);
  return begins || (one.size() >= enough && one.substr(0, enough) == other.substr(0, enough));
}

/// source: Dice, "Measures of the amount of ecologic association between species", Ecology 26 (1945).
double likeness(const Words& one, const Words& other) {
  if (one.empty() || other.empty()) return 0;
  const Words& fewer = one.size() <= other.size() ? one : other;
  const Words& more = one.size() <= other.size() ? other : one;
  const auto common =
      static_cast<double>(std::count_if(fewer.begin(), fewer.end(), [&](const std::string& word) {
        return std::any_of(more.begin(), more.end(),
                           [&](const std::string& another) { return is_alike(word, another); });
      }));
  return 2 * common / static_cast<double>(one.size() + other.size());
}

bool is_duty(const Point& point) {
  return point.kind == PointKind::duty || point.kind == PointKind::responsibility;
}

bool takes_text(const Point& point) {
  return point.kind == PointKind::clause || point.kind == PointKind::long_text ||
         point.kind == PointKind::own_section || is_duty(point);
}

/// What a place is known by.
struct Known {
  std::string field;
  Words name, wording;
  const Section* section = nullptr;
  bool is_duty = false;
};

/// What a heading says of the pieces below it: which places they may belong to, and how alike those must be.
struct Under {
  std::string field = {};  // where a piece belongs that is like none of them; "" = nowhere
  const Section* section = nullptr;
  bool duties = false;
  double least = alike_enough;
  double named = 0;  // how alike the heading is to the name
};

std::vector<Known> known_places(const Charter& charter) {
  std::vector<Known> places;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      if (!takes_text(point) || point.state == PointState::conflict) continue;
      const std::string* value = point.value.text();
      places.push_back({point.field, words_of(point.label),
                        words_of(point.catalogue_wording + " " + (value == nullptr ? "" : *value)), &section,
                        is_duty(point)});
    }
  }
  return places;
}

std::string most_alike(const std::vector<Known>& places, const Words& words, const Under& under) {
  std::string field;
  double most = under.least;
  for (const Known& place : places) {
    if (under.duties && !place.is_duty) continue;
    if (under.section != nullptr && place.section != under.section) continue;
    const double alike = std::max(likeness(words, place.name), likeness(words, place.wording));
    if (alike > most || (field.empty() && alike >= most)) {
      most = alike;
      field = place.field;
    }
  }
  return field;
}

/// A section takes the texts below its name. Duties each have their own words: none stands for all below.
Under named_by(const Charter& charter, const std::vector<Known>& places, const Words& words) {
  Under under;
  for (const Section& section : charter.sections) {
    const double alike =
        std::max(likeness(words, words_of(section.title)), likeness(words, words_of(section.heading)));
    if (alike < nearly_the_same || alike <= under.named) continue;
    under.named = alike;
    under.section = &section;
  }
  const bool of_duties =
      under.section != nullptr && !under.section->points.empty() && is_duty(under.section->points.front());
  const bool says_duties = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word.starts_with("opgave") || word.starts_with("ansvar") || word.starts_with("task");
  });
  under.duties = of_duties || (under.section == nullptr && says_duties);
  if (under.duties) under.section = nullptr;
  if (says_duties && words.size() == 1) under.named = 1;
  double most = 0;
  for (const Known& place : places) {
    if (place.is_duty || (under.section != nullptr && place.section != under.section)) continue;
    const double alike = likeness(words, place.name);
    if (alike < named_enough || alike <= most) continue;
    most = alike;
    under.field = place.field;
  }
  if (most > 0 && under.section == nullptr && !under.duties) under.least = nearly_a_quotation;
  under.named = std::max(under.named, most);
  return under;
}

/// The length of "• ", "- ", "2.1 ", "a) " at the beginning of a line.
std::size_t bullet_length(std::string_view line) {
  const auto is_gap = [](char c) { return c == ' ' || c == '\t'; };
  for (const std::string_view bullet : {"•", "-", "*", "–", "\xC2\xB7", "o\t"}) {
    if (line.starts_with(bullet) && line.size() > bullet.size() &&
        (is_gap(line[bullet.size()]) || bullet == "o\t"))
      return line.find_first_not_of(" \t", bullet.size());
  }
  const bool is_letter = line.size() > 3 && std::isalpha(static_cast<unsigned char>(line[0])) != 0;
  if (is_letter && line[1] == ')' && is_gap(line[2])) return line.find_first_not_of(" \t", 2);
  std::size_t at = 0;
  while (at < line.size() && (std::isdigit(static_cast<unsigned char>(line[at])) != 0 || line[at] == '.'))
    ++at;
  if (at == 0 || line[0] == '.' || at > 6) return 0;
  if (at < line.size() && line[at] == ')') ++at;
  const bool is_number = at < line.size() && is_gap(line[at]);
  const std::size_t words = is_number ? line.find_first_not_of(" \t", at) : std::string_view::npos;
  return words == std::string_view::npos ? 0 : words;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

struct Line {
  std::size_t from = 0, to = 0;  // without the line end
  std::string_view words;        // without bullet and blanks
  bool bullet = false, number = false;
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", from), text.size());
    std::string_view line = text.substr(from, end - from);
    const std::size_t blanks = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(blanks);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
    const std::size_t bullet = bullet_length(line);
    const bool number = bullet > 0 && std::isdigit(static_cast<unsigned char>(line[0])) != 0;
    lines.push_back({from, end, line.substr(bullet), bullet > 0, number});
    const bool both = text.substr(end).starts_with("\r\n");
    from = end + (both ? 2 : 1);
  }
  return lines;
}

/// A line a program has broken goes on in small letters, or below one that was full.
bool goes_on(const Line& line, const Line& above) {
  if (line.words.empty() || line.bullet || above.words.empty()) return false;
  const std::size_t letter = (static_cast<unsigned char>(line.words[0]) & 0x80) != 0 ? 2 : 1;
  const std::string_view first = line.words.substr(0, letter);
  if (first == lowered(first)) return true;
  const std::string_view ends = ".:;";
  return characters(above.words) > longest_heading && ends.find(above.words.back()) == std::string_view::npos;
}

/// `next` is the line right below it; nullptr at the end.
bool is_heading(const Charter& charter, const std::vector<Known>& places, const Line& line, const Line* next,
                bool more_follows) {
  if (line.words.empty() || next == nullptr || !more_follows) return false;
  if ((line.bullet && !line.number) || characters(line.words) > longest_heading) return false;
  const char last = line.words.back();
  if (last == ':') return true;
  if (last == '.' || last == ',' || last == ';') return false;
  // Also a section in which no piece can be laid: what stands below it does not belong to the line above.
  if (named_by(charter, places, words_of(line.words)).named >= nearly_the_same) return true;
  return next->words.empty() || (line.number ? !next->number : next->bullet);
}

}  // namespace

std::vector<Piece> read_old_charter(const Charter& charter, std::string_view text) {
  const std::vector<Line> lines = lines_of(text);
  const std::vector<Known> places = known_places(charter);
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.words.empty()) continue;
    const bool first = at == 0 || pieces.empty() || pieces.back().is_heading;
    if (!first && goes_on(line, lines[at - 1])) {
      pieces.back().text += "\n" + std::string(line.words);
      pieces.back().to = line.to;
      continue;
    }
    const bool more_follows = std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, lines.end(),
                                          [](const Line& later) { return !later.words.empty(); });
    const Line* next = at + 1 < lines.size() ? &lines[at + 1] : nullptr;
    pieces.push_back({std::string(line.words),
                      line.from,
                      line.to,
                      is_heading(charter, places, line, next, more_follows),
                      {}});
  }
  Under under;
  for (Piece& piece : pieces) {
    const Words words = words_of(piece.text);
    if (piece.is_heading) {
      under = named_by(charter, places, words);
      continue;
    }
    piece.place = most_alike(places, words, under);
    if (piece.place.empty()) piece.place = under.field;
  }
  return pieces;
}

std::string without(std::string_view text, const Piece& piece) {
  std::size_t to = std::min(piece.to, text.size());
  if (to < text.size()) ++to;  // its line end
  return std::string(text.substr(0, piece.from)) + std::string(text.substr(to));
}

std::vector<TextPlace> places_for_text(const Charter& charter) {
  std::vector<TextPlace> places;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      if (!takes_text(point) || point.state == PointState::conflict) continue;
      const std::string label = point.number.empty() ? point.label : point.number + " " + point.label;
      places.push_back({point.field, shortened(one_line(label), 80)});
    }
  }
  return places;
}

}  // namespace kommissorium::charter
