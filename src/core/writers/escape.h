// SPDX-License-Identifier: MPL-2.0
// The only place where text becomes markup: one escaper for text and for quoted attributes.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::writers {

/// & < > " ' as references; safe between tags and inside quoted attributes, nowhere else.
/// source: OWASP XSS Prevention, rules for HTML body and HTML attributes.
std::string escaped(std::string_view text);

/// Whether an address may become a link: https or mailto, printable ASCII without blanks or quotes.
bool may_be_linked(std::string_view address);

}  // namespace kommissorium::writers
