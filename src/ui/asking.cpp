// SPDX-License-Identifier: MPL-2.0
// The commands that views give, one line each; a view that gives another one does not link until it stands
// here.
#include <utility>

#include "ui/frame.h"

namespace kommissorium::ui {

template <class Asked>
void Frame::ask(Asked command) {
  commands.push_back(std::move(command));
}

template void Frame::ask(app::AddMember);
template void Frame::ask(app::AddMembers);
template void Frame::ask(app::AddOwnDuty);
template void Frame::ask(app::AddOwnSection);
template void Frame::ask(app::Adopt);
template void Frame::ask(app::AnswerAnew);
template void Frame::ask(app::AnswerPoint);
template void Frame::ask(app::AnswerRequirement);
template void Frame::ask(app::ChooseCatalogue);
template void Frame::ask(app::ChooseFile);
template void Frame::ask(app::ChooseHtmlView);
template void Frame::ask(app::ShowPreview);
template void Frame::ask(app::ChooseLanguage);
template void Frame::ask(app::ChooseProposal);
template void Frame::ask(app::ChooseTheme);
template void Frame::ask(app::ClosePrint);
template void Frame::ask(app::CloseReview);
template void Frame::ask(app::CloseSearch);
template void Frame::ask(app::CopyMail);
template void Frame::ask(app::CopySubject);
template void Frame::ask(app::CreateCharter);
template void Frame::ask(app::DeleteCharter);
template void Frame::ask(app::DismissNotice);
template void Frame::ask(app::EndGoingThrough);
template void Frame::ask(app::ExportAll);
template void Frame::ask(app::ExportAssessment);
template void Frame::ask(app::ExportBlank);
template void Frame::ask(app::ExportCharter);
template void Frame::ask(app::ExportDocument);
template void Frame::ask(app::EndMeeting);
template void Frame::ask(app::ExportMinutes);
template void Frame::ask(app::ExportOverview);
template void Frame::ask(app::ExportSetAside);
template void Frame::ask(app::ExportWithoutHistory);
template void Frame::ask(app::FillForm);
template void Frame::ask(app::FollowAll);
template void Frame::ask(app::GiveAnswer);
template void Frame::ask(app::GoInMeeting);
template void Frame::ask(app::GoToField);
template void Frame::ask(app::GoToFound);
template void Frame::ask(app::HintUnderstood);
template void Frame::ask(app::KeepCatalogue);
template void Frame::ask(app::LayIn);
template void Frame::ask(app::Leave);
template void Frame::ask(app::LeaveAnew);
template void Frame::ask(app::LeaveFile);
template void Frame::ask(app::MakeCleanCopy);
template void Frame::ask(app::MakeOne);
template void Frame::ask(app::MoveMember);
template void Frame::ask(app::MoveToEdition);
template void Frame::ask(app::NameAsked);
template void Frame::ask(app::NameAuthor);
template void Frame::ask(app::NextOpenPoint);
template void Frame::ask(app::NextProposal);
template void Frame::ask(app::OpenCharter);
template void Frame::ask(app::OpenExample);
template void Frame::ask(app::OpenPrint);
template void Frame::ask(app::OpenProposals);
template void Frame::ask(app::OpenSection);
template void Frame::ask(app::OpenStart);
template void Frame::ask(app::PassOverCatalogue);
template void Frame::ask(app::PassOverReturned);
template void Frame::ask(app::PrintDocument);
template void Frame::ask(app::PutOff);
template void Frame::ask(app::FollowRest);
template void Frame::ask(app::Redo);
template void Frame::ask(app::RemoveAssessment);
template void Frame::ask(app::RemoveCatalogue);
template void Frame::ask(app::RemoveItem);
template void Frame::ask(app::Reopen);
template void Frame::ask(app::RestoreCharter);
template void Frame::ask(app::RestoreField);
template void Frame::ask(app::RestoreMoment);
template void Frame::ask(app::RestoreVersion);
template void Frame::ask(app::RestoreWording);
template void Frame::ask(app::SaveToFile);
template void Frame::ask(app::SearchFor);
template void Frame::ask(app::SelectInOverview);
template void Frame::ask(app::ShowAdoption);
template void Frame::ask(app::ShowAssessment);
template void Frame::ask(app::ShowChanges);
template void Frame::ask(app::ShareFile);
template void Frame::ask(app::ShowFindings);
template void Frame::ask(app::ShowHelp);
template void Frame::ask(app::ShowHints);
template void Frame::ask(app::ShowEdition);
template void Frame::ask(app::ShowGoingThrough);
template void Frame::ask(app::ShowHandover);
template void Frame::ask(app::ShowHistory);
template void Frame::ask(app::ShowMoreHistory);
template void Frame::ask(app::ShowMeeting);
template void Frame::ask(app::ShowOldCharter);
template void Frame::ask(app::ShowOverview);
template void Frame::ask(app::ShowSearch);
template void Frame::ask(app::ShowVersion);
template void Frame::ask(app::TakeBack);
template void Frame::ask(app::TakeBackRecovered);
template void Frame::ask(app::TakeReturned);
template void Frame::ask(app::TakeTour);
template void Frame::ask(app::Toggle);
template void Frame::ask(app::Type);
template void Frame::ask(app::Undo);
template void Frame::ask(app::UseAnew);
template void Frame::ask(app::UseFile);
template void Frame::ask(app::UseKnownPerson);
template void Frame::ask(app::Write);
template void Frame::ask(app::WriteAnew);

}  // namespace kommissorium::ui
