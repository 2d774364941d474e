// SPDX-License-Identifier: MPL-2.0
#include "core/outline/findings.h"

#include "core/charter/plain_text.h"
#include "core/governance/findings.h"
#include "core/governance/in_words.h"
#include "core/outline/prose.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"
#include "core/texts/governance_texts.h"

namespace kommissorium::outline {
namespace {

Runs item(const governance::Finding& finding, const charter::Charter& charter) {
  const Language language = charter.shown_in;
  const std::string severity(governance::severity_name(finding.rule->severity, language));
  Runs runs = {strong(severity + ": "), plain(finding.says(language)),
               muted(" (" + governance::place_name(charter, finding.field) + ")")};
  if (finding.is_explained()) {
    const std::string_view explained = texts::governance_texts(language).explained;
    runs.push_back(plain(" " + texts::fill(explained, {charter::one_line(finding.explanation)})));
  }
  return runs;
}

}  // namespace

std::vector<Block> findings_annex(const charter::Charter& charter, const adoption::Standing& standing,
                                  std::string_view today) {
  List list;
  for (const governance::Finding& finding : governance::findings({charter, standing, today}))
    list.items.push_back(item(finding, charter));
  if (list.items.empty()) return {};
  const texts::GovernanceTexts& say = texts::governance_texts(charter.shown_in);
  const std::string title = today.empty()
                                ? std::string(say.annex)
                                : texts::fill(say.dated_annex, {texts::long_date(today, charter.shown_in)});
  std::vector<Block> blocks;
  blocks.push_back(Heading{2, "", title});
  blocks.push_back(Paragraph{{plain(say.annex_lead)}, ""});
  blocks.push_back(std::move(list));
  return blocks;
}

}  // namespace kommissorium::outline
