// SPDX-License-Identifier: MPL-2.0
#include "app/keys.h"

#include "core/revisions/record.h"

namespace kommissorium::app::keys {
namespace {

std::string in_charter(const std::string& charter, std::string_view rest) {
  return prefix + charter + "/" + std::string(rest);
}

}  // namespace

std::string record(const std::string& charter, const std::string& record) {
  return in_charter(charter, "r/" + record);
}

std::string draft(const std::string& charter, const std::string& slot, const std::string& tab) {
  return in_charter(charter, "d/" + slot + "/" + tab);
}

std::string tombstone(const std::string& charter) { return in_charter(charter, "x"); }

std::string about(const std::string& charter) { return in_charter(charter, "about"); }

std::string catalogue(const std::string& id) { return std::string(prefix) + "catalogue/" + id; }

std::string preferences() { return std::string(prefix) + "preferences"; }

std::string program() { return std::string(prefix) + "program"; }

Key read(std::string_view key) {
  if (key == preferences()) return {Kind::preferences, {}, {}, {}, {}};
  if (key == program()) return {Kind::program, {}, {}, {}, {}};
  if (!key.starts_with(prefix)) return {};
  key.remove_prefix(std::string_view(prefix).size());
  const std::size_t end = key.find('/');
  if (end != std::string_view::npos && key.substr(0, end) == "catalogue" &&
      revisions::is_record_id(key.substr(end + 1)))
    return {Kind::catalogue, {}, std::string(key.substr(end + 1)), {}, {}};
  if (end == std::string_view::npos || !revisions::is_record_id(key.substr(0, end))) return {};
  const std::string charter(key.substr(0, end));
  const std::string_view rest = key.substr(end + 1);
  if (rest == "x") return {Kind::tombstone, charter, {}, {}, {}};
  if (rest == "about") return {Kind::about, charter, {}, {}, {}};
  if (rest.starts_with("r/") && revisions::is_record_id(rest.substr(2))) {
    return {Kind::record, charter, std::string(rest.substr(2)), {}, {}};
  }
  const std::size_t last = rest.rfind('/');
  if (rest.starts_with("d/") && last > 2 && last + 1 < rest.size()) {
    return {
        Kind::draft, charter, {}, std::string(rest.substr(2, last - 2)), std::string(rest.substr(last + 1))};
  }
  return {};
}

std::string slot(const std::string& field, const std::string& part) {
  return part.empty() ? field : field + "#" + part;
}

std::string field_of(std::string_view slot) { return std::string(slot.substr(0, slot.find('#'))); }

std::string part_of(std::string_view slot) {
  const std::size_t at = slot.find('#');
  return at == std::string_view::npos ? "" : std::string(slot.substr(at + 1));
}

}  // namespace kommissorium::app::keys
