// SPDX-License-Identifier: MPL-2.0
#include "app/read_only.h"

#include <string>

#include "app/carry_out.h"

namespace kommissorium::app {
namespace {

// A list of what may be, so that a new command may not until somebody says so.
using OnlyRead =
    OneOf<Started, Stored, ChangedOutside, FoundInSecondStore, SecondStoreRead, SpaceUsed, NewerProgram,
          FilesRemembered, OpenStart, OpenCharter, OpenSection, OpenPrint, ClosePrint, NextOpenPoint,
          GoToField, ExportCharter, ExportAll, ExportDocument, ExportBlank, ExportWithoutHistory,
          ExportSetAside, PrintDocument, Toggle, DismissNotice, OpenProposals, NextProposal, ShowHistory,
          ShowMoreHistory, CloseReview, ShowAdoption, ShowVersion, ShowChanges, ShowAssessment,
          ExportAssessment, ShowFindings, ShowOverview, SelectInOverview, ExportOverview, ShowEdition,
          ShowMeeting, ExportMinutes, ShowSearch, SearchFor, GoToFound, CloseSearch, ChooseCatalogue,
          PassOverCatalogue, ChooseLanguage, ChooseTheme, ChooseHtmlView, ShowPreview, ShowHelp, TakeTour,
          HintUnderstood, ShowHints, Copied, ShareFile, CopyMail, CopySubject, ShowHandover,
          ShowGoingThrough>;

// Commands that write, but not in the charter that is open.
using WriteElsewhere =
    OneOf<Hidden, Leave, CreateCharter, OpenExample, ChooseFile, FilesChosen, DeleteCharter, RestoreCharter,
          NameAuthor, NameAsked, TakeBack, TakeBackRecovered, FilePicked, FileRead, SaveToFile, UseFile,
          KeepCatalogue, RemoveCatalogue>;

// What nobody asked for in this moment.
using ByThemselves = OneOf<Hidden, Leave, FilePicked, FileRead>;

template <class... Ones>
bool is_one(const Command& command, OneOf<Ones...>) {
  return (command.is<Ones>() || ...);
}

}  // namespace

void only_read(Turn& turn, std::string_view why) {
  turn.state.read_only = true;
  turn.tell({.kind = Notice::Kind::warning,
             .lines = {std::string(why), std::string(turn.storage_texts().only_reading)}});
}

bool is_reading(const Command& command) { return is_one(command, OnlyRead()); }

bool is_only_shown(const State& state) {
  const KeptCharter* open = state.open_charter();
  return open != nullptr && open->newer.has_value();
}

bool writes_in_charter(const Command& command) {
  return !is_reading(command) && !is_one(command, WriteElsewhere());
}

void refuse(Turn& turn, const Command& command) {
  if (is_one(command, ByThemselves())) return;
  only_read(turn, turn.storage_texts().newer_program);
  turn.announce(std::string(turn.storage_texts().newer_program));
}

void keep_from_stores(Effects& effects) {
  std::erase_if(effects, [](const Effect& effect) {
    return std::holds_alternative<Store>(effect) || std::holds_alternative<StoreDraft>(effect) ||
           std::holds_alternative<Forget>(effect);
  });
}

void carry_out(Turn& turn, const NewerProgram&) {
  if (turn.state.read_only) return;
  only_read(turn, turn.storage_texts().newer_program);
  turn.announce(std::string(turn.storage_texts().newer_program));
}

}  // namespace kommissorium::app
