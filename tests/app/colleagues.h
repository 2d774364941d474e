// SPDX-License-Identifier: MPL-2.0
// Two people with the same charter on two PCs, who write without seeing each other and mail their files.
#pragma once

#include <string>

#include "tests/app/trial.h"

namespace kommissorium::app::trial {

inline FilesChosen::File mailed(const Program& from, std::string name = "fil.kommissorium.json") {
  return {std::move(name), json::write_charter_file(from.kept().set), ""};
}

struct Colleagues {
  MemoryStore here, there;
  Program anna{here, 1, "anna"};
  Program bo{there, 1, "bo"};
  std::string id;

  /// Both know a text in a field.
  explicit Colleagues(const std::string& field = "", const std::string& text = "") {
    anna.does(NameAuthor{"Anna Eksempel"});
    bo.does(NameAuthor{"Bo Eksempel"});
    id = anna.creates();
    if (!field.empty()) anna.writes(field, text);
    bo.does(FilesChosen{{mailed(anna)}});
    bo.does(DismissNotice{});
    bo.moment = {"2026-11-23T11:30:00Z", "2026-11-23T12:30"};
  }
  /// Bo's file comes to Anna.
  void meet() { anna.does(FilesChosen{{mailed(bo, "fra Bo.kommissorium.json")}}); }
};

}  // namespace kommissorium::app::trial
