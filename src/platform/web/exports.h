// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "platform/web/page.h"

namespace kommissorium::platform::web {

/// Makes the one page of the program; the page's script then calls kommissorium_start.
void open_page(Assets assets);

}  // namespace kommissorium::platform::web
