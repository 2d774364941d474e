// SPDX-License-Identifier: MPL-2.0
// A closed list of types, and a value of one of them.
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>

namespace kommissorium::app {

template <class... Ones>
struct OneOf {
  template <class One>
  static constexpr bool has = (std::is_same_v<One, Ones> || ...);

  template <class One>
  static constexpr std::size_t number() {
    std::size_t at = 0, found = 0;
    ((std::is_same_v<One, Ones> ? found = at++ : at++), ...);
    return found;
  }
};

/// One of a list, never changed. No std::variant: its copying and moving, for a hundred alternatives in every
/// file that hands commands on, took a fifth of the time it takes to compile everything. `List` derives from
/// OneOf, so that it has a short name.
template <class List>
class Held {
 public:
  template <class One>
  requires(List::template has<One>) Held(One one)
      : number_(List::template number<One>()), one_(std::make_shared<const One>(std::move(one))) {}

  /// nullptr when it is another one.
  template <class One>
  const One* as() const {
    return number_ == List::template number<One>() ? static_cast<const One*>(one_.get()) : nullptr;
  }
  template <class One>
  bool is() const {
    return as<One>() != nullptr;
  }
  /// Its place in the list, to tell which one a test was at.
  std::size_t number() const { return number_; }
  /// Calls `visitor` with what it is.
  template <class Visitor>
  void visit(Visitor&& visitor) const {
    visit_in(List(), visitor);
  }

 private:
  template <class Visitor, class... Ones>
  void visit_in(OneOf<Ones...>, Visitor& visitor) const {
    (void)((is<Ones>() && (visitor(*as<Ones>()), true)) || ...);
  }

  std::size_t number_;
  std::shared_ptr<const void> one_;
};

}  // namespace kommissorium::app
