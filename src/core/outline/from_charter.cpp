// SPDX-License-Identifier: MPL-2.0
#include "core/outline/from_charter.h"

#include <algorithm>

#include "core/adoption/in_words.h"
#include "core/charter/completeness.h"
#include "core/charter/digest.h"
#include "core/charter/plain_text.h"
#include "core/outline/annex.h"
#include "core/outline/answers.h"
#include "core/outline/findings.h"
#include "core/outline/form.h"
#include "core/outline/prose.h"
#include "core/outline/questions.h"
#include "core/outline/standing.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::outline {
namespace {

using charter::Charter;
using charter::Point;
using charter::PointKind;
using charter::Section;
using texts::DocumentTexts;
using texts::fill;

constexpr std::string_view between = " · ";

void append(std::vector<Block>& blocks, std::vector<Block> more) {
  for (Block& block : more) blocks.push_back(std::move(block));
}

std::string first_small(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

/// What the clauses refer to, each once, in the order in which they first do.
std::vector<Block> read_more(const Charter& charter) {
  List list;
  std::vector<std::string> listed;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      for (const std::string& id : point.references) {
        if (std::find(listed.begin(), listed.end(), id) != listed.end()) continue;
        listed.push_back(id);
        for (const catalogue::Reference& reference : charter.group->references) {
          if (reference.id != id) continue;
          Run link = plain(reference.address);
          link.address = reference.address;
          list.items.push_back({plain(reference.title.in(charter.shown_in) + ": "), std::move(link)});
        }
      }
    }
  }
  if (list.items.empty()) return {};
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  return {Heading{2, "", std::string(say.read_more)}, std::move(list)};
}

/// The field that a section begins with; "" when it has none.
std::string first_field(const Section& section) {
  if (section.kind == catalogue::SectionKind::members) return list_of_members;
  return section.points.empty() ? "" : section.points.front().field;
}

std::vector<Block> section_blocks(const Section& section, Form& form) {
  std::vector<Block> blocks;
  if (form.blank && !trimmed(section.guidance).empty())
    blocks.push_back(Paragraph{{muted(section.guidance)}, ""});
  if (section.kind == catalogue::SectionKind::members)
    blocks.push_back(Paragraph{{plain(form.say.members_in_annex)}, ""});
  if (section.taken_over) blocks.push_back(Paragraph{{plain(form.say.taken_over)}, ""});
  for (const Point& point : section.points) {
    if (point.kind == PointKind::clause || point.kind == PointKind::own_section) {
      append(blocks, clause(point, form));
    }
  }
  Facts answered = facts(section, form);
  if (!answered.facts.empty()) blocks.push_back(std::move(answered));
  Table answers = answer_table(section, form);
  if (!answers.rows.empty()) blocks.push_back(std::move(answers));

  if (blocks.empty()) return blocks;  // nothing said, nothing printed
  Heading heading{2, std::to_string(section.number), plain(section.heading).text};
  heading.about = first_field(section);
  blocks.insert(blocks.begin(), std::move(heading));
  return blocks;
}

std::string decided_status(const Charter& charter, const adoption::Standing& standing) {
  const std::string text =
      plain(adoption::status_in_words(standing, charter.shown_in, adoption::Named::in_full)).text;
  if (!charter.example) return text;
  return std::string(texts::document_texts(charter.shown_in).status_example) + std::string(between) + text;
}

std::string status(const Charter& charter, const adoption::Standing& standing, const DocumentTexts& say) {
  if (standing.state != adoption::State::draft) return decided_status(charter, standing);
  const std::size_t conflicts = charter.conflicts().size();
  std::string text;
  if (charter.example) text = std::string(say.status_example) + std::string(between);
  if (conflicts == 1) return text + std::string(say.status_one_conflict);
  if (conflicts > 1) return text + fill(say.status_conflicts, {std::to_string(conflicts)});
  if (charter.example) return std::string(say.status_example);
  return std::string(charter::count(charter).complete() ? say.status_answered : say.status_draft);
}

std::string footer(const Document& document, const Charter& charter, std::string_view digest,
                   const adoption::Standing& standing) {
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  std::string text = charter::short_title(document.title);
  text += between;
  const bool ready = charter::count(charter).complete() && charter.conflicts().empty();
  const std::string decided = adoption::footer_in_words(standing, charter.shown_in);
  if (charter.example || decided.empty()) {
    text += charter.example ? say.footer_example : ready ? say.footer_answered : say.footer_draft;
  } else {
    text += decided;
  }
  if (!digest.empty()) text += std::string(between) + charter::label(digest);
  return text;
}

}  // namespace

Document from_charter(const charter::Charter& charter, std::string_view digest, std::string_view today,
                      const adoption::Standing& standing, Empty empty) {
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  const std::string group = charter.group->label.in(charter.shown_in);

  Document document;
  document.language = charter.shown_in;
  document.kicker = plain(fill(say.kicker, {group, first_small(group)})).text;
  document.title = plain(charter.title).text;
  document.status = status(charter, standing, say);
  document.footer = footer(document, charter, digest, standing);

  Form form(charter, false);
  form.asks = empty == Empty::asked_for && standing.state != adoption::State::adopted;
  for (const Section& section : charter.sections) append(document.blocks, section_blocks(section, form));
  append(document.blocks, read_more(charter));
  append(document.blocks, deviations(charter));

  append(document.blocks, signature_page(charter, standing, digest, today));
  document.blocks.push_back(PageBreak{});
  append(document.blocks, member_annex(form, today));
  append(document.blocks, findings_annex(charter, standing, today));
  document.controls = std::move(form.controls);
  return document;
}

Document blank_form(const charter::Charter& charter) {
  Form form(charter, true);
  const std::string group = charter.group->label.in(charter.shown_in);
  const bool named = !trimmed(charter.product).empty();

  Document document;
  document.language = charter.shown_in;
  document.kicker = plain(fill(form.say.kicker, {group, first_small(group)})).text;
  document.title = plain(named ? charter.title : charter.group->definite.in(charter.shown_in)).text;
  document.status = form.say.status_blank;
  document.footer =
      charter::short_title(document.title) + std::string(between) + std::string(form.say.footer_blank);
  for (const Section& section : charter.sections) append(document.blocks, section_blocks(section, form));
  append(document.blocks, read_more(charter));
  document.blocks.push_back(Heading{2, "", std::string(form.say.signatures)});
  document.blocks.push_back(Paragraph{{plain(form.say.sign_here)}, ""});
  document.blocks.push_back(signatures(charter, ""));
  document.blocks.push_back(PageBreak{});
  append(document.blocks, member_annex(form, ""));
  document.controls = std::move(form.controls);
  return document;
}

}  // namespace kommissorium::outline
