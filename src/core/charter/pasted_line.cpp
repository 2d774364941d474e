// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_line.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/charter/pasted_text.h"
#include "core/charter/plain_text.h"

namespace kommissorium::charter::pasted {

namespace {

void add_contact(PastedMember& member, std::string_view contact) {
  if (member.contact.find(contact) != std::string::npos) return;  // Outlook writes "a@b.dk<mailto:a@b.dk>"
  if (!member.contact.empty()) member.contact += ", ";
  member.contact += contact;
}

std::string_view without_mailto(std::string_view text) {
  return text.starts_with("mailto:") ? text.substr(7) : text;
}

// Takes every "<…>" and every address in round brackets out of the line; says whether one stood in angle
// brackets.
bool take_bracketed_addresses(std::string& line, PastedMember& member) {
  bool angled = false;
  for (const auto& [open, close] : {std::pair('<', '>'), std::pair('(', ')'), std::pair('[', ']')}) {
    std::size_t from = 0;
    while ((from = line.find(open, from)) != std::string::npos) {
      const std::size_t to = line.find(close, from);
      if (to == std::string::npos) break;
      const std::string inside = trimmed(std::string_view(line).substr(from + 1, to - from - 1));
      const std::string_view address = without_mailto(inside);
      if (!is_address(address)) {
        from = to + 1;
        continue;
      }
      line.replace(from, to - from + 1, " ");
      add_contact(member, address);
      angled = angled || open == '<';
    }
  }
  return angled;
}

void take_bare_addresses(std::string& line, PastedMember& member) {
  std::string rest;
  for (const std::string& word : split(line, ' ')) {
    const std::string bare = cleaned(word);
    if (is_address(without_mailto(bare))) {
      add_contact(member, without_mailto(bare));
      const bool comma = word.ends_with(',') || word.ends_with(';');
      if (comma && !rest.empty() && !rest.ends_with(',')) rest += ",";
    } else if (!word.empty()) {
      rest += (rest.empty() ? "" : " ") + word;
    }
  }
  line = rest;
}

// Cut at the first mark that separates, and at every further one of the same kind.
std::vector<std::string> parts_of(const std::string& line) {
  constexpr std::array<std::string_view, 6> dashes = {" - ", " – ", " — ", " | ", " / ", " : "};
  std::size_t first = std::string::npos;
  std::string_view mark;
  for (std::string_view dash : dashes) {
    const std::size_t at = line.find(dash);
    if (at < first) {
      first = at;
      mark = dash;
    }
  }
  const std::size_t comma = split(line, ',').front().size();
  if (first == std::string::npos || comma < first) return split(line, ',');
  std::vector<std::string> parts = {trimmed(line.substr(0, first))};
  parts.push_back(trimmed(line.substr(first + mark.size())));
  return parts;
}

bool starts_small(std::string_view word) {
  return !word.empty() && ((word[0] >= 'a' && word[0] <= 'z') || word.starts_with("\xC3\xA6") ||
                           word.starts_with("\xC3\xB8") || word.starts_with("\xC3\xA5"));
}

// "Holm" or "van der Berg": one name, particles before it.
bool is_family_name(std::string_view text) {
  const std::vector<std::string> words = split(text, ' ');
  return std::all_of(words.begin(), words.end() - 1,
                     [](const std::string& word) { return starts_small(word); });
}

// "Anna Holm (KL)": the bracket at the very end says where from.
bool take_trailing_bracket(std::string& text, std::string& inside) {
  if (!text.ends_with(')')) return false;
  const std::size_t open = text.rfind('(');
  if (open == std::string::npos || open == 0) return false;
  inside = trimmed(std::string_view(text).substr(open + 1, text.size() - open - 2));
  text = trimmed(std::string_view(text).substr(0, open));
  return true;
}

void join(std::string& text, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += ", ";
  text += more;
}

void take_parts(PastedMember& member, const std::vector<std::string>& parts, bool from_mail) {
  std::vector<std::string> kept;
  for (const std::string& part : parts) {
    const std::string text = cleaned(part);
    if (is_telephone(text)) {
      add_contact(member, text);
    } else if (!text.empty()) {
      kept.push_back(text);
    }
  }
  if (kept.empty()) return;
  if (from_mail && kept.size() == 2 && is_family_name(kept[0]) && !is_organisation(kept[0]) &&
      !is_organisation(kept[1])) {
    std::string bracket;
    const bool has_bracket = take_trailing_bracket(kept[1], bracket);
    member.name = kept[1] + " " + kept[0];
    if (has_bracket) member.organisation = bracket;
    return;
  }
  const bool swapped = kept.size() > 1 && is_organisation(kept[0]) && !is_organisation(kept[1]);
  if (swapped) std::swap(kept[0], kept[1]);
  member.name = kept[0];
  for (std::size_t i = 1; i < kept.size(); ++i) {
    std::string& to = is_degree(kept[i]) && member.organisation.empty() ? member.name : member.organisation;
    join(to, kept[i]);
  }
}

}  // namespace

PastedMember person(std::string_view line) {
  PastedMember member;
  std::string rest = without_bullet(line);
  const bool from_mail = take_bracketed_addresses(rest, member);
  take_bare_addresses(rest, member);
  rest = cleaned(rest);
  take_parts(member, parts_of(rest), from_mail);
  std::string bracket;
  if (member.organisation.empty() && take_trailing_bracket(member.name, bracket))
    member.organisation = bracket;
  if (member.name.empty()) {
    member.name = member.organisation.empty() ? member.contact : member.organisation;
    if (!member.organisation.empty()) member.organisation.clear();
  }
  return member;
}

}  // namespace kommissorium::charter::pasted
