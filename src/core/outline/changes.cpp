// SPDX-License-Identifier: MPL-2.0
#include "core/outline/changes.h"

#include "core/adoption/in_words.h"
#include "core/outline/prose.h"
#include "core/text_policy.h"
#include "core/texts/adoption_texts.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::outline {
namespace {

Tone tone_of(compare::Mark mark) {
  switch (mark) {
    case compare::Mark::removed:
      return Tone::removed;
    case compare::Mark::added:
      return Tone::inserted;
    case compare::Mark::same:
      break;
  }
  return Tone::plain;
}

Runs marked(const compare::Change& change, std::string_view label_ends) {
  Runs runs = {strong(change.label + std::string(label_ends))};
  for (const compare::Piece& piece : change.words)
    runs.push_back({text_policy::shown(piece.text), tone_of(piece.mark), ""});
  return runs;
}

}  // namespace

std::vector<Block> changes_page(std::string_view title, std::string_view against,
                                const std::vector<compare::Change>& changes, Language language) {
  const texts::AdoptionTexts& say = texts::adoption_texts(language);
  std::vector<Block> blocks = {Heading{2, "", plain(title).text}};
  if (!against.empty()) blocks.push_back(Paragraph{{plain(against)}, ""});
  blocks.push_back(Paragraph{{changes.empty() ? plain(say.no_changes) : muted(say.how_marked)}, ""});
  const std::string* section = nullptr;
  for (const compare::Change& change : changes) {
    if (section == nullptr || *section != change.section) {
      blocks.push_back(
          Heading{3, "", plain(change.section.empty() ? say.beside_sections : change.section).text});
    }
    section = &change.section;
    blocks.push_back(Paragraph{marked(change, say.label_ends), ""});
  }
  return blocks;
}

std::vector<Block> changes_since_page(const adoption::Decisions& decisions, const adoption::Version& version,
                                      const std::vector<compare::Change>& changes, Language language) {
  const std::string name =
      adoption::version_name(version.number, version.digest, decisions.is_shared(version.number), language);
  return changes_since_page(name, decisions.last_adopted(version), changes, language);
}

std::vector<Block> changes_since_page(std::string_view name, std::string_view day,
                                      const std::vector<compare::Change>& changes, Language language) {
  const texts::AdoptionTexts& say = texts::adoption_texts(language);
  const std::string against =
      day.empty() ? "" : texts::fill(say.changes_against, {name, texts::short_date(day)});
  return changes_page(texts::fill(say.changes_since, {name}), against, changes, language);
}

Document with_first_page(Document document, std::vector<Block> page) {
  page.push_back(PageBreak{});
  document.blocks.insert(document.blocks.begin(), page.begin(), page.end());
  return document;
}

Document changes_alone(const Document& of, std::vector<Block> page) {
  Document document;
  document.language = of.language;
  document.kicker = of.kicker;
  document.title = of.title;
  document.footer = of.footer;
  document.blocks = std::move(page);
  return document;
}

}  // namespace kommissorium::outline
