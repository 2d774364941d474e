// SPDX-License-Identifier: MPL-2.0
// Everything that can happen to the program, one struct each. Orders come from views, facts from the
// platform.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/help_commands.h"
#include "app/meeting_commands.h"
#include "app/one_of.h"
#include "app/people_commands.h"
#include "app/search_commands.h"
#include "core/catalogue/catalogue.h"
#include "core/charter/answer.h"
#include "core/governance/charter_list.h"
#include "core/language.h"
#include "core/revisions/value.h"

namespace kommissorium::app {

// --- facts from the platform
struct Started {
  std::vector<std::pair<std::string, std::string>> stored;  // all keys under "kommissorium/"
  bool storage_works = true;
  std::string seed;      // chance for ids, fresh for each load
  std::string tab = {};  // names this tab's drafts, fresh for each load; "" = drawn from the seed
  bool second_store_follows = false;  // FoundInSecondStore and SecondStoreRead will be told
  std::string place = {};  // "<charter>/<section>" that this tab showed before it was loaded again; "" = none
  bool newer_program = false;  // a newer one has been at work here: NewerProgram from the start
  std::string address = {};    // of the page on the net; "" = it is a file
};
struct Stored {
  std::string key;
  bool ok = true;
  std::string reason;   // "quota", "blocked", "mismatch"
  bool second = false;  // the first store failed for that reason, the second has it
};
/// What the second store holds of one charter ("": of none) that the first one does not, or holds otherwise.
struct FoundInSecondStore {
  std::string charter;
  std::vector<std::pair<std::string, std::string>> stored;
};
/// The second store has been read through, or cannot be used: what is missing now is missing.
struct SecondStoreRead {
  bool works = true;
  std::vector<std::string> live_tabs = {};  // State::tab of tabs that live: their drafts are left alone
};
/// The first store is filling up.
struct SpaceUsed {
  int percent = 0;
};
/// A newer program is at work in another tab, or has been here: this one only reads from now on.
struct NewerProgram {};
/// Another tab wrote (value) or removed ("" and gone) keys.
struct ChangedOutside {
  struct Change {
    std::string key, value;
    bool gone = false;
  };
  std::vector<Change> changes;
};
struct FilesChosen {
  struct File {
    std::string name, text;
    std::string error;  // "not_utf8", "too_large", "unreadable" or ""
  };
  std::vector<File> files;
};
/// This browser can save to the same file again; `files` are those it remembers from earlier.
struct FilesRemembered {
  struct File {
    std::string charter, name;
  };
  std::vector<File> files;
};
/// The answer to PickFile. error: "cancelled", "refused", "gone", "unreadable" or "".
struct FilePicked {
  std::string file, name, error;
};
/// What a picked file holds now: asked for, noticed, or read back after writing. `version` counts the
/// different things found in it. error: those of FilesChosen; "gone", "refused", "unwritable".
struct FileRead {
  std::string file, text, error;
  int version = 0;
};
/// The page is hidden or left: every draft becomes a revision.
struct Hidden {};

// --- where to be
struct OpenStart {};
struct OpenCharter {
  std::string charter;
};
struct OpenSection {
  std::string section;
};
struct OpenPrint {};
struct ClosePrint {};
struct NextOpenPoint {};
/// To where a field of the charter stands.
struct GoToField {
  std::string field;
};

// --- whole charters
struct CreateCharter {
  catalogue::GroupKind kind;
};
struct OpenExample {
  catalogue::GroupKind kind;
};
struct ChooseFile {};
struct ExportCharter {
  std::string charter;  // "" = the one open
};
struct ExportAll {};
/// form: for Word, with every place, filled in as far as the charter is.
enum class DocumentFormat { word, form, page, markdown };
/// The open charter as a document; it carries its content.
struct ExportDocument {
  DocumentFormat format = DocumentFormat::word;
};
/// A charter with nothing in it, to be filled in in Word.
struct ExportBlank {
  catalogue::GroupKind kind;
};
struct ExportWithoutHistory {};  // the open charter as a charter file of its current content only
struct MakeCleanCopy {};         // a new charter of the current content of the open one
struct DeleteCharter {
  std::string charter;
};
struct RestoreCharter {
  std::string charter;
};
struct ExportSetAside {};  // everything damaged or not understood, as text
struct PrintDocument {
  bool under_way = false;  // the browser prints already, by its own command: only the sheet is wanted
};

// --- one file that several people save to
/// Saves the open charter to its file; without one it asks for it, or gives a download where the browser
/// can do no more.
struct SaveToFile {};
enum class FileChoice {
  make,   // a new file, for the charter given
  open,   // one that is there
  again,  // the one remembered for the charter
};
struct UseFile {
  std::string charter;  // "" = the one the file turns out to hold
  FileChoice choice = FileChoice::open;
};
/// The open charter is worked on without its file from now on.
struct LeaveFile {};

// --- filling in the open charter
/// Typing in a field; `part` names a part of a composite value: "reason", "follow-up", "person", "reference",
/// "date" or "".
struct Type {
  std::string field, part, text;
};
/// The field was left: its draft, if any, becomes a revision.
struct Leave {
  std::string field, part;
};
struct Write {
  std::string field;
  revisions::Value value;
};
/// The chosen answer once more opens the point again, unless something was written with it. `lead` takes the
/// focus on to the reason: good for a pointer; who goes through the answers by arrow keys must stay among
/// them.
struct AnswerPoint {
  std::string field;
  charter::AnswerKind kind;
  bool lead = false;
};
struct FollowAll {
  std::string section;
};
struct RestoreWording {
  std::string wording_field;
};
struct AddMember {};
struct AddMembers {
  std::string text;  // a pasted list
};
/// Typing in a form (State::forms): a text that becomes something by a button. AddMembers with the pasted
/// list empties and folds its box.
struct FillForm {
  std::string slot, text;
};
struct RemoveItem {
  std::string item;  // "member/<id>", "duty/<id>", "section/<id>"
};
struct MoveMember {
  std::string member;
  int by = 0;
};
struct AddOwnDuty {};
struct AddOwnSection {};
struct Undo {};
struct Redo {};
/// Takes out again what was found unfinished at start and put in.
struct TakeBackRecovered {};

// --- where several have written
/// Shows what is to be decided: a field's proposals, or the first ones. charter "" = the one open.
struct OpenProposals {
  std::string field = {}, charter = {};
};
struct NextProposal {
  int by = 1;
};
/// One of the proposals shown, or both in one: written, and on to the next.
struct ChooseProposal {
  std::string field;
  revisions::Value value;
};
/// Begins a text of one's own in the place of the proposals, from one that is ready.
struct WriteAnew {
  std::string field, text;
};
struct AnswerAnew {
  charter::AnswerKind kind;
};
/// The text of one's own is done: written, and on to the next.
struct UseAnew {};
struct LeaveAnew {};
/// Two members are one person; see charter::same_persons.
struct MakeOne {
  std::string kept, other;
};
/// Shows who wrote what: of a field or an item, "" = of the whole charter.
struct ShowHistory {
  std::string what = {};
};
struct ShowMoreHistory {};
/// Back to the charter, where one came from.
struct CloseReview {};
/// A field says again what it said in a revision.
struct RestoreField {
  std::string field, revision;
};
/// The whole charter says again what it said when a revision had been written.
struct RestoreMoment {
  std::string revision;
};
/// What the governance model finds in the open charter; "" = all of it, else the explanation of one rule.
struct ShowFindings {
  std::string rule = {};
};
// --- all charters together (overview.h)
struct ShowOverview {};
struct SelectInOverview {
  governance::Selection wanted;
  std::string product;  // whose organisation is drawn
};
struct ExportOverview {
  bool as_table = false;  // else as a page
};

// --- adoption and versions; what is said of them stands in forms (State::forms, deciding.h)
struct ShowAdoption {};
struct Adopt {};
struct GiveAnswer {
  std::string who;  // a member's id, "board" or "other"
};
/// The adoption that stands is taken up again.
struct Reopen {};
/// The agreement reads again as in a version.
struct RestoreVersion {
  std::string version;
};
/// On paper: a version as it was frozen, or what reads differently now, before the charter as it is.
struct ShowVersion {
  std::string version;
};
struct ShowChanges {
  std::string version;
};

// --- a text from an older charter; it stands in a form (old_charter.h)
struct ShowOldCharter {};
/// One of its pieces goes to the place chosen for it, and out of the text.
struct LayIn {
  std::size_t from = 0;  // where it begins in the text
  std::string text;
};

// --- a Word document that came back (returned.h)
/// What it says in a field, "" = in all that can be used, is written.
struct TakeReturned {
  std::string field = {};
};
struct PassOverReturned {
  std::string field;
};

// --- OS2's self-assessment; what is written in it stands in forms (assessing.h)
/// The self-assessment of the product that a charter is of.
struct ShowAssessment {
  std::string charter;
};
struct AnswerRequirement {
  enum class With {
    proposal,     // what the charters say, answer and documentation together
    pass_over,    // what stands there stays
    as_it_stood,  // what was written here goes
  };
  std::string id;
  With with = With::proposal;
};
enum class AssessmentFormat { file, markdown, page };
struct ExportAssessment {
  AssessmentFormat format = AssessmentFormat::file;
};
/// Out of this program, with what was written in it.
struct RemoveAssessment {};

// --- catalogues (catalogues.h)
struct KeepCatalogue {};      // the one that a file offered
struct PassOverCatalogue {};  // it is not kept
struct RemoveCatalogue {
  std::string catalogue;
};
/// New charters are made of it; "" = of the one that is brought along.
struct ChooseCatalogue {
  std::string catalogue;
};
/// Shows what another edition says otherwise than the open charter.
struct ShowEdition {
  std::string catalogue;
};
/// The open charter moves to the edition shown, by what was chosen (State::forms).
struct MoveToEdition {};

/// Takes back all steps with a mark, whatever was done since: files that were brought in.
struct TakeBack {
  int mark = 0;
};

// --- what is open on the screen
struct Toggle {
  std::string what;  // see State::unfolded
};
struct DismissNotice {};
struct ChooseLanguage {
  Language language;
};
struct ChooseTheme {
  std::string theme;  // "auto", "light", "dark", "contrast"
};
struct ChooseHtmlView {
  bool on;
};
struct ShowPreview {
  bool on;
};
struct NameAuthor {
  std::string name;
};
/// The question for the author's name was answered or passed over: it is not put again.
struct NameAsked {};

struct Commands
    : OneOf<Started, Stored, ChangedOutside, FilesChosen, Hidden, OpenStart, OpenCharter, OpenSection,
            OpenPrint, ClosePrint, NextOpenPoint, GoToField, CreateCharter, OpenExample, ChooseFile,
            ExportCharter, ExportAll, ExportDocument, ExportBlank, ExportWithoutHistory, DeleteCharter,
            RestoreCharter, PrintDocument, Type, Leave, Write, AnswerPoint, FollowAll, RestoreWording,
            AddMember, AddMembers, FillForm, RemoveItem, MoveMember, AddOwnDuty, AddOwnSection, Undo, Redo,
            Toggle, DismissNotice, ChooseLanguage, ChooseTheme, ChooseHtmlView, ShowPreview, NameAuthor,
            FoundInSecondStore, SecondStoreRead, SpaceUsed, NewerProgram, ExportSetAside, TakeBackRecovered,
            OpenProposals, NextProposal, ChooseProposal, WriteAnew, AnswerAnew, UseAnew, LeaveAnew, MakeOne,
            ShowHistory, ShowMoreHistory, CloseReview, RestoreField, RestoreMoment, TakeBack, MakeCleanCopy,
            NameAsked, ShowAdoption, Adopt, GiveAnswer, Reopen, RestoreVersion, ShowVersion, ShowChanges,
            ShowOldCharter, LayIn, TakeReturned, PassOverReturned, KeepCatalogue, PassOverCatalogue,
            RemoveCatalogue, ChooseCatalogue, ShowEdition, MoveToEdition, FilesRemembered, FilePicked,
            FileRead, SaveToFile, UseFile, LeaveFile, ShowAssessment, AnswerRequirement, ExportAssessment,
            RemoveAssessment, ShowFindings, ShowOverview, SelectInOverview, ExportOverview, ShowSearch,
            SearchFor, GoToFound, CloseSearch, ShowHelp, TakeTour, HintUnderstood, ShowHints, ShowMeeting,
            GoInMeeting, PutOff, FollowRest, ExportMinutes, EndMeeting, Copied, ShareFile, CopyMail,
            CopySubject, ShowHandover, UseKnownPerson, ShowGoingThrough, EndGoingThrough> {};

/// One of them, never changed.
using Command = Held<Commands>;

}  // namespace kommissorium::app
