// SPDX-License-Identifier: MPL-2.0
// All that the program remembers, as one value. Views read it, only reduce changes it.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/effect.h"
#include "core/adoption/standing.h"
#include "core/charter/charter.h"
#include "core/charter/completeness.h"
#include "core/charter/known_people.h"
#include "core/governance/charter_list.h"
#include "core/identity.h"
#include "core/json/charter_file.h"
#include "core/readers/docx.h"
#include "core/revisions/record_set.h"

namespace kommissorium::app {

/// One step that undo takes back: the values of some fields before and after.
struct Step {
  struct Change {
    std::string field;
    revisions::Value before, after;  // null before = nothing was written
    bool operator==(const Change&) const = default;
  };
  std::vector<Change> changes;
  /// By field, or item ("member/<id>/"): how many of its revisions were not written in this window then.
  std::map<std::string, std::size_t> others;
  bool came = false;    // with files, and goes back with all that came with them
  bool opened = false;  // the charter itself came with it, or came back
  int mark = 0;         // by which a notice takes it back; those that came together have the same
  bool operator==(const Step&) const = default;
};

/// A file of a newer format than this program's: the bytes are the charter, and what is shown is only what is
/// understood of them.
struct NewerFile {
  std::int64_t version = 0;
  std::string bytes;
  bool operator==(const NewerFile&) const = default;
};

/// The file that several people save one charter to, as far as it is known.
struct OneFile {
  enum class Task {
    none,
    saving,     // everything that is here is to be in it
    restoring,  // what it has held before is to be in it again
  };
  std::string file;              // names it to the platform
  std::string name;              // as its folder shows it
  std::set<std::string> held;    // records it has held
  std::size_t holds = 0;         // records it held at the last look
  std::string saved_at;          // local time when it last held everything that was here; "" = not yet
  std::optional<Error> trouble;  // why it cannot be used now: nothing is written to it
  Task task = Task::none;
  int tries = 0;         // writes of this task so far
  int writing_over = 0;  // version that a write under way is to take the place of; 0 = none
  bool operator==(const OneFile&) const = default;
};

/// A Word document that came back, held against what it carries.
struct ReturnedDocument {
  std::string charter, file;
  revisions::RecordSet left;  // what it carries: the charter as the document left it
  std::vector<readers::ControlText> controls;
  std::vector<std::string> unread;    // texts that stand in no field
  std::vector<std::string> gone;      // fields not in it any more, and emptied standard texts, as called
  std::set<std::string> passed_over;  // fields that were left as they are
};

/// A file that a person is choosing.
struct Picking {
  std::string file, name;
  std::string charter;  // "" = whichever it holds
  bool save = false;    // into it as soon as it is known
  bool operator==(const Picking&) const = default;
};

/// A charter kept here, with what is needed to show it.
struct KeptCharter {
  // Copied and moved in one place, as State is below: to compile that again wherever one is held takes long.
  KeptCharter();
  KeptCharter(const KeptCharter&);
  KeptCharter(KeptCharter&&) noexcept;
  KeptCharter& operator=(const KeptCharter&);
  KeptCharter& operator=(KeptCharter&&) noexcept;
  ~KeptCharter();

  revisions::RecordSet set;
  std::optional<NewerFile> newer;  // only shown: never stored, brought together with anything or changed
  std::shared_ptr<const charter::Charter> view;  // in the interface language; null when it cannot be shown
  std::string digest;                            // "" while a conflict is open, and where it is only shown
  charter::Count count;
  adoption::Standing standing;
  std::vector<json::SetAside> set_aside;  // damaged records, kept and exportable
  std::optional<Error> trouble;           // why `view` is null
  std::string deleted_at;                 // local time of the tombstone; "" = not deleted
  int deletions = 0;                      // how often it was deleted or brought back: the last one counts
  std::string last_file;                  // local time of the last file taken out; "" = never
  std::string last_changed;               // local time of the last change here; "" = unknown
  std::vector<Step> undo, redo;
  std::set<std::string> own;    // revisions written in this window
  std::optional<OneFile> file;  // the file it is saved to
};

/// A key whose value the store has not confirmed yet.
struct Unsaved {
  std::string value;
  int asked = 0;                  // writes under way
  bool failed = false;            // the last write was refused; tried again with the next one
  std::vector<Mark> then_forget;  // drafts that this record makes superfluous once it is safe
  bool operator==(const Unsaved&) const = default;
};

/// Unfinished typing in one charter.
struct Drafts {
  std::map<std::string, std::string> texts;  // "<field>" or "<field>#<part>" → text
  std::map<std::string, std::vector<std::string>>
      heads;  // field → its heads when typing began: what the author saw
  bool operator==(const Drafts&) const = default;
};

enum class Screen {
  start,
  charter,
  print,
  proposals,
  history,
  adoption,
  old_charter,
  returned,
  findings,
  assessment,
  edition,
  overview,
  meeting,
  going_through
};

/// A catalogue from a file, until it is kept or passed over.
struct OfferedCatalogue {
  std::string id;  // SHA-256 of the file's bytes
  std::string bytes;
  catalogue::Catalogue catalogue;
};

/// What the print view shows: the charter as it is, an earlier version, with what has changed since in front,
/// or what those take over who come next.
struct Paper {
  std::string version;        // id; "" = as it is
  std::string changes_since;  // id of a version; "" = without
  bool handover = false;
  bool operator==(const Paper&) const = default;
};

/// A text of one's own in place of several proposals, begun from one that was ready.
struct Anew {
  std::string field;
  std::string text;                                           // what it was begun from; typing is a draft
  charter::AnswerKind kind = charter::AnswerKind::explained;  // of an answer
  bool operator==(const Anew&) const = default;
};

/// People from other charters who fit what was typed as a member's name.
struct OfferedPeople {
  std::string member;
  std::vector<charter::KnownPerson> people;
};

/// A mail to go with the file that was taken last.
struct Mail {
  std::string subject, text;
  bool operator==(const Mail&) const = default;
};

struct LookedUp;
struct Looking;
struct Overview;

/// A tip: short help at the place where it is needed, until it is understood (hints.h).
enum class Hint { members, answers, file, proposals, adoption };

enum class Saving {
  saved,        // everything is in the first store
  second_only,  // the first store is full or blocked, everything is in the second
  memory_only,  // both stores are blocked: nothing survives closing the page
  failed,       // the last write failed in both
};

/// A message at the top of the main surface until it is dismissed or replaced.
struct Notice {
  enum class Kind { done, warning, error } kind = Kind::done;
  std::vector<std::string> lines;  // the first is the headline
  std::string restore;             // charter id that a button "Fortryd" brings back; "" = none
  bool set_aside = false;          // a button takes what was set aside as a file
  bool recovered = false;          // buttons keep what was put in, or take it out again
  std::string proposals = {};      // charter id whose proposals a button leads to; "" = none
  int takes_back = 0;              // mark of the steps that a button takes back; 0 = none
  bool files = false;              // about files that came in
  std::string beside = {};  // "minutes", "mail", "members": said beside what it is about; "" = at the top
  bool operator==(const Notice&) const = default;
};

/// Whether it only tells what has been done, without anything to do about it.
bool only_tells(const Notice& notice);

struct Preferences {
  Language language = Language::danish;
  std::string author;  // display name written into revisions
  std::string theme = "auto";
  bool html_view = false;   // asked for by the user; small screens and forced colours get it anyway
  std::string chosen_at;    // "YYYY-MM-DDThh:mm:ssZ", of two stores the later choice counts; "" = never
  bool name_asked = false;  // the question for the author's name was answered or passed over
  bool preview = false;     // the paper stands beside the form, where the window is wide enough
  std::set<std::string> understood = {};  // tips that are not wanted any more, by their tags
  bool operator==(const Preferences&) const = default;
};

/// The paper beside the form: what the charter said when it was made, places marked (writers::Places).
struct Preview {
  std::shared_ptr<const charter::Charter> of;
  std::string article;
};

struct State {
  State();
  State(const State&);
  State(State&&) noexcept;
  State& operator=(const State&);
  State& operator=(State&&) noexcept;
  ~State();

  catalogue::Catalogue catalogue;
  std::map<std::string, catalogue::Catalogue> catalogues;  // kept from files, by the SHA-256 of their bytes
  std::optional<OfferedCatalogue> offered;
  std::string chosen_catalogue;  // new charters are made of it; "" = the one that is brought along
  std::string edition;           // on the screen of an edition: which one, likewise
  revisions::Value examples;
  std::string document_style;                          // assets/document/document.css
  std::string_view guide_in_danish, guide_in_english;  // docs/brugervejledning.md, user-guide.md, as HTML
  IdSource ids;
  std::string tab;      // fresh for each load, names this tab's drafts
  std::string address;  // where others find the page on the net; "" = nowhere

  std::string now;    // "YYYY-MM-DDThh:mm:ssZ", set with each command
  std::string local;  // "YYYY-MM-DDThh:mm", the user's clock

  std::map<std::string, KeptCharter> charters;  // by id; one that is only shown by the hash of its bytes
  std::map<std::string, std::string> drafts;    // "<field>" or "<field>#<part>" of the open charter → text
  std::map<std::string, std::vector<std::string>> draft_heads;  // field → its heads when typing began
  std::map<std::string, Drafts> parked;    // by charter: drafts that could not become revisions, not open now
  std::map<std::string, Unsaved> unsaved;  // by key
  std::vector<std::pair<std::string, std::string>>
      unknown_stored;                              // keys that could not be read: kept untouched
  std::map<std::string, std::string> left_behind;  // drafts of tabs before, until the second store is read
  std::map<std::string, std::vector<Step>> recovered;  // by charter: what putting them in has changed
  int typed = 0;         // keystrokes of this tab: of two drafts the later counts
  bool uniting = false;  // the second store is being read: what is missing may yet come
  bool second_only_told = false;
  std::string
      coming_back;         // "<charter>/<section>" to show once the second store has brought it; "" = nothing
  bool read_only = false;  // a newer program is at work: nothing is changed and nothing stored

  Preferences preferences;
  Screen screen = Screen::start;
  std::string open;     // charter id, "" on the start screen
  std::string section;  // section id within it
  std::optional<OfferedPeople> offered_people;
  std::optional<Mail> mail;
  std::string
      place;  // field worked on last, where the next open point is looked for from; "" = top of the section
  bool help = false;         // the guide lies over the screen, which stays as it is (help.h)
  std::string help_from;     // key of the element that has the focus again when the guide is left
  int tour = 0;              // the step of the tour that is shown, from 1; 0 = none (tour.h)
  std::string tour_began;    // section where it was begun; "" = on the front page
  std::optional<Hint> hint;  // the one on this screen
  /// What is unfolded: "member/<id>" details, "wording/<field>" rewording, "paste" the paste box,
  /// "menu/<charter>", "points" of a meeting, "end-meeting", "new" the choice of kind, "settings", "sharing"
  /// other ways to share, "file" the one file to work on.
  std::set<std::string> unfolded;
  Saving saving = Saving::saved;
  Paper paper;  // what is on it
  std::string
      article;      // the print view's HTML (writers::html_article), kept up to date while screen is print
  Preview preview;  // see show_beside in paper.h
  std::map<std::string, std::map<std::string, std::string>> forms;  // charter → slot → text; see forms.h
  int marks = 0;                                                    // drawn so far, for Step::mark

  std::string proposal;      // on the screen of proposals: the field shown, with or without a conflict
  std::optional<Anew> anew;  // a text of one's own being written there
  Screen seen_from = Screen::charter;  // where history, proposals or findings were opened
  std::string history;                 // on the screen of history: a field or an item; "" = the whole charter
  std::size_t told = 0;                // how many revisions of it are shown
  /// What screens show beside the view; worked out anew when the charter or the place has changed
  /// (look_up.h).
  std::shared_ptr<const LookedUp> looked_up;
  std::optional<Notice> notice;
  /// What is being looked for, in front of the screen (search.h); null = the search is closed.
  std::shared_ptr<const Looking> looking;
  std::string led_to;  // key of the element the search led to, until something else is done; "" = none

  // on the screen of all charters together
  std::vector<governance::ListedProduct> listed;  // the list of products that was opened
  governance::Selection selection;
  std::string chosen_product;                // whose organisation is drawn; governance::product_key
  std::shared_ptr<const Overview> overview;  // worked out anew when a charter has changed (overview.h)

  bool one_file_possible = false;                       // the browser can save to the same file again
  std::map<std::string, std::string> remembered_files;  // charter → name of the file it was saved to
  std::optional<ReturnedDocument> returned;
  std::optional<Picking> picking;
  int files_picked = 0;  // so that each has a name of its own
  std::string watched;   // the file the platform looks into by itself; "" = none

  /// Ask the frame once: key of the element to focus, text to announce. Counters tell a new request from an
  /// old one.
  std::string focus_key;
  int focus_count = 0;
  std::string announcement;
  int announcement_count = 0;

  const KeptCharter* open_charter() const;
  const KeptCharter* kept(const std::string& id) const;
  /// The draft of a field or its part, else nullptr.
  const std::string* draft(const std::string& field, const std::string& part = "") const;
  /// What stands in a form of a charter, "" = nothing.
  std::string form(const std::string& charter, const std::string& slot) const;
  /// The same of the open charter.
  std::string form(const std::string& slot) const { return form(open, slot); }
};

/// Whether closing the page now would lose something.
bool is_at_risk(const State& state);

}  // namespace kommissorium::app
