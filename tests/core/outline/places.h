// SPDX-License-Identifier: MPL-2.0
// Where the controls of a document stand: what each shows, read from the runs that name it.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/outline/outline.h"

namespace kommissorium::outline::trial {

struct Place {
  std::string control;
  std::string text;  // the pieces of one control one after another, whole blocks parted by an empty line
};

/// In reading order, one entry for each unbroken place: a control that stands in two places is there twice.
class Places {
 public:
  static std::vector<Place> of(const Document& document) {
    Places reading;
    for (const Block& block : document.blocks) {
      reading.fresh_ = true;
      std::visit([&reading](const auto& one) { reading.add(one); }, block);
    }
    return reading.found_;
  }

 private:
  void add(const Heading& heading) { take(heading.control, heading.text); }
  void add(const Paragraph& paragraph) { add(paragraph.runs); }
  void add(const List& list) {
    for (const Runs& item : list.items) add(item);
  }
  void add(const Facts& facts) {
    for (const Facts::Fact& fact : facts.facts) {
      take("", "");
      add(fact.value);
    }
  }
  void add(const Table& table) {
    for (const Table::Row& row : table.rows) {
      for (const auto& cell : row.cells) {
        for (const Runs& line : cell) add(line);
      }
    }
  }
  void add(const Signatures&) { take("", ""); }
  void add(const PageBreak&) { take("", ""); }
  void add(const Figure&) { take("", ""); }  // what is drawn is no value to fill in
  void add(const Chart&) { take("", ""); }
  void add(const Runs& runs) {
    for (const Run& run : runs) take(run.control, run.text);
  }

  void take(const std::string& control, const std::string& text) {
    if (!control.empty() && control == last_) {
      found_.back().text += (fresh_ ? "\n\n" : "") + text;
    } else if (!control.empty()) {
      found_.push_back({control, text});
    }
    last_ = control;
    fresh_ = false;
  }

  std::vector<Place> found_;
  std::string last_;
  bool fresh_ = false;
};

/// "" when every control stands in one place, in order, with a text of its own; else what is wrong.
inline std::string wrong_places(const Document& document) {
  const std::vector<Place> places = Places::of(document);
  if (places.size() != document.controls.size())
    return std::to_string(document.controls.size()) + " controls in " + std::to_string(places.size()) +
           " places";
  std::vector<std::string> ids;
  for (std::size_t at = 0; at < places.size(); ++at) {
    const Control& control = document.controls[at];
    if (places[at].control != control.id) return control.id + " is out of order";
    if (places[at].text.empty()) return control.id + " shows nothing";
    if (control.label.empty() || control.placeholder.empty()) return control.id + " has no name";
    ids.push_back(control.id);
  }
  std::sort(ids.begin(), ids.end());
  const auto twice = std::adjacent_find(ids.begin(), ids.end());
  return twice == ids.end() ? "" : *twice + " stands twice";
}

inline const Control* control_of(const Document& document, std::string_view id) {
  for (const Control& control : document.controls) {
    if (control.id == id) return &control;
  }
  return nullptr;
}

inline std::string text_in(const Document& document, std::string_view id) {
  for (const Place& place : Places::of(document)) {
    if (place.control == id) return place.text;
  }
  return "";
}

}  // namespace kommissorium::outline::trial
