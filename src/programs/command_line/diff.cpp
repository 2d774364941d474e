// SPDX-License-Identifier: MPL-2.0
// Two files held against each other, or one as the text that git's textconv wants.
#include "core/adoption/standing.h"
#include "core/adoption/thaw.h"
#include "core/charter/digest.h"
#include "core/compare/difference.h"
#include "core/compare/shown_fields.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"
#include "core/text_policy.h"
#include "core/texts/adoption_texts.h"
#include "core/texts/fill.h"
#include "core/writers/html.h"
#include "core/writers/plain_text.h"
#include "embedded/embedded.h"
#include "programs/command_line/deciding.h"
#include "programs/command_line/plain_lines.h"

namespace kommissorium::programs::command_line {
namespace {

constexpr std::size_t indent = 2;

/// Writes a heading where another section begins.
class Headings {
 public:
  explicit Headings(std::ostream& out) : out_(out) {}
  void enter(const std::string& section) {
    if (section == section_) return;
    section_ = section;
    out_ << (first_ ? "" : "\n") << text_policy::shown(section) << '\n';
  }
  void wrote() { first_ = false; }

 private:
  std::ostream& out_;
  std::string section_;
  bool first_ = true;
};

/// As `git diff --word-diff` and wdiff mark words.
std::string marked(const compare::Pieces& pieces) {
  std::string out;
  for (const compare::Piece& piece : pieces) {
    if (piece.mark == compare::Mark::same) out += piece.text;
    if (piece.mark == compare::Mark::removed) out += "[-" + piece.text + "-]";
    if (piece.mark == compare::Mark::added) out += "{+" + piece.text + "+}";
  }
  return out;
}

/// The same bytes for the same content: no numbers of points, which move when another is put in before them.
Exit show_whole(const Context& context, const std::string& path) {
  const Result<Shown> read = read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  std::ostream& out = context.streams.out;
  out << text_policy::shown(viewed.value().title) << '\n';
  Headings headings(out);
  headings.wrote();
  for (const compare::ShownField& shown : compare::shown_fields(viewed.value())) {
    const bool is_its_own_label = !shown.text.empty() && shown.name.label.starts_with(shown.text);
    if (is_its_own_label && shown.name.label != shown.text) continue;  // a wording: its answer follows
    headings.enter(shown.section);
    out << labelled(shown.name.label, shown.text, shown.section.empty() ? 0 : indent);
  }
  return Exit::done;
}

/// Two versions to hold against each other, and what to call them.
struct Pair {
  charter::Charter before, after;
  outline::Document paper;           // of the latter, whose title and standing the difference is printed with
  std::vector<outline::Block> page;  // the difference as part of a document
  std::vector<compare::Change> changes;
  std::string before_name, after_name;
};

outline::Document paper_of(const Shown& read, const charter::Charter& viewed) {
  if (read.newer) return outline::from_charter(viewed, "", "");
  return outline::from_charter(viewed, charter::digest(viewed), "",
                               adoption::standing(read.loaded.set, viewed));
}

Result<Pair> pair_of_files(const Context& context, const std::string& from, const std::string& to) {
  const Result<Shown> before = read_to_show(context, from);
  if (!before.ok()) return before.error();
  const Result<Shown> after = read_to_show(context, to);
  if (!after.ok()) return after.error();
  if (before.value().loaded.set.charter_id() != after.value().loaded.set.charter_id())
    return Error{Problem::other_charter, {.file = to}, {}};
  Result<charter::Charter> new_view = view(after.value().loaded.set, to);
  if (!new_view.ok()) return new_view.error();
  Result<charter::Charter> old_view = charter::view(before.value().loaded.set, new_view.value().language);
  if (!old_view.ok()) return in_file(old_view.error(), from);
  outline::Document paper = paper_of(after.value(), new_view.value());
  Pair pair = {std::move(old_view).value(), std::move(new_view).value(), std::move(paper), {}, {}, from, to};
  pair.changes = compare::difference(pair.before, pair.after);
  pair.page = outline::changes_page(
      texts::fill(texts::adoption_texts(pair.after.shown_in).changes_from_to, {from, to}), "", pair.changes,
      pair.after.shown_in);
  return pair;
}

Result<Pair> pair_with_version(const Context& context, const std::string& path) {
  const Result<Shown> read = read_to_show(context, path);
  if (!read.ok()) return read.error();
  const revisions::RecordSet& set = read.value().loaded.set;
  Result<charter::Charter> viewed = view(set, path);
  if (!viewed.ok()) return viewed.error();
  const adoption::Decisions decisions = adoption::read_decisions(set);
  const Result<adoption::Version> version = chosen_version(context, decisions, path, "--version");
  if (!version.ok()) return version.error();
  const Language language = viewed.value().shown_in;
  Result<charter::Charter> then = adoption::view_of(set, version.value(), language);
  if (!then.ok()) return in_file(then.error(), path);
  outline::Document paper = paper_of(read.value(), viewed.value());
  Pair pair = {std::move(then).value(),
               std::move(viewed).value(),
               std::move(paper),
               {},
               {},
               context.arguments.option("--version"),
               path};
  pair.changes = compare::difference(pair.before, pair.after);
  pair.page = outline::changes_since_page(decisions, version.value(), pair.changes, language);
  return pair;
}

void show_in_lines(const Context& context, const Pair& pair) {
  Headings headings(context.streams.out);
  for (const compare::Change& change : pair.changes) {
    headings.enter(change.section);
    context.streams.out << labelled(change.label, marked(change.words), change.section.empty() ? 0 : indent);
    headings.wrote();
  }
}

void show_as_document(const Context& context, const Pair& pair, std::string_view format) {
  const outline::Document document = outline::changes_alone(pair.paper, pair.page);
  context.streams.out << (format == "html" ? writers::html_page(document, embedded::document_style(), "")
                                           : writers::plain_text(document));
}

Exit show_difference(const Context& context, const Result<Pair>& pair) {
  if (!pair.ok()) return context.refuse(pair.error());
  const std::string format = context.arguments.option("--to");
  if (format.empty()) {
    show_in_lines(context, pair.value());
  } else {
    show_as_document(context, pair.value(), format);
  }
  if (pair.value().changes.empty()) {
    context.tell(
        texts::fill(context.say().no_difference, {pair.value().before_name, pair.value().after_name}));
  }
  return Exit::done;
}

}  // namespace

Exit diff(const Context& context) {
  const std::vector<std::string>& files = context.arguments.words;
  const std::string format = context.arguments.option("--to");
  if (context.arguments.has("--to") && format != "html" && format != "text")
    return context.refuse_choice("--to", "html, text", format);
  const bool with_version = context.arguments.has("--version");
  if (files.size() == 2 && with_version)
    return context.refuse(Error{Problem::options_clash, {}, "--version " + files[1]});
  if (files.size() == 2) return show_difference(context, pair_of_files(context, files[0], files[1]));
  if (with_version) return show_difference(context, pair_with_version(context, files[0]));
  if (!format.empty()) return context.refuse(Error{Problem::missing_argument, {}, "--version"});
  return show_whole(context, files[0]);
}

}  // namespace kommissorium::programs::command_line
