// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/self_assessment.h"

#include <algorithm>
#include <set>

#include "core/revisions/canonical.h"
#include "core/sort_stably.h"

namespace kommissorium::assessment {
namespace {

using json::MemberPlace;
using json::Span;
using json::ValueKind;

constexpr std::string_view answer_name = "efterlevet";
constexpr std::string_view documentation_name = "dokumentation";

const MemberPlace* find(const std::vector<MemberPlace>& members, std::string_view name) {
  for (const MemberPlace& member : members) {
    if (member.name == name) return &member;
  }
  return nullptr;
}

/// Reads one file and collects what is wrong with it.
class Reader {
 public:
  Reader(Reading& reading, const std::string& file)
      : reading_(reading), text_(reading.assessment.bytes), file_(file) {}

  void read() {
    if (const Result<void> accepted = json::accept(text_); !accepted.ok()) {
      reading_.wrong.push_back(accepted.error());
      reading_.wrong.back().place.file = file_;
      return;
    }
    const Span whole = json::whole_value(text_);
    const std::vector<MemberPlace> members = json::members_at(text_, whole);
    const MemberPlace* list = find(members, "krav");
    if (list == nullptr || json::kind_of(text_, list->value) != ValueKind::array) {
      const bool object = json::kind_of(text_, whole) == ValueKind::object;
      refuse(Problem::no_assessment, list == nullptr ? whole.begin : list->value.begin, "",
             object ? "krav" : "");
      return;
    }
    SelfAssessment& assessment = reading_.assessment;
    assessment.product = text_of(members, "productName");
    assessment.filled_by = text_of(members, "filledBy");
    assessment.filled_date = text_of(members, "filledDate");
    for (const Span& item : json::items_at(text_, list->value)) {
      if (reading_.wrong.size() == most_told) return;
      take(item);
    }
  }

 private:
  void take(Span item) {
    ++number_;
    const std::string by_number = "krav[" + std::to_string(number_) + "]";
    if (json::kind_of(text_, item) != ValueKind::object)
      return refuse(Problem::malformed_entry, item.begin, by_number, "");
    const std::vector<MemberPlace> members = json::members_at(text_, item);
    Entry entry;
    entry.object = item;
    entry.id = text_of(members, "id");
    if (entry.id.empty()) {
      const MemberPlace* wrong = find(members, "id");
      return refuse(Problem::malformed_entry, wrong == nullptr ? item.begin : wrong->value.begin, by_number,
                    "id");
    }
    if (!seen_.insert(entry.id).second)
      return refuse(Problem::repeated_entry, find(members, "id")->value.begin, entry.id, "id");
    entry.theme = text_of(members, "kategori");
    entry.level = text_of(members, "produktniveau");
    entry.wording = text_of(members, "krav");
    entry.guidance = text_of(members, "retningslinjer");
    if (const MemberPlace* answer = find(members, answer_name)) {
      const ValueKind kind = json::kind_of(text_, answer->value);
      if (kind == ValueKind::array || kind == ValueKind::object)
        return refuse(Problem::malformed_entry, answer->value.begin, entry.id, answer_name);
      entry.answer_place = answer->value;
      entry.answer = kind == ValueKind::text   ? json::text_at(text_, answer->value)
                     : kind == ValueKind::null ? ""
                                               : written(answer->value);
    }
    if (const MemberPlace* documentation = find(members, documentation_name)) {
      const ValueKind kind = json::kind_of(text_, documentation->value);
      if (kind != ValueKind::text && kind != ValueKind::null)
        return refuse(Problem::malformed_entry, documentation->value.begin, entry.id, documentation_name);
      entry.documentation_place = documentation->value;
      entry.documentation = json::text_at(text_, documentation->value);
    }
    reading_.assessment.entries.push_back(std::move(entry));
  }

  std::string text_of(const std::vector<MemberPlace>& members, std::string_view name) const {
    const MemberPlace* member = find(members, name);
    return member == nullptr ? "" : json::text_at(text_, member->value);
  }

  std::string written(Span span) const { return text_.substr(span.begin, span.end - span.begin); }

  void refuse(Problem problem, std::size_t byte, const std::string& entry, std::string_view member) {
    reading_.wrong.push_back({problem, {file_, entry, std::string(member), json::line_at(text_, byte)}, ""});
  }

  Reading& reading_;
  const std::string& text_;
  const std::string& file_;
  std::set<std::string> seen_;
  int number_ = 0;
};

struct Replacement {
  Span where;
  std::string text;
};

std::string quoted(std::string_view text) {
  std::string out;
  revisions::append_canonical_text(out, text);
  return out;
}

/// Members an entry lacks go behind its last one, parted as that one is from the one before it.
std::string inserted(std::string_view text, const Entry& entry, std::string_view name,
                     const std::string& value) {
  const std::vector<MemberPlace> members = json::members_at(text, entry.object);
  const MemberPlace& last = members.back();
  const std::size_t before =
      members.size() > 1 ? text.find(',', members[members.size() - 2].value.end) : entry.object.begin;
  std::string out = ",";
  out += text.substr(before + 1, last.named.begin - before - 1);
  out += quoted(name);
  out += text.substr(last.named.end, last.value.begin - last.named.end);
  return out + value;
}

void replace(std::vector<Replacement>& all, std::string_view text, const Entry& entry,
             const std::optional<Span>& place, std::string_view name, const std::string& value) {
  if (place) {
    all.push_back({*place, value});
    return;
  }
  const std::size_t behind_last = json::members_at(text, entry.object).back().value.end;
  all.push_back({{behind_last, behind_last}, inserted(text, entry, name, value)});
}

}  // namespace

const Entry* SelfAssessment::entry(std::string_view id) const {
  for (const Entry& one : entries) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

bool looks_like_assessment(std::string_view bytes) {
  const bool may_be = bytes.find("\"krav\"") != std::string_view::npos;  // spares reading every charter twice
  if (!may_be || !json::accept(bytes).ok()) return false;
  return find(json::members_at(bytes, json::whole_value(bytes)), "krav") != nullptr;
}

Reading read(std::string bytes, const std::string& file) {
  Reading reading;
  reading.assessment.bytes = std::move(bytes);
  Reader(reading, file).read();
  if (!reading.ok()) reading.assessment = {};
  return reading;
}

Result<SelfAssessment> with(const SelfAssessment& assessment, const std::vector<Written>& written) {
  std::vector<Replacement> all;
  for (const Entry& entry : assessment.entries) {
    const auto last = std::find_if(written.rbegin(), written.rend(),
                                   [&entry](const Written& one) { return one.id == entry.id; });
    if (last == written.rend()) continue;
    if (last->answer != entry.answer)
      replace(all, assessment.bytes, entry, entry.answer_place, answer_name,
              last->answer.empty() ? "null" : quoted(last->answer));
    if (last->documentation != entry.documentation)
      replace(all, assessment.bytes, entry, entry.documentation_place, documentation_name,
              quoted(last->documentation));
  }
  sort_stably(all, [](const Replacement& one, const Replacement& other) {
    return one.where.begin < other.where.begin;
  });
  std::string bytes;
  std::size_t at = 0;
  for (const Replacement& one : all) {
    bytes.append(assessment.bytes, at, one.where.begin - at);
    bytes += one.text;
    at = one.where.end;
  }
  bytes.append(assessment.bytes, at);
  Reading reading = read(std::move(bytes), "");
  if (!reading.ok()) return reading.wrong.front();
  return std::move(reading.assessment);
}

}  // namespace kommissorium::assessment
