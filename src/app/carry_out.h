// SPDX-License-Identifier: MPL-2.0
// What each command does, one function each; the sources are named by subject. reduce.cpp chooses among them.
#pragma once

#include "app/command.h"
#include "app/turn.h"

namespace kommissorium::app {

// start.cpp
void carry_out(Turn& turn, const Started& started);

// storing.cpp
void carry_out(Turn& turn, const Stored& answer);
void carry_out(Turn& turn, const SpaceUsed& used);

// second_store.cpp
void carry_out(Turn& turn, const FoundInSecondStore& found);
void carry_out(Turn& turn, const SecondStoreRead& read);

// read_only.cpp
void carry_out(Turn& turn, const NewerProgram& newer);

// left_behind.cpp
void carry_out(Turn& turn, const TakeBackRecovered& command);

// set_aside.cpp
void carry_out(Turn& turn, const ExportSetAside& command);

// receiving.cpp
void carry_out(Turn& turn, const FilesChosen& chosen);
void carry_out(Turn& turn, const ChooseFile& command);

// outside.cpp
void carry_out(Turn& turn, const ChangedOutside& changed);

// places.cpp
void carry_out(Turn& turn, const OpenStart& command);
void carry_out(Turn& turn, const OpenCharter& command);
void carry_out(Turn& turn, const OpenSection& command);
void carry_out(Turn& turn, const OpenPrint& command);
void carry_out(Turn& turn, const ClosePrint& command);
void carry_out(Turn& turn, const NextOpenPoint& command);
void carry_out(Turn& turn, const GoToField& command);
void carry_out(Turn& turn, const Toggle& command);
void carry_out(Turn& turn, const DismissNotice& command);

// charters.cpp
void carry_out(Turn& turn, const CreateCharter& command);
void carry_out(Turn& turn, const OpenExample& command);
void carry_out(Turn& turn, const DeleteCharter& command);
void carry_out(Turn& turn, const RestoreCharter& command);
void carry_out(Turn& turn, const MakeCleanCopy& command);

// help.cpp
void carry_out(Turn& turn, const ShowHelp& command);

// tour.cpp
void carry_out(Turn& turn, const TakeTour& command);

// hints.cpp
void carry_out(Turn& turn, const HintUnderstood& command);
void carry_out(Turn& turn, const ShowHints& command);

// forms.cpp
void carry_out(Turn& turn, const FillForm& command);

// overview.cpp
void carry_out(Turn& turn, const ShowOverview& command);
void carry_out(Turn& turn, const SelectInOverview& command);
void carry_out(Turn& turn, const ExportOverview& command);

// search.cpp
void carry_out(Turn& turn, const ShowSearch& command);
void carry_out(Turn& turn, const SearchFor& command);
void carry_out(Turn& turn, const GoToFound& command);
void carry_out(Turn& turn, const CloseSearch& command);

// adopting.cpp
void carry_out(Turn& turn, const ShowAdoption& command);
void carry_out(Turn& turn, const Adopt& command);
void carry_out(Turn& turn, const GiveAnswer& command);
void carry_out(Turn& turn, const Reopen& command);
void carry_out(Turn& turn, const RestoreVersion& command);
void carry_out(Turn& turn, const ShowVersion& command);
void carry_out(Turn& turn, const ShowChanges& command);
void carry_out(Turn& turn, const ShowHandover& command);

// old_charter.cpp
void carry_out(Turn& turn, const ShowOldCharter& command);
void carry_out(Turn& turn, const ShowFindings& command);
void carry_out(Turn& turn, const LayIn& command);

// assessing.cpp
void carry_out(Turn& turn, const ShowAssessment& command);
void carry_out(Turn& turn, const AnswerRequirement& command);
void carry_out(Turn& turn, const ExportAssessment& command);
void carry_out(Turn& turn, const RemoveAssessment& command);

// returned.cpp
void carry_out(Turn& turn, const TakeReturned& command);
void carry_out(Turn& turn, const PassOverReturned& command);

// catalogues.cpp
void carry_out(Turn& turn, const KeepCatalogue& command);
void carry_out(Turn& turn, const PassOverCatalogue& command);
void carry_out(Turn& turn, const RemoveCatalogue& command);
void carry_out(Turn& turn, const ChooseCatalogue& command);
void carry_out(Turn& turn, const ShowEdition& command);
void carry_out(Turn& turn, const MoveToEdition& command);

// known_people.cpp
void carry_out(Turn& turn, const UseKnownPerson& command);

// sharing.cpp
void carry_out(Turn& turn, const ShareFile& command);
void carry_out(Turn& turn, const CopyMail& command);
void carry_out(Turn& turn, const CopySubject& command);
void carry_out(Turn& turn, const Copied& copied);

// going_through.cpp
void carry_out(Turn& turn, const ShowGoingThrough& command);
void carry_out(Turn& turn, const EndGoingThrough& command);

// exporting.cpp
void carry_out(Turn& turn, const ExportCharter& command);
void carry_out(Turn& turn, const ExportAll& command);
void carry_out(Turn& turn, const ExportDocument& command);
void carry_out(Turn& turn, const ExportBlank& command);
void carry_out(Turn& turn, const ExportWithoutHistory& command);
void carry_out(Turn& turn, const PrintDocument& command);

// one_file.cpp
void carry_out(Turn& turn, const FileRead& read);
void carry_out(Turn& turn, const SaveToFile& command);
void carry_out(Turn& turn, const LeaveFile& command);

// picking.cpp
void carry_out(Turn& turn, const FilesRemembered& remembered);
void carry_out(Turn& turn, const UseFile& command);
void carry_out(Turn& turn, const FilePicked& picked);

// meeting.cpp
void carry_out(Turn& turn, const ShowMeeting& command);
void carry_out(Turn& turn, const GoInMeeting& command);
void carry_out(Turn& turn, const PutOff& command);
void carry_out(Turn& turn, const FollowRest& command);
void carry_out(Turn& turn, const ExportMinutes& command);
void carry_out(Turn& turn, const EndMeeting& command);

// drafts.cpp
void carry_out(Turn& turn, const Type& typing);
void carry_out(Turn& turn, const Leave& left);
void carry_out(Turn& turn, const Hidden& hidden);

// filling.cpp
void carry_out(Turn& turn, const Write& command);
void carry_out(Turn& turn, const AnswerPoint& command);
void carry_out(Turn& turn, const FollowAll& command);
void carry_out(Turn& turn, const RestoreWording& command);

// items.cpp
void carry_out(Turn& turn, const AddMember& command);
void carry_out(Turn& turn, const AddMembers& command);
void carry_out(Turn& turn, const RemoveItem& command);
void carry_out(Turn& turn, const MoveMember& command);
void carry_out(Turn& turn, const AddOwnDuty& command);
void carry_out(Turn& turn, const AddOwnSection& command);
void carry_out(Turn& turn, const MakeOne& command);

// undo.cpp
void carry_out(Turn& turn, const Undo& command);
void carry_out(Turn& turn, const Redo& command);
void carry_out(Turn& turn, const TakeBack& command);

// proposals.cpp
void carry_out(Turn& turn, const OpenProposals& command);
void carry_out(Turn& turn, const NextProposal& command);
void carry_out(Turn& turn, const ChooseProposal& command);
void carry_out(Turn& turn, const WriteAnew& command);
void carry_out(Turn& turn, const AnswerAnew& command);
void carry_out(Turn& turn, const UseAnew& command);
void carry_out(Turn& turn, const LeaveAnew& command);

// history.cpp
void carry_out(Turn& turn, const ShowHistory& command);
void carry_out(Turn& turn, const ShowMoreHistory& command);
void carry_out(Turn& turn, const CloseReview& command);
void carry_out(Turn& turn, const RestoreField& command);
void carry_out(Turn& turn, const RestoreMoment& command);

// preferences.cpp
void carry_out(Turn& turn, const ChooseLanguage& command);
void carry_out(Turn& turn, const ChooseTheme& command);
void carry_out(Turn& turn, const ChooseHtmlView& command);
void carry_out(Turn& turn, const ShowPreview& command);
void carry_out(Turn& turn, const NameAuthor& command);
void carry_out(Turn& turn, const NameAsked& command);

}  // namespace kommissorium::app
