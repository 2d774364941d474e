// SPDX-License-Identifier: MPL-2.0
#include "core/texts/notice_texts.h"

#include <doctest/doctest.h>

#include <vector>

namespace texts_notice_texts_test {

using namespace kommissorium;
using texts::NoticeTexts;

namespace {

std::vector<std::string> fixed(const NoticeTexts& texts) {
  std::vector<std::string> out;
  for (std::string_view one :
       {texts.store_blocked,    texts.store_blocked_why, texts.store_blocked_then, texts.not_saved,
        texts.store_full,       texts.store_refused,     texts.take_files_now,     texts.changed_outside,
        texts.nothing_changed,  texts.untitled,          texts.not_taken_in_then,  texts.file_taken_then,
        texts.without_history,  texts.newer_made,        texts.newer_unchanged,    texts.newer_beside,
        texts.only_shown,       texts.name_can_change,   texts.all_answered,       texts.all_followed_already,
        texts.no_members_found, texts.nothing_to_undo,   texts.nothing_to_redo,    texts.changed_since,
        texts.member,           texts.own_point}) {
    out.emplace_back(one);
  }
  return out;
}

std::vector<std::string> counted(const NoticeTexts& texts, int count) {
  return {texts.damaged_in_store(count), texts.files_taken(count),          texts.two_proposals(count),
          texts.files_refused(count),    texts.damaged_in_file("f", count), texts.not_understood(count),
          texts.followed_all(count),     texts.members_added(count),        texts.changes(count)};
}

}  // namespace

TEST_CASE("notice texts: every sentence exists in both languages and says something else in each") {
  const std::vector<std::string> danish = fixed(texts::notice_texts(Language::danish));
  const std::vector<std::string> english = fixed(texts::notice_texts(Language::english));
  REQUIRE(danish.size() == english.size());
  for (std::size_t index = 0; index < danish.size(); ++index) {
    CHECK_FALSE(danish[index].empty());
    CHECK_FALSE(english[index].empty());
    CHECK(danish[index] != english[index]);
  }
}

TEST_CASE("notice texts: one is said otherwise than many, and no place is left unfilled") {
  for (Language language : {Language::danish, Language::english}) {
    const NoticeTexts& texts = texts::notice_texts(language);
    const std::vector<std::string> one = counted(texts, 1);
    const std::vector<std::string> many = counted(texts, 12);
    for (std::size_t index = 0; index < one.size(); ++index) {
      CAPTURE(many[index]);
      CHECK(one[index] != many[index]);
      CHECK(many[index].find("12") != std::string::npos);
      CHECK(one[index].find('{') == std::string::npos);
      CHECK(many[index].find('{') == std::string::npos);
    }
  }
}

TEST_CASE("notice texts: what a person wrote stands in the sentence as it is") {
  const NoticeTexts& texts = texts::notice_texts(Language::danish);
  CHECK(texts.deleted("{1} & co").starts_with("{1} & co"));
  for (const std::string& sentence :
       {texts.deleted("Anna"), texts.deleted_outside("Anna"), texts.restored("Anna"),
        texts.file_taken("Anna"), texts.opened_from_file("Anna"), texts.nothing_new("Anna"),
        texts.removed("Anna"), texts.undone("Anna"), texts.redone("Anna"), texts.point("Anna")}) {
    CHECK(sentence.find("Anna") != std::string::npos);
  }
  CHECK(texts.moved(2, 6).find('6') != std::string::npos);
}

}  // namespace texts_notice_texts_test
