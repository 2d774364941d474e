// SPDX-License-Identifier: MPL-2.0
#include "app/turn.h"

namespace kommissorium::app {

const texts::NoticeTexts& Turn::texts() const { return texts::notice_texts(state.preferences.language); }

const texts::StorageTexts& Turn::storage_texts() const {
  return texts::storage_texts(state.preferences.language);
}

charter::Author Turn::author() const { return {state.preferences.author, state.now}; }

std::string Turn::today() const { return state.local.substr(0, 10); }

void Turn::ask(Effect effect) { effects.push_back(std::move(effect)); }

void Turn::announce(std::string text) {
  state.announcement = std::move(text);
  ++state.announcement_count;
}

void Turn::focus(std::string element_key) {
  state.focus_key = std::move(element_key);
  ++state.focus_count;
}

void Turn::tell(Notice notice) { state.notice = std::move(notice); }

}  // namespace kommissorium::app
