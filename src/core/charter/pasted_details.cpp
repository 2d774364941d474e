// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_details.h"

#include <algorithm>

#include "core/charter/pasted_text.h"
#include "core/charter/plain_text.h"

namespace kommissorium::charter {

namespace {

using revisions::Value;

/// The id of the entry that is called so, or "".
template <class Entry>
std::string called(const std::vector<Entry>& entries, std::string_view words) {
  const std::string low = lowered(trimmed(words));
  for (const Entry& entry : entries) {
    if (lowered(entry.label.danish) == low || lowered(entry.label.english) == low) return entry.id;
  }
  return "";
}

/// "Netcompany (leverandør)" in its two parts; the second is "" without a bracket at the end.
std::pair<std::string, std::string> bracket_apart(const std::string& text) {
  const std::size_t open = text.rfind('(');
  if (!text.ends_with(')') || open == std::string::npos) return {text, ""};
  return {trimmed(std::string_view(text).substr(0, open)),
          trimmed(std::string_view(text).substr(open + 1, text.size() - open - 2))};
}

class Details {
 public:
  Details(const PastedMember& pasted, const catalogue::Group& group) : group_(group) {
    std::string name = pasted.name;
    const auto [bare, bracket] = bracket_apart(name);
    if (!bracket.empty() && !bare.empty() && take(bracket)) name = bare;
    for (const std::string& part : pasted::split(pasted.organisation, ',')) add_part(part);
    put("name", name);
    put("organisation", organisation_);
    put("contact", pasted.contact);
    std::sort(roles_.begin(), roles_.end());
    roles_.erase(std::unique(roles_.begin(), roles_.end()), roles_.end());
    Value::Array roles;
    for (const std::string& role : roles_) roles.push_back(role);
    if (!roles.empty()) out_["roles"] = std::move(roles);
  }
  Value::Object taken() && { return std::move(out_); }

 private:
  void put(const char* detail, const std::string& text) {
    if (!text.empty()) out_[detail] = text;
  }

  /// Whether the words name a role or, the first time, a kind of organisation.
  bool take(std::string_view words) {
    if (const std::string role = called(group_.roles, words); !role.empty()) {
      roles_.push_back(role);
      return true;
    }
    const std::string kind = called(group_.organisation_kinds, words);
    if (kind.empty() || out_.count("organisation-kind") != 0) return false;
    out_["organisation-kind"] = kind;
    return true;
  }

  void add_part(const std::string& part) {
    if (part.empty() || take(part)) return;
    const auto [bare, bracket] = bracket_apart(part);
    const bool known = !bracket.empty() && take(bracket);
    if (!organisation_.empty()) organisation_ += ", ";
    organisation_ += known ? bare : part;
  }

  const catalogue::Group& group_;
  Value::Object out_;
  std::vector<std::string> roles_;
  std::string organisation_;
};

}  // namespace

Value::Object details_of(const PastedMember& pasted, const catalogue::Group& group) {
  return Details(pasted, group).taken();
}

}  // namespace kommissorium::charter
