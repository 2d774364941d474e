// SPDX-License-Identifier: MPL-2.0
// Orders about those who are to have the charter, sit in it or take it over, and about going through it each
// year.
#pragma once

#include <cstddef>
#include <string>

namespace kommissorium::app {

struct ShareFile {};    // the open charter's, with the text of a mail to go with it
struct CopyMail {};     // that text
struct CopySubject {};  // and its subject
struct Copied {         // the answer to Copy
  bool works = true;
};
struct ShowHandover {};  // on paper: what those take over who come next
struct UseKnownPerson {
  std::size_t number = 0;  // in State::offered_people
};
struct ShowGoingThrough {
  std::string charter = {};  // "" = the one open
};
struct EndGoingThrough {};  // its next day is written, and on to the adoption

}  // namespace kommissorium::app
