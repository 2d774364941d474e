// SPDX-License-Identifier: MPL-2.0
#include <set>

#include "core/adoption/in_words.h"
#include "core/adoption/listed_fields.h"
#include "core/adoption/version_list.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

using adoption::Fate;
using adoption::ListedAdoption;
using adoption::ListedVersion;
using revisions::Value;

std::string_view tag(Fate fate) {
  switch (fate) {
    case Fate::stands:
      return "stands";
    case Fate::replaced:
      return "replaced";
    case Fate::reopened:
      return "reopened";
  }
  return "stands";
}

template <class T, class Plain>
Value::Array values(const std::vector<T>& from, Plain plain) {
  Value::Array out;
  for (const T& one : from) out.push_back(plain(one));
  return out;
}

Value plain(const ListedAdoption& one) {
  const auto of_answer = [](const adoption::Answer& answer) { return adoption::plain(answer); };
  const auto of_person = [](const adoption::Person& person) { return adoption::encode(person); };
  const auto of_reopening = [](const adoption::Reopening& reopening) { return adoption::plain(reopening); };
  // null where the meeting did not write it down
  const Value absent = one.adoption.absent ? Value(values(*one.adoption.absent, of_person)) : Value();
  return Value::Object{{"record", one.adoption.id},
                       {"date", one.adoption.date},
                       {"place", one.adoption.place},
                       {"present", values(one.adoption.present, of_person)},
                       {"absent", absent},
                       {"answers", values(one.answers, of_answer)},
                       {"board", values(one.board_answers, of_answer)},
                       {"replaced", values(one.replaced, adoption::plain_replaced)},
                       {"reopenings", values(one.reopenings, of_reopening)},
                       {"state", tag(one.fate)}};
}

/// docs/command-line.md describes it; members may be added to it, none go.
std::string as_json(const ListedVersion& one) {
  const adoption::Version& version = one.version;
  return revisions::canonical(Value::Object{
      {"number", version.number},
      {"name", version.name},
      {"digest", version.digest},
      {"record", version.id},
      {"follows", Value::Array(version.parents.begin(), version.parents.end())},
      {"author", version.author},
      {"time", version.time},
      {"current", one.is_current},
      {"text", one.has_text},
      {"adoptions", values(one.adoptions, [](const ListedAdoption& of) { return plain(of); })}});
}

/// "Udgave 2 · 3f2a 91c0 77de 0b1a · Efter høring · vedtaget 23-11-2026 · som teksten er nu"
std::string as_line(const ListedVersion& one, Language language) {
  const texts::AdoptionCommandTexts& say = texts::adoption_command_texts(language);
  constexpr std::string_view between = "  ";
  const auto append = [&](std::string& line, std::string_view more) {
    if (!more.empty()) line.append(between).append(more);
  };
  std::string line = adoption::capital(adoption::version_name(one.version.number, "", false, language));
  append(line, charter::compare(one.version.digest));
  append(line, charter::one_line(one.version.name));
  for (const ListedAdoption& of : one.adoptions) {
    const std::string_view said = of.fate == Fate::stands     ? say.adopted_on
                                  : of.fate == Fate::replaced ? say.replaced_on
                                                              : say.reopened_on;
    append(line, texts::fill(said, {texts::short_date(of.adoption.date)}));
  }
  if (one.adoptions.empty()) append(line, say.not_adopted);
  if (one.is_current) append(line, say.reads_so_now);
  return text_policy::shown(line);
}

/// "  Afløst svar fra Bo Prøve 24-11-2026: Afvist: For vagt"
std::string as_line(std::string_view said, const adoption::Approval& given, Language language) {
  const std::string who = charter::one_line(adoption::in_words(given.who));
  const std::string what = charter::one_line(adoption::answer_in_words(given, language));
  return text_policy::shown("  " + texts::fill(said, {who, texts::short_date(given.date), what}));
}

/// What was answered to one adoption and why it was taken up again, a line each. An answer that a later one
/// took the place of stays to be read.
std::vector<std::string> lines_of(const ListedAdoption& of, Language language) {
  const texts::AdoptionCommandTexts& say = texts::adoption_command_texts(language);
  std::vector<std::string> lines;
  for (const adoption::Answer& one : of.answers) lines.push_back(as_line(say.answer, one.approval, language));
  for (const adoption::Answer& one : of.board_answers)
    lines.push_back(as_line(say.board_answer, one.approval, language));
  for (const adoption::Approval& one : of.replaced) {
    const bool board = one.role == adoption::Role::board;
    lines.push_back(as_line(board ? say.replaced_board_answer : say.replaced_answer, one, language));
  }
  for (const adoption::Reopening& one : of.reopenings) {
    const std::string reason = charter::one_line(one.reason);
    if (!reason.empty())
      lines.push_back(text_policy::shown("  " + texts::fill(say.reopened_because, {reason})));
  }
  return lines;
}

/// An answer that counts for two meetings of the version is printed once.
void print(const Context& context, const ListedVersion& one) {
  context.streams.out << as_line(one, context.language) << '\n';
  std::set<std::string> printed;
  for (const ListedAdoption& of : one.adoptions) {
    for (const std::string& line : lines_of(of, context.language)) {
      if (printed.insert(line).second) context.streams.out << line << '\n';
    }
  }
}

}  // namespace

Exit versions(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const Result<Shown> read = read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());
  const bool newer = read.value().newer;
  const std::string digest = newer ? "" : charter::digest(viewed.value());
  const adoption::Decisions decisions = adoption::read_decisions(read.value().loaded.set);
  const std::vector<ListedVersion> list = adoption::listed_versions(decisions, digest);
  tell_of_doubts(context, decisions, path);

  if (context.arguments.has("--json")) {
    std::string_view separator = "[\n";
    for (const ListedVersion& one : list) {
      context.streams.out << separator << as_json(one);
      separator = ",\n";
    }
    context.streams.out << (list.empty() ? "[]\n" : "\n]\n");
    return Exit::done;
  }
  if (!newer) print_standing(context, path, adoption::standing(decisions, viewed.value(), digest), digest);
  for (const ListedVersion& one : list) print(context, one);
  if (list.empty()) context.tell(texts::fill(say_of_adoption(context).no_versions, {path}));
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
