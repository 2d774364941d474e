// SPDX-License-Identifier: MPL-2.0
// Orders of a meeting that goes through a charter; its course stands in forms (meeting.h).
#pragma once

#include <string>

namespace kommissorium::app {

enum class DocumentFormat;

struct ShowMeeting {
  std::string charter = {};  // "" = the one open
};
/// To a point, "summary", or "" = who is here. The first such step begins the meeting.
struct GoInMeeting {
  std::string to = {};
};
/// Puts a point off, or no longer.
struct PutOff {
  std::string field;
};
/// Takes on what is still open in the section of the point the meeting is at, and goes to the section's last
/// point.
struct FollowRest {};
struct ExportMinutes {
  DocumentFormat format;
};
/// What was decided stays, the course of the meeting goes.
struct EndMeeting {};

}  // namespace kommissorium::app
