// SPDX-License-Identifier: MPL-2.0
#include "core/returned/changed_texts.h"

#include <algorithm>
#include <map>
#include <set>

namespace kommissorium::returned {
namespace {

constexpr std::string_view member = "member/";
constexpr std::string_view new_member = "member/new-";

/// Nothing is filled in; `placeholder` is what then stands there, and some programs lose the mark that says
/// so.
bool says_nothing(const ControlText& text, std::string_view placeholder) {
  return text.empty || reads_the_same(text.text, "") ||
         (!placeholder.empty() && reads_the_same(text.text, placeholder));
}

bool says_the_same(const ControlText& printed, const ControlText& found) {
  if (!found.empty && reads_the_same(printed.text, found.text)) return true;
  return printed.empty && says_nothing(found, printed.placeholder);
}

/// "member/<row>" of "member/<row>/name"; "" when it is no member's.
std::string row_of(std::string_view id) {
  if (!id.starts_with(member)) return "";
  const std::size_t end = id.find('/', member.size());
  return end == std::string_view::npos ? "" : std::string(id.substr(0, end));
}

class Sorting {
 public:
  explicit Sorting(const std::vector<ControlText>& printed) {
    for (const ControlText& one : printed) printed_[one.id].push_back(&one);
  }

  void take(const ControlText& found) {
    const std::string row = row_of(found.id);
    const int times = ++times_[found.id];
    if (!row.empty() && times > 1) return take_copy(row, times, found);
    if (is_new_member(found.id)) return take_part(row, found.id.substr(row.size() + 1), found);
    if (times == 1) first_[found.id] = &found;
    if (!is_printed(found)) take_changed(found);
  }

  std::vector<ChangedField> made() && {
    for (const auto& [key, original] : copies_) drop_plain_copy(key, original);
    std::erase_if(fields_, [](const ChangedField& field) { return field.parts.empty(); });
    return std::move(fields_);
  }

 private:
  bool is_printed(const ControlText& found) const {
    const auto known = printed_.find(found.id);
    if (known == printed_.end()) return says_nothing(found, found.placeholder);
    return std::any_of(known->second.begin(), known->second.end(),
                       [&](const ControlText* one) { return says_the_same(*one, found); });
  }

  void take_changed(const ControlText& found) {
    const std::size_t mark = found.id.find('#');
    const std::string part = mark == std::string::npos ? "" : found.id.substr(mark + 1);
    ChangedField& field = field_called(found.id.substr(0, mark));
    add(field, part, found);
  }

  void take_part(const std::string& row, std::string part, const ControlText& found) {
    ChangedField& field = field_called(row);
    if (!is_nothing(found)) add(field, part, found);
  }

  /// A row that stands there again: somebody copied it and wrote another person into it.
  void take_copy(const std::string& row, int times, const ControlText& found) {
    const std::string key = row + ' ' + std::to_string(times);
    auto known = copy_names_.find(key);
    if (known == copy_names_.end()) {
      const std::string name = std::string(new_member) + "copy-" + std::to_string(copy_names_.size() + 1);
      known = copy_names_.emplace(key, name).first;
    }
    copies_[known->second].push_back(&found);
    take_part(known->second, found.id.substr(row.size() + 1), found);
  }

  /// A copy in which nobody wrote anything says nothing.
  void drop_plain_copy(const std::string& name, const std::vector<const ControlText*>& texts) {
    const bool plain = std::all_of(texts.begin(), texts.end(), [&](const ControlText* one) {
      const auto original = first_.find(one->id);
      return is_printed(*one) ||
             (original != first_.end() && reads_the_same(original->second->text, one->text));
    });
    if (plain) field_called(name).parts.clear();
  }

  bool is_nothing(const ControlText& found) const {
    const auto known = printed_.find(found.id);
    if (known == printed_.end()) return says_nothing(found, found.placeholder);
    return std::any_of(known->second.begin(), known->second.end(), [&](const ControlText* one) {
      return says_nothing(found, one->placeholder) || (one->empty && reads_the_same(one->text, found.text));
    });
  }

  void add(ChangedField& field, const std::string& part, const ControlText& found) {
    const std::string text = is_nothing(found) ? "" : found.text;
    for (const ChangedPart& known : field.parts) {
      if (known.part != part) continue;
      field.twice = field.twice || !reads_the_same(known.text, text);
      return;
    }
    field.parts.push_back({part, text});
  }

  ChangedField& field_called(const std::string& name) {
    const auto known = place_.find(name);
    if (known != place_.end()) return fields_[known->second];
    place_.emplace(name, fields_.size());
    fields_.push_back({name, {}, false});
    return fields_.back();
  }

  std::map<std::string, std::vector<const ControlText*>, std::less<>> printed_;
  std::map<std::string, int, std::less<>> times_;
  std::map<std::string, const ControlText*, std::less<>> first_;
  std::map<std::string, std::string, std::less<>> copy_names_;
  std::map<std::string, std::vector<const ControlText*>, std::less<>> copies_;
  std::map<std::string, std::size_t, std::less<>> place_;
  std::vector<ChangedField> fields_;
};

}  // namespace

std::vector<ChangedField> changed_texts(const std::vector<ControlText>& printed,
                                        const std::vector<ControlText>& found) {
  Sorting sorting(printed);
  for (const ControlText& one : found) sorting.take(one);
  return std::move(sorting).made();
}

bool is_new_member(std::string_view field) { return field.starts_with(new_member); }

}  // namespace kommissorium::returned
