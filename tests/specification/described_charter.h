// SPDX-License-Identifier: MPL-2.0
// A charter built from sentences, one after the other, as the specification's README describes them.
#pragma once

#include <list>
#include <string>
#include <string_view>
#include <vector>

#include "core/governance/brief.h"
#include "tests/core/charter/charters.h"

namespace kommissorium::specification {

class DescribedCharter {
 public:
  /// `kind`: "styregruppe", "koordinationsgruppe", "faggruppe".
  explicit DescribedCharter(std::string_view kind);

  /// Fails the test when the sentence means nothing.
  void state(std::string_view sentence);

  /// What the rules find, in words.
  std::vector<std::string> findings(std::string_view without) const;

 private:
  void answer(std::string_view label, std::string_view text);
  void answer_point(std::string_view beginning, std::string_view text);
  void put_off(std::string_view beginning, std::string_view when);
  void reword(std::string_view beginning, std::string_view text);
  void explain(std::string_view title, std::string_view text);
  void member(std::string_view words, bool always_new);
  void remove_member(std::string_view name);
  void adopt(std::string_view day);
  void board(bool approved, std::string_view day);
  void beside(std::string_view words);

  charter::trial::Desk desk_;
  std::string today_;
  std::list<governance::Brief> others_;
};

}  // namespace kommissorium::specification
