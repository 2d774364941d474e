// SPDX-License-Identifier: MPL-2.0
// Word documents for the tests, written by hand so that reading is tried without our own writer.
#pragma once

#include <string>
#include <vector>

#include "tests/support/zip_maker.h"

namespace kommissorium::trial {

/// The parts of a package whose document has this body and which carries these bytes; "" carries nothing.
std::vector<ZipPart> word_parts(const std::string& body, const std::string& carried = "{}");
std::string word_file(const std::string& body, const std::string& carried = "{}");

/// The part of that name.
ZipPart& part_of(std::vector<ZipPart>& parts, const std::string& name);

}  // namespace kommissorium::trial
