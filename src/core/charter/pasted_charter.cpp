// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_charter.h"

#include <cassert>
#include <map>
#include <set>

#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"

namespace kommissorium::charter {

using pasted::Piece;
using pasted::PieceKind;
using revisions::Value;

namespace {

constexpr std::size_t shortest_word = 4;  // bytes; shorter ones stand in every sentence
constexpr std::size_t stem = 6;           // bytes: endings change from sentence to sentence
constexpr std::size_t fewest_shared = 2;
constexpr int whole = 1'000;  // what a word counts that only one place has

using Words = std::set<std::string, std::less<>>;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

void add_words(Words& words, std::string_view text) {
  const std::string small = lowered(text);
  std::string word;
  for (std::size_t at = 0; at <= small.size(); ++at) {
    if (at < small.size() && is_letter(small[at])) {
      word += small[at];
      continue;
    }
    if (word.size() >= shortest_word) words.insert(word.substr(0, stem));
    word.clear();
  }
}

bool has_wording(const Point& point) {
  return point.kind == PointKind::duty || point.kind == PointKind::responsibility;
}

bool in_words(const Point& point) {
  return point.kind == PointKind::text || point.kind == PointKind::long_text ||
         point.kind == PointKind::clause || point.kind == PointKind::own_section;
}

/// "" when nothing can be laid there.
std::string field_for_text(const Point& point) {
  const bool disputed = has_wording(point) ? point.wording_proposals.size() > 1 : point.proposals.size() > 1;
  if (disputed || (!has_wording(point) && !in_words(point))) return "";
  return has_wording(point) ? point.wording_field : point.field;
}

struct Candidate {
  std::string field;
  Words words;
};

class Likeness {
 public:
  explicit Likeness(const Charter& charter) {
    for (const Section& section : charter.sections) {
      for (const Point& point : section.points) {
        const std::string field = field_for_text(point);
        if (field.empty()) continue;
        Candidate candidate{field, {}};
        for (const std::string* text : {&point.label, &point.help, &point.catalogue_wording})
          add_words(candidate.words, *text);
        if (!has_wording(point)) {
          add_words(candidate.words, section.title);
          add_words(candidate.words, section.heading);
        }
        for (const std::string& word : candidate.words) ++places_with_[word];
        candidates_.push_back(std::move(candidate));
      }
    }
  }

  /// The place of a piece below `heading` ("" = none); "" when nothing is alike enough.
  std::string best(std::string_view text, std::string_view heading) const {
    Words words;
    add_words(words, text);
    Words above;
    add_words(above, heading);
    std::string field;
    int highest = 0;
    for (const Candidate& candidate : candidates_) {
      std::size_t shared = 0;
      std::size_t named = 0;
      const int alike = shared_with(candidate, words, shared) + shared_with(candidate, above, named);
      const bool enough = shared >= fewest_shared || named > 0;
      if (!enough || alike <= highest) continue;
      highest = alike;
      field = candidate.field;
    }
    return field;
  }

 private:
  int shared_with(const Candidate& candidate, const Words& words, std::size_t& count) const {
    int sum = 0;
    for (const std::string& word : words) {
      if (candidate.words.count(word) == 0) continue;
      ++count;
      sum += whole / places_with_.find(word)->second;
    }
    return sum;
  }

  std::vector<Candidate> candidates_;
  std::map<std::string, int, std::less<>> places_with_;
};

/// The group's own words in a field so far; "" where only the catalogue's stand.
std::string written_so_far(const Point& point) {
  if (has_wording(point)) return point.reworded || point.own ? point.label : "";
  const std::string* text = point.value.text();
  if (text == nullptr || *text == point.catalogue_wording) return "";
  return *text;
}

void append(std::string& text, bool& ends_in_bullet, const Piece& piece) {
  const bool bullet = piece.kind == PieceKind::bullet;
  if (!text.empty()) text += bullet && ends_in_bullet ? "\n" : "\n\n";
  text += bullet ? "- " + piece.text : piece.text;
  ends_in_bullet = bullet;
}

}  // namespace

std::vector<PastedPlace> pasted_places(const Charter& charter) {
  std::vector<PastedPlace> places;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      std::string field = field_for_text(point);
      if (!field.empty()) places.push_back({std::move(field), point.label});
    }
  }
  return places;
}

std::vector<LaidPiece> suggested(const Charter& charter, std::string_view pasted) {
  const Likeness likeness(charter);
  std::vector<LaidPiece> laid;
  std::string heading;
  for (Piece& piece : pasted::pieces(pasted)) {
    std::string field;
    if (piece.kind == PieceKind::heading) {
      heading = piece.text;
    } else {
      field = likeness.best(piece.text, heading);
    }
    laid.push_back({std::move(piece), std::move(field)});
  }
  return laid;
}

std::vector<std::size_t> left_over(const std::vector<LaidPiece>& laid) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < laid.size(); ++at) {
    if (laid[at].field.empty()) places.push_back(at);
  }
  return places;
}

Result<std::vector<PlannedEdit>> laid_in(const Charter& charter, const std::vector<LaidPiece>& laid) {
  std::set<std::string, std::less<>> wanted;
  for (const LaidPiece& one : laid) {
    if (!one.field.empty()) wanted.insert(one.field);
  }
  std::vector<PlannedEdit> edits;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      const std::string field = field_for_text(point);
      if (field.empty() || wanted.erase(field) == 0) continue;
      const std::string before = written_so_far(point);
      std::string text = before;
      bool ends_in_bullet = false;
      for (const LaidPiece& one : laid) {
        if (one.field == field) append(text, ends_in_bullet, one.piece);
      }
      if (const Result<void> fine = check_value(charter, field, text); !fine.ok()) return fine.error();
      const std::optional<FieldRule> rule = rule_of(charter, field);
      assert(rule);
      const Value after = typed_form(*rule, text);
      if (after == Value(before)) continue;
      edits.push_back({field, before.empty() ? std::vector<Value>{} : std::vector<Value>{before}, after});
    }
  }
  if (!wanted.empty()) return Error{Problem::unknown_field, {.field = *wanted.begin()}, {}};
  return edits;
}

}  // namespace kommissorium::charter
