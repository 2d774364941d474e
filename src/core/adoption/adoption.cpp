// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/adoption.h"

#include "core/adoption/record_parts.h"
#include "core/adoption/version.h"

namespace kommissorium::adoption {

using revisions::Record;
using revisions::Value;

namespace {

Value::Array values(const std::vector<std::string>& texts) { return {texts.begin(), texts.end()}; }

std::vector<Person> people(RecordParts& parts, std::string_view name) {
  const Value* held = parts.any(name);
  const Value::Array* array = held == nullptr ? nullptr : held->array();
  std::vector<Person> out;
  if (array == nullptr) {
    parts.refuse(name);
    return out;
  }
  for (const Value& one : *array) {
    std::optional<Person> person = decode_person(one);
    if (!person) parts.refuse(name);
    if (person) out.push_back(std::move(*person));
  }
  return out;
}

Value::Array encoded(const std::vector<Person>& persons) {
  Value::Array out;
  for (const Person& person : persons) out.push_back(encode(person));
  return out;
}

}  // namespace

Result<Adoption> decode_adoption(const Record& record) {
  RecordParts parts(record);
  Adoption adoption;
  adoption.id = record.id;
  adoption.parents = parts.record_ids("p");
  adoption.version = parts.record_id("version");
  adoption.number = parts.number("number", largest_number);
  adoption.digest = parts.record_id("digest");
  adoption.date = parts.day("date");
  adoption.place = parts.text("place");
  adoption.present = people(parts, "present");
  if (adoption.present.empty()) parts.refuse("present");
  if (parts.has("absent")) adoption.absent = people(parts, "absent");
  adoption.seen = parts.texts("seen");
  adoption.author = parts.text("a");
  adoption.time = parts.text("t");
  if (!parts.is_whole()) return parts.error();
  return adoption;
}

Record encode(const Adoption& adoption) {
  Value::Object body = {{"k", adoption_kind},
                        {"p", values(adoption.parents)},
                        {"version", adoption.version},
                        {"number", adoption.number},
                        {"digest", adoption.digest},
                        {"date", adoption.date},
                        {"place", adoption.place},
                        {"present", encoded(adoption.present)},
                        {"seen", values(adoption.seen)},
                        {"a", adoption.author},
                        {"t", adoption.time}};
  if (adoption.absent) body["absent"] = encoded(*adoption.absent);
  return revisions::seal(std::move(body));
}

}  // namespace kommissorium::adoption
