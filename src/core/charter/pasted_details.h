// SPDX-License-Identifier: MPL-2.0
// A pasted person as the details of a member: words that name a role or a kind of organisation are taken for
// what they say.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/charter/member_list.h"
#include "core/revisions/value.h"

namespace kommissorium::charter {

/// What add_member takes. Of "Aarhus Kommune, tovholder" and "Netcompany (leverandør)" the role and the kind
/// of organisation are found by their names in the catalogue, in both languages; all other words stay in the
/// organisation.
revisions::Value::Object details_of(const PastedMember& pasted, const catalogue::Group& group);

}  // namespace kommissorium::charter
