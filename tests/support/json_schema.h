// SPDX-License-Identifier: MPL-2.0
// As much of JSON Schema 2020-12 as this project's schemas use. A keyword it does not know is a misfit too,
// so that nothing in a schema is passed over unseen.
#pragma once

#include <string>

#include "core/revisions/value.h"

namespace kommissorium::tests {

/// "" when the value fits; else where and why, as "/sections/0/number: not an integer".
std::string misfit(const revisions::Value& schema, const revisions::Value& value);

}  // namespace kommissorium::tests
