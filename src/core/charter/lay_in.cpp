// SPDX-License-Identifier: MPL-2.0
#include "core/charter/lay_in.h"

#include "core/charter/plain_text.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::Value;

namespace {

/// "Sikre ressourcer," in a list is the duty "Sikre ressourcer".
std::string without_list_sign(std::string_view text) {
  std::string words = trimmed(text);
  while (!words.empty() && (words.back() == ',' || words.back() == ';')) words.pop_back();
  return trimmed(words);
}

bool says_the_same(std::string_view one, std::string_view other) {
  const auto plain = [](std::string_view text) {
    std::string words = lowered(one_line(without_list_sign(text)));
    while (!words.empty() && words.back() == '.') words.pop_back();
    return words;
  };
  return plain(one) == plain(other);
}

Result<std::vector<Record>> into_duty(const revisions::RecordSet& set, const Charter& charter,
                                      const Point& point, std::string_view text, const Author& author) {
  const std::string words = one_line(without_list_sign(text));
  std::vector<Record> records;
  if (!says_the_same(words, point.label)) {
    Result<std::vector<Record>> wording = write(set, charter, point.wording_field, words, author);
    if (!wording.ok()) return wording.error();
    records = std::move(wording).value();
  }
  if (point.answer.kind != AnswerKind::open) return records;
  Result<std::vector<Record>> answer =
      write(set, charter, point.field, encode(Answer{.kind = AnswerKind::followed}), author);
  if (!answer.ok()) return answer.error();
  for (Record& record : std::move(answer).value()) records.push_back(std::move(record));
  return records;
}

}  // namespace

Result<std::vector<Record>> lay_in(const revisions::RecordSet& set, const Charter& charter,
                                   std::string_view field, std::string_view text, const Author& author) {
  const Point* point = charter.point(field);
  if (point == nullptr || point->state == PointState::conflict)
    return Error{Problem::unknown_field, {{}, {}, std::string(field), 0}, {}};
  if (point->kind == PointKind::duty || point->kind == PointKind::responsibility)
    return into_duty(set, charter, *point, text, author);
  const bool only_standard = point->kind == PointKind::clause && !point->reworded;
  const std::string* value = point->value.text();
  const std::string before = only_standard || value == nullptr ? "" : trimmed(*value);
  const std::string words = trimmed(text);
  return write(set, charter, field, before.empty() ? words : before + "\n\n" + words, author);
}

}  // namespace kommissorium::charter
