// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "platform/web/page.h"

namespace kommissorium::platform::web {

/// What the program carries, for its one page. The program gives it (programs/kommissorium_web.cpp), asked
/// once.
Assets carried_assets();

}  // namespace kommissorium::platform::web
