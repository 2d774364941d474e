// SPDX-License-Identifier: MPL-2.0
#include "app/state.h"

#include "app/keys.h"

namespace kommissorium::app {

KeptCharter::KeptCharter() = default;
KeptCharter::KeptCharter(const KeptCharter&) = default;
KeptCharter::KeptCharter(KeptCharter&&) noexcept = default;
KeptCharter& KeptCharter::operator=(const KeptCharter&) = default;
KeptCharter& KeptCharter::operator=(KeptCharter&&) noexcept = default;
KeptCharter::~KeptCharter() = default;

State::State() = default;
State::State(const State&) = default;
State::State(State&&) noexcept = default;
State& State::operator=(const State&) = default;
State& State::operator=(State&&) noexcept = default;
State::~State() = default;

const KeptCharter* State::open_charter() const { return open.empty() ? nullptr : kept(open); }

const KeptCharter* State::kept(const std::string& id) const {
  const auto found = charters.find(id);
  return found == charters.end() ? nullptr : &found->second;
}

const std::string* State::draft(const std::string& field, const std::string& part) const {
  const auto found = drafts.find(keys::slot(field, part));
  return found == drafts.end() ? nullptr : &found->second;
}

std::string State::form(const std::string& charter, const std::string& slot) const {
  const auto of_charter = forms.find(charter);
  if (of_charter == forms.end()) return "";
  const auto found = of_charter->second.find(slot);
  return found == of_charter->second.end() ? "" : found->second;
}

bool is_at_risk(const State& state) {
  return state.saving == Saving::failed || (state.saving == Saving::memory_only && !state.uniting);
}

bool only_tells(const Notice& notice) {
  return notice.kind == Notice::Kind::done &&
         notice == Notice{.lines = notice.lines, .beside = notice.beside};
}

}  // namespace kommissorium::app
