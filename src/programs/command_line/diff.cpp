// SPDX-License-Identifier: MPL-2.0
// Two files held against each other, or one as the text that git's textconv wants.
#include "core/compare/difference.h"
#include "core/compare/shown_fields.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "programs/command_line/charter_files.h"
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

Exit show_difference(const Context& context, const std::string& from, const std::string& to) {
  const Result<Shown> before = read_to_show(context, from);
  if (!before.ok()) return context.refuse(before.error());
  const Result<Shown> after = read_to_show(context, to);
  if (!after.ok()) return context.refuse(after.error());
  if (before.value().loaded.set.charter_id() != after.value().loaded.set.charter_id())
    return context.refuse(Error{Problem::other_charter, {.file = to}, {}});
  const Result<charter::Charter> new_view = view(after.value().loaded.set, to);
  if (!new_view.ok()) return context.refuse(new_view.error());
  const Result<charter::Charter> old_view =
      charter::view(before.value().loaded.set, new_view.value().language);
  if (!old_view.ok()) return context.refuse(in_file(old_view.error(), from));

  Headings headings(context.streams.out);
  const std::vector<compare::Change> changes = compare::difference(old_view.value(), new_view.value());
  for (const compare::Change& change : changes) {
    headings.enter(change.section);
    context.streams.out << labelled(change.label, marked(change.words), change.section.empty() ? 0 : indent);
    headings.wrote();
  }
  if (changes.empty()) context.tell(texts::fill(context.say().no_difference, {from, to}));
  return Exit::done;
}

}  // namespace

Exit diff(const Context& context) {
  const std::vector<std::string>& files = context.arguments.words;
  return files.size() == 1 ? show_whole(context, files[0]) : show_difference(context, files[0], files[1]);
}

}  // namespace kommissorium::programs::command_line
