// SPDX-License-Identifier: MPL-2.0
// The keys of the store. docs/storage.md describes them.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::app::keys {

inline constexpr const char* prefix = "kommissorium/";
std::string record(const std::string& charter,
                   const std::string& record);  // kommissorium/<charter>/r/<record>
/// `slot` is "<field>" or "<field>#<part>": kommissorium/<charter>/d/<slot>/<tab>
std::string draft(const std::string& charter, const std::string& slot, const std::string& tab);
std::string tombstone(const std::string& charter);  // kommissorium/<charter>/x, value = local time
std::string about(const std::string& charter);      // kommissorium/<charter>/about: last file (JSON)
std::string catalogue(const std::string& id);       // kommissorium/catalogue/<SHA-256>, value = the file
std::string preferences();                          // kommissorium/preferences (JSON)
std::string program();  // kommissorium/program, the newest program's number: the page's own (web/tabs.js)

enum class Kind { unknown, preferences, record, draft, tombstone, about, program, catalogue };

/// A key in its parts; what does not apply is "".
struct Key {
  Kind kind = Kind::unknown;
  std::string charter;
  std::string record;  // of a catalogue its hash
  std::string slot, tab;
};
Key read(std::string_view key);

/// The field a slot belongs to, and its part.
std::string slot(const std::string& field, const std::string& part);
std::string field_of(std::string_view slot);
std::string part_of(std::string_view slot);

}  // namespace kommissorium::app::keys
