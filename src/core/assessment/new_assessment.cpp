// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/new_assessment.h"

#include <utility>

#include "core/assessment/requirements.h"
#include "core/revisions/canonical.h"
#include "core/texts/requirement_texts.h"

namespace kommissorium::assessment {
namespace {

void add(std::string& out, std::string_view name, std::string_view text) {
  revisions::append_canonical_text(out, name);
  out += ':';
  revisions::append_canonical_text(out, text);
  out += ',';
}

}  // namespace

SelfAssessment new_assessment(const Begun& begun, Language language) {
  std::string out = "{";
  add(out, "productName", begun.product);
  add(out, "filledBy", begun.filled_by);
  add(out, "filledDate", begun.filled_date);
  add(out, "generatedAt", begun.generated_at);
  out += "\"krav\":[";
  for (const Requirement& requirement : requirements()) {
    out += out.back() == '[' ? "\n{" : ",\n{";
    add(out, "id", requirement.id);
    add(out, "kategori", tag(requirement.theme));
    add(out, "krav", texts::requirement_text(requirement.id, language));
    add(out, "produktniveau", tag(requirement.level));
    add(out, "retningslinjer", "");
    out += "\"efterlevet\":null,\"dokumentation\":\"\"}";
  }
  out += "\n]}\n";
  return std::move(read(std::move(out), "").assessment);
}

}  // namespace kommissorium::assessment
