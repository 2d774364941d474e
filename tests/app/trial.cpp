// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

#include <utility>

#include "app/hints.h"

namespace kommissorium::app::trial {

Program::Program(MemoryStore& where, int tab_number, const std::string& seed,
                 const catalogue::Catalogue& catalogue, bool storage_works)
    : store(where), tab(tab_number) {
  state.catalogue = catalogue;
  store.open(tab);
  does(Started{.stored = store.all(),
               .storage_works = storage_works,
               .seed = seed,
               .second_store_follows = store.has_second});
  if (store.has_second) unites();
}

Program::~Program() = default;

void Program::unites(const std::vector<std::string>& live_tabs) {
  if (store.second_works) {
    for (const FoundInSecondStore& found : store.unite()) does(found);
  }
  does(SecondStoreRead{store.second_works, live_tabs});
}

void Program::does(const Command& command) {
  effects = happen(command);
  Effects due = effects;
  while (!due.empty()) due = answer(store.carry_out(tab, due));
}

template <class Asked>
void Program::does(const Asked& command) {
  does(Command(command));
}

void Program::hears() {
  const ChangedOutside changed = store.changes_for(tab);
  if (!changed.changes.empty()) does(changed);
}

void Program::flush() {
  Effects due = answer(store.flush(tab));
  while (!due.empty()) due = answer(store.carry_out(tab, due));
}

void Program::writes(const std::string& field, const std::string& text, const std::string& part) {
  does(Type{field, part, text});
  does(Leave{field, part});
}

std::string Program::creates(GroupKind kind, const std::string& product) {
  does(CreateCharter{kind});
  if (!product.empty()) writes("head/product", product);
  return state.open;
}

void Program::stays_in(const std::string& charter) {
  if (!state.open.empty()) return;
  does(RestoreCharter{charter});
  does(OpenCharter{charter});
}

const KeptCharter& Program::kept() const {
  const KeptCharter* open = state.open_charter();
  REQUIRE(open != nullptr);
  return *open;
}

const charter::Charter& Program::view() const {
  REQUIRE(kept().view != nullptr);
  return *kept().view;
}

const charter::Point& Program::point(const std::string& field) const {
  const charter::Point* found = view().point(field);
  CAPTURE(field);
  REQUIRE(found != nullptr);
  return *found;
}

std::string Program::text(const std::string& field) const {
  const std::string* found = point(field).value.text();
  return found == nullptr ? "" : *found;
}

std::size_t Program::records() const { return kept().set.size(); }

Effects Program::happen(const Command& command) {
  Reduction next = reduce(std::move(state), command, moment);
  state = std::move(next.state);
  return std::move(next.effects);
}

Effects Program::answer(const std::vector<Stored>& answers) {
  Effects more;
  for (const Stored& one : answers) {
    if (one.ok) confirmed.insert(one.key);
    for (Effect& effect : happen(one)) more.push_back(std::move(effect));
  }
  return more;
}

std::size_t keys_with(const MemoryStore& store, std::string_view part) {
  std::size_t found = 0;
  for (const auto& [key, value] : store.values) found += key.find(part) != std::string::npos ? 1U : 0U;
  return found;
}

bool is_written(const State& state, const std::string& text) {
  std::string quoted;
  revisions::append_canonical_text(quoted, text);
  for (const auto& [id, kept] : state.charters) {
    for (const auto& [record_id, record] : kept.set.records()) {
      if (record.content.find(quoted) != std::string::npos) return true;
    }
  }
  return false;
}

std::string bytes_of(const State& state) {
  using Array = Value::Array;
  const auto texts = [](const auto& list) {
    Array out;
    for (const auto& one : list) out.push_back(Value(std::string(one)));
    return Value(out);
  };
  const auto pairs = [](const auto& list) {
    Array out;
    for (const auto& [first, second] : list) out.push_back(Array{first, second});
    return Value(out);
  };
  const auto heads = [&](const auto& map) {
    Array out;
    for (const auto& [field, ids] : map) out.push_back(Array{field, texts(ids)});
    return Value(out);
  };
  const auto steps = [](const std::vector<Step>& list) {
    Array out;
    for (const Step& step : list) {
      Array changes;
      for (const Step::Change& one : step.changes) changes.push_back(Array{one.field, one.before, one.after});
      Array others;
      for (const auto& [field, count] : step.others) others.push_back(Array{field, static_cast<int>(count)});
      out.push_back(Array{changes, others, step.came, step.opened, step.mark});
    }
    return Value(out);
  };
  const auto file = [&](const std::optional<OneFile>& one) {
    if (!one) return Value();
    return Value(Array{one->file, one->name, texts(one->held), static_cast<int>(one->holds), one->saved_at,
                       one->trouble ? static_cast<int>(one->trouble->problem) : -1,
                       static_cast<int>(one->task), one->tries, one->writing_over});
  };
  const auto picking = [](const std::optional<Picking>& one) {
    return one ? Value(Array{one->file, one->name, one->charter, one->save}) : Value();
  };
  Array charters;
  for (const auto& [id, kept] : state.charters) {
    Array set_aside;
    for (const json::SetAside& one : kept.set_aside) set_aside.push_back(one.text);
    charters.push_back(
        Array{id, json::write_charter_file(kept.set), kept.digest, kept.count.done, kept.count.total,
              set_aside, kept.trouble ? static_cast<int>(kept.trouble->problem) : -1, kept.deleted_at,
              kept.deletions, kept.last_file, kept.last_changed, steps(kept.undo), steps(kept.redo),
              kept.view == nullptr ? "" : kept.view->title, texts(kept.own), file(kept.file)});
  }
  Array parked;
  for (const auto& [id, drafts] : state.parked)
    parked.push_back(Array{id, pairs(drafts.texts), heads(drafts.heads)});
  Array forms;
  for (const auto& [id, texts_of_it] : state.forms) forms.push_back(Array{id, pairs(texts_of_it)});
  Array unsaved;
  for (const auto& [key, one] : state.unsaved) {
    Array forgotten;
    for (const Mark& mark : one.then_forget) forgotten.push_back(Array{mark.key, mark.value});
    unsaved.push_back(Array{key, one.value, one.asked, one.failed, forgotten});
  }
  Array notice;
  if (state.notice)
    notice = {static_cast<int>(state.notice->kind),
              texts(state.notice->lines),
              state.notice->restore,
              state.notice->set_aside,
              state.notice->recovered,
              state.notice->proposals,
              state.notice->takes_back};
  Array catalogues;
  for (const auto& [id, catalogue] : state.catalogues) catalogues.push_back(id);
  Array recovered;
  for (const auto& [id, done] : state.recovered) recovered.push_back(Array{id, steps(done)});
  return revisions::canonical(Array{state.ids.seed,
                                    static_cast<int>(state.ids.counter),
                                    state.tab,
                                    state.now,
                                    state.local,
                                    charters,
                                    pairs(state.drafts),
                                    heads(state.draft_heads),
                                    parked,
                                    unsaved,
                                    pairs(state.unknown_stored),
                                    pairs(state.left_behind),
                                    recovered,
                                    state.typed,
                                    state.uniting,
                                    state.read_only,
                                    state.second_only_told,
                                    catalogues,
                                    state.offered ? state.offered->id : "",
                                    state.chosen_catalogue,
                                    state.edition,
                                    state.preferences.author,
                                    state.preferences.chosen_at,
                                    std::string(tag(state.preferences.language)),
                                    state.preferences.theme,
                                    state.preferences.html_view,
                                    state.preferences.name_asked,
                                    texts(state.preferences.understood),
                                    state.help,
                                    state.tour,
                                    state.tour_began,
                                    state.hint ? std::string(tag(*state.hint)) : "",
                                    static_cast<int>(state.screen),
                                    state.open,
                                    state.section,
                                    state.place,
                                    texts(state.unfolded),
                                    static_cast<int>(state.saving),
                                    state.article,
                                    forms,
                                    state.marks,
                                    state.proposal,
                                    state.anew ? state.anew->field + " " + state.anew->text : "",
                                    state.history,
                                    static_cast<int>(state.told),
                                    notice,
                                    state.one_file_possible,
                                    pairs(state.remembered_files),
                                    picking(state.picking),
                                    state.files_picked,
                                    state.watched,
                                    state.focus_key,
                                    state.focus_count,
                                    state.announcement,
                                    state.announcement_count});
}

template void Program::does(const Started&);
template void Program::does(const Stored&);
template void Program::does(const ChangedOutside&);
template void Program::does(const FilesChosen&);
template void Program::does(const Hidden&);
template void Program::does(const OpenStart&);
template void Program::does(const OpenCharter&);
template void Program::does(const OpenSection&);
template void Program::does(const OpenPrint&);
template void Program::does(const ClosePrint&);
template void Program::does(const NextOpenPoint&);
template void Program::does(const GoToField&);
template void Program::does(const ShowHelp&);
template void Program::does(const TakeTour&);
template void Program::does(const HintUnderstood&);
template void Program::does(const ShowHints&);
template void Program::does(const CreateCharter&);
template void Program::does(const OpenExample&);
template void Program::does(const ChooseFile&);
template void Program::does(const ExportCharter&);
template void Program::does(const Copied&);
template void Program::does(const CopyMail&);
template void Program::does(const CopySubject&);
template void Program::does(const EndGoingThrough&);
template void Program::does(const ShareFile&);
template void Program::does(const ShowGoingThrough&);
template void Program::does(const ShowHandover&);
template void Program::does(const UseKnownPerson&);
template void Program::does(const ExportAll&);
template void Program::does(const ExportDocument&);
template void Program::does(const ExportAssessment&);
template void Program::does(const ExportBlank&);
template void Program::does(const ExportWithoutHistory&);
template void Program::does(const DeleteCharter&);
template void Program::does(const RestoreCharter&);
template void Program::does(const PrintDocument&);
template void Program::does(const Type&);
template void Program::does(const Leave&);
template void Program::does(const Write&);
template void Program::does(const AnswerPoint&);
template void Program::does(const AnswerRequirement&);
template void Program::does(const FollowAll&);
template void Program::does(const RestoreWording&);
template void Program::does(const AddMember&);
template void Program::does(const AddMembers&);
template void Program::does(const FillForm&);
template void Program::does(const RemoveAssessment&);
template void Program::does(const RemoveItem&);
template void Program::does(const MoveMember&);
template void Program::does(const AddOwnDuty&);
template void Program::does(const AddOwnSection&);
template void Program::does(const Undo&);
template void Program::does(const Redo&);
template void Program::does(const Toggle&);
template void Program::does(const DismissNotice&);
template void Program::does(const ChooseLanguage&);
template void Program::does(const ChooseTheme&);
template void Program::does(const ChooseHtmlView&);
template void Program::does(const ShowPreview&);
template void Program::does(const NameAuthor&);
template void Program::does(const FoundInSecondStore&);
template void Program::does(const SecondStoreRead&);
template void Program::does(const SpaceUsed&);
template void Program::does(const NewerProgram&);
template void Program::does(const ExportSetAside&);
template void Program::does(const TakeBackRecovered&);
template void Program::does(const ShowOverview&);
template void Program::does(const SelectInOverview&);
template void Program::does(const ShowSearch&);
template void Program::does(const SearchFor&);
template void Program::does(const GoToFound&);
template void Program::does(const CloseSearch&);
template void Program::does(const ExportOverview&);
template void Program::does(const OpenProposals&);
template void Program::does(const NextProposal&);
template void Program::does(const ChooseProposal&);
template void Program::does(const WriteAnew&);
template void Program::does(const AnswerAnew&);
template void Program::does(const UseAnew&);
template void Program::does(const LeaveAnew&);
template void Program::does(const MakeOne&);
template void Program::does(const ShowHistory&);
template void Program::does(const ShowMoreHistory&);
template void Program::does(const CloseReview&);
template void Program::does(const RestoreField&);
template void Program::does(const RestoreMoment&);
template void Program::does(const TakeBack&);
template void Program::does(const MakeCleanCopy&);
template void Program::does(const NameAsked&);
template void Program::does(const ShowAdoption&);
template void Program::does(const ShowAssessment&);
template void Program::does(const Adopt&);
template void Program::does(const GiveAnswer&);
template void Program::does(const Reopen&);
template void Program::does(const RestoreVersion&);
template void Program::does(const ShowVersion&);
template void Program::does(const ShowChanges&);
template void Program::does(const ShowOldCharter&);
template void Program::does(const ShowFindings&);
template void Program::does(const LayIn&);
template void Program::does(const TakeReturned&);
template void Program::does(const PassOverReturned&);
template void Program::does(const FilesRemembered&);
template void Program::does(const FilePicked&);
template void Program::does(const FileRead&);
template void Program::does(const SaveToFile&);
template void Program::does(const UseFile&);
template void Program::does(const LeaveFile&);
template void Program::does(const KeepCatalogue&);
template void Program::does(const PassOverCatalogue&);
template void Program::does(const RemoveCatalogue&);
template void Program::does(const ChooseCatalogue&);
template void Program::does(const ShowEdition&);
template void Program::does(const MoveToEdition&);
template void Program::does(const ShowMeeting&);
template void Program::does(const GoInMeeting&);
template void Program::does(const PutOff&);
template void Program::does(const FollowRest&);
template void Program::does(const ExportMinutes&);
template void Program::does(const EndMeeting&);

}  // namespace kommissorium::app::trial
