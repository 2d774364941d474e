// SPDX-License-Identifier: MPL-2.0
// One group as the value a charter carries. The same names as in a catalogue file, with what is empty left
// out and what was taken over written out, so that a charter needs nothing beside it.
#include "core/catalogue/catalogue.h"

namespace kommissorium::catalogue {
namespace {

using revisions::Value;

/// Collects the members of one object; what is empty is left out.
class Members {
 public:
  Members& put(const char* name, const std::string& text) {
    if (!text.empty()) members_[name] = text;
    return *this;
  }
  Members& put(const char* name, std::string_view text) { return put(name, std::string(text)); }
  Members& put(const char* name, const LocalText& text) {
    if (!text.empty()) {
      members_[name] = Value::Object{{std::string(tag(Language::danish)), text.danish},
                                     {std::string(tag(Language::english)), text.english}};
    }
    return *this;
  }
  Members& put_flag(const char* name, bool flag) {
    if (flag) members_[name] = true;
    return *this;
  }
  template <class Entry>
  Members& put(const char* name, const std::vector<Entry>& entries, Value (*encode)(const Entry&)) {
    if (entries.empty()) return *this;
    Value::Array list;
    for (const Entry& entry : entries) list.push_back(encode(entry));
    members_[name] = std::move(list);
    return *this;
  }
  Value value() { return std::move(members_); }

 private:
  Value::Object members_;
};

Value text(const std::string& text) { return text; }

Value choice(const Choice& entry) {
  return Members().put("id", entry.id).put("label", entry.label).put("help", entry.help).value();
}

Value role(const Role& entry) {
  return Members().put("id", entry.id).put("label", entry.label).put("help", entry.help).value();
}

Value reference(const Reference& entry) {
  return Members().put("id", entry.id).put("title", entry.title).put("address", entry.address).value();
}

Value field(const FieldEntry& entry) {
  return Members()
      .put("id", entry.id)
      .put("type", tag(entry.type))
      .put("label", entry.label)
      .put("help", entry.help)
      .put("placeholder", entry.placeholder)
      .put("choices", entry.choices, choice)
      .put_flag("required", entry.required)
      .put("source", entry.source)
      .value();
}

Value clause(const ClauseEntry& entry) {
  return Members()
      .put("id", entry.id)
      .put("title", entry.title)
      .put("text", entry.text)
      .put("guidance", entry.guidance)
      .put("references", entry.references, text)
      .put("source", entry.source)
      .value();
}

Value duty(const DutyEntry& entry) {
  return Members()
      .put("id", entry.id)
      .put("text", entry.text)
      .put("guidance", entry.guidance)
      .put("source", entry.source)
      .value();
}

Value section(const SectionEntry& entry) {
  return Members()
      .put("id", entry.id)
      .put("kind", tag(entry.kind))
      .put("title", entry.title)
      .put("heading", entry.heading)
      .put("guidance", entry.guidance)
      .put("clauses", entry.clauses, clause)
      .put("fields", entry.fields, field)
      .put("duties", entry.duties, duty)
      .put_flag("taken-over", entry.taken_over)
      .put("source", entry.source)
      .value();
}

}  // namespace

Value encode_group(const Group& group) {
  return Members()
      .put("kind", tag(group.kind))
      .put("name", group.name)
      .put("version", group.version)
      .put("label", group.label)
      .put("definite", group.definite)
      .put("summary", group.summary)
      .put("sections", group.sections, section)
      .put("roles", group.roles, role)
      .put("organisation-kinds", group.organisation_kinds, choice)
      .put("participations", group.participations, choice)
      .put("references", group.references, reference)
      .value();
}

}  // namespace kommissorium::catalogue
