// SPDX-License-Identifier: MPL-2.0
// The documents that a charter may have been printed as: nobody wrote down in a document which it was.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/charter/charter.h"
#include "core/outline/outline.h"
#include "core/revisions/record_set.h"

namespace kommissorium::returned {

/// What a document came from: the charter it carries, and what is known here of versions and adoptions, which
/// may be more.
struct Source {
  const revisions::RecordSet& here;
  const revisions::RecordSet& carried;
  const charter::Charter& left;                     // the view of `carried`, in its own language
  outline::Empty empty = outline::Empty::left_out;  // what documents of its format do with empty values
};

/// Shows one document after the other, the likeliest first, until `enough` says so: as the charter stands by
/// what it carries and by what is known here, as a version, as a form, and with the changes since an earlier
/// version on its first page. At most some thirty. `today` dates the annex of members.
void each_printed(const Source& source, std::string_view today,
                  const std::function<bool(const outline::Document&)>& enough);

/// The first pages alone, with the changes since each version that is known here. `day` is the one on which a
/// version was adopted of whose adoption nothing is known; "" shows every version, without such a day.
void each_first_page(const Source& source, std::string_view day,
                     const std::function<bool(const outline::Document&)>& enough);

/// The first day that ends a short text, such as a dated heading; "" when none does.
std::string day_named_in(std::string_view text);

}  // namespace kommissorium::returned
