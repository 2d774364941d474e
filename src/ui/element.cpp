// SPDX-License-Identifier: MPL-2.0
#include "ui/element.h"

#include <cassert>

namespace kommissorium::ui {

ElementId element_id(std::string_view path) {
  std::uint32_t hash = 2166136261u;
  for (const char byte : path) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 16777619u;
  }
  return hash == 0 ? 1 : hash;
}

std::string_view name_of(Role role) {
  switch (role) {
    case Role::group:
      return "group";
    case Role::region:
      return "region";
    case Role::navigation:
      return "navigation";
    case Role::heading:
      return "heading";
    case Role::text:
      return "text";
    case Role::user_text:
      return "user_text";
    case Role::button:
      return "button";
    case Role::link:
      return "link";
    case Role::checkbox:
      return "checkbox";
    case Role::radio_group:
      return "radio_group";
    case Role::radio:
      return "radio";
    case Role::select:
      return "select";
    case Role::field:
      return "field";
    case Role::date_field:
      return "date_field";
    case Role::number_field:
      return "number_field";
    case Role::area:
      return "area";
    case Role::progress:
      return "progress";
    case Role::table:
      return "table";
    case Role::row:
      return "row";
    case Role::column_header:
      return "column_header";
    case Role::cell:
      return "cell";
    case Role::status:
      return "status";
    case Role::alert:
      return "alert";
    case Role::article:
      return "article";
  }
  assert(false && "a role without a name");
  return "";
}

std::string_view name_of(TextPiece::Mark mark) {
  switch (mark) {
    case TextPiece::Mark::none:
      return "";
    case TextPiece::Mark::inserted:
      return "ins";
    case TextPiece::Mark::removed:
      return "del";
    case TextPiece::Mark::marked:
      return "mark";
  }
  assert(false && "a mark without a name");
  return "";
}

bool takes_text(Role role) {
  return role == Role::field || role == Role::area || role == Role::date_field || role == Role::number_field;
}

std::string_view name_of(Surface surface) {
  switch (surface) {
    case Surface::bar:
      return "bar";
    case Surface::outline:
      return "outline";
    case Surface::main:
      return "main";
  }
  assert(false && "a surface without a name");
  return "";
}

}  // namespace kommissorium::ui
