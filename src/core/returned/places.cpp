// SPDX-License-Identifier: MPL-2.0
#include "core/returned/places.h"

#include <algorithm>

#include "core/charter/plain_text.h"
#include "core/outline/from_charter.h"
#include "core/texts/word_prompts.h"

namespace kommissorium::returned {
namespace {

/// Collects the text of each control, block by block.
class Collector {
 public:
  std::map<std::string, std::string, std::less<>> texts;

  void add(const outline::Heading& heading) {
    if (!heading.control.empty()) append(heading.control, heading.text);
  }
  void add(const outline::Paragraph& paragraph) { add(paragraph.runs, ""); }
  void add(const outline::List& list) {
    for (const outline::Runs& item : list.items) add(item, "- ");
  }
  void add(const outline::Facts& facts) {
    for (const outline::Facts::Fact& fact : facts.facts) add(fact.value, "");
  }
  void add(const outline::Table& table) {
    for (const outline::Table::Row& row : table.rows) {
      for (const std::vector<outline::Runs>& cell : row.cells) {
        for (const outline::Runs& line : cell) add(line, "");
      }
    }
  }
  void add(const outline::Signatures&) {}
  void add(const outline::PageBreak&) {}
  void add(const outline::Figure&) {}
  void add(const outline::Chart&) {}

 private:
  /// Neighbouring runs of one control are one text; the next line or block is a line of its own.
  void add(const outline::Runs& runs, std::string_view before) {
    for (std::size_t at = 0; at < runs.size();) {
      const std::string& id = runs[at].control;
      std::string text(before);
      std::size_t end = at;
      while (end < runs.size() && runs[end].control == id) text += runs[end++].text;
      if (!id.empty()) append(id, text);
      at = end;
    }
  }
  void append(const std::string& id, const std::string& text) {
    std::string& all = texts[id];
    if (!all.empty()) all += '\n';
    all += text;
  }
};

void add_document(Places& places, const outline::Document& document) {
  Collector collector;
  for (const outline::Block& block : document.blocks)
    std::visit([&collector](const auto& one) { collector.add(one); }, block);
  for (const outline::Control& control : document.controls) {
    Place& place = places[control.id];
    place.kind = control.kind;
    place.choices = control.choices;
    const std::string& text = collector.texts[control.id];
    place.empty_texts.push_back(same_words(control.placeholder));
    if (control.empty) {
      place.empty_texts.push_back(same_words(text));
    } else {
      place.text = text;
    }
  }
}

constexpr std::string_view new_member = "member/new-";

bool is_known_prompt(const Place* place, const std::string& words) {
  if (words.empty() || texts::is_word_prompt(words)) return true;
  return place != nullptr &&
         std::find(place->empty_texts.begin(), place->empty_texts.end(), words) != place->empty_texts.end();
}

/// What a program calls a placeholder although it is the value, or typed as a value is.
bool stands_as_value(const readers::ControlText& control, const Place* place, const std::string& words) {
  if (place != nullptr && !words.empty() && words == same_words(place->text)) return true;
  return !control.prompts && !is_known_prompt(place, words);
}

}  // namespace

const Place* place_at(const Places& places, std::string_view control) {
  const auto found = places.find(control);
  if (found != places.end()) return &found->second;
  const std::string_view row = new_member_row(control);
  if (row.empty()) return nullptr;
  const auto first = places.find(std::string(new_member) + "1" + std::string(control.substr(row.size())));
  return first == places.end() ? nullptr : &first->second;
}

std::string_view new_member_row(std::string_view control) {
  if (!control.starts_with(new_member)) return {};
  return control.substr(0, control.find('/', new_member.size()));
}

std::string filled_in_words(const readers::ControlText& control, const Place* place) {
  const std::string written = control.words();
  const std::string words = same_words(written);
  if (place != nullptr && words == same_words(place->text)) return written;
  if (control.placeholder && !stands_as_value(control, place, words)) return "";
  return is_known_prompt(place, words) ? "" : written;  // a program may forget that it is one
}

std::string doubtful_words(const readers::ControlText& control, const Place* place) {
  const std::string written = control.words();
  const std::string words = same_words(written);
  const bool doubtful =
      control.placeholder && !is_known_prompt(place, words) && !stands_as_value(control, place, words);
  return doubtful ? written : "";
}

Places places_of(const charter::Charter& charter) {
  Places places;
  add_document(places, outline::from_charter(charter, "", "", {}, outline::Empty::asked_for));
  add_document(places, outline::blank_form(charter));
  return places;
}

FieldPart field_part(std::string_view control) {
  const std::size_t at = control.find('#');
  if (at == std::string_view::npos) return {control, {}};
  return {control.substr(0, at), control.substr(at + 1)};
}

std::string same_words(std::string_view text) {
  std::string same;
  std::size_t start = 0;
  while (start <= text.size()) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    std::string line = charter::one_line(text.substr(start, end - start));
    start = end + 1;
    for (const std::string_view sign : {"- ", "* ", "\xE2\x80\xA2 "}) {
      if (line.starts_with(sign)) {
        line.erase(0, sign.size());
        break;
      }
    }
    std::string words;
    for (std::size_t at = 0; at < line.size(); ++at) {
      const bool hard_blank = line.compare(at, 2, "\xC2\xA0") == 0;
      const bool blank = hard_blank || line[at] == ' ' || line[at] == '\t';
      if (hard_blank) ++at;
      if (!blank) {
        words += line[at];
      } else if (!words.empty() && words.back() != ' ') {
        words += ' ';
      }
    }
    while (!words.empty() && words.back() == ' ') words.pop_back();
    if (words.empty()) continue;
    if (!same.empty()) same += '\n';
    same += words;
  }
  return same;
}

}  // namespace kommissorium::returned
