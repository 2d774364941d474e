// SPDX-License-Identifier: MPL-2.0
// The minutes of a meeting as a Word document and as a page, for the tests of documents: only the page in the
// browser makes them otherwise. The meeting made the charter of BEFORE that of AFTER; its first member was
// absent, the others were there.
//
//   kommissorium_minutes BEFORE AFTER DOCX HTML
#include <cstdio>
#include <optional>
#include <string>
#include <utility>

#include "core/json/charter_file.h"
#include "core/json/parse.h"
#include "core/outline/minutes.h"
#include "core/writers/docx/docx.h"
#include "core/writers/html.h"
#include "embedded/embedded.h"
#include "platform/files/disk.h"

namespace {

using namespace kommissorium;
using platform::files::Disk;
using platform::files::Existing;

/// nullopt: it cannot be read whole, which is told.
std::optional<revisions::RecordSet> read(Disk& disk, const std::string& path) {
  const Result<std::string> bytes = disk.read(path, json::largest_file);
  if (bytes.ok()) {
    Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), path);
    if (loaded.ok() && loaded.value().set_aside.empty()) return std::move(loaded).value().set;
  }
  std::fprintf(stderr, "%s cannot be read.\n", path.c_str());
  return std::nullopt;
}

outline::Document minutes_of(const charter::Charter& before, const charter::Charter& after,
                             const adoption::Standing& standing) {
  outline::Meeting meeting{.date = "2026-11-23",
                           .place = "Rådhuset, <b>lokale 2</b> & foyeren",
                           .next = "2027-02-01",
                           .began = meeting::what_stands(before)};
  meeting.present = adoption::members_on(after, meeting.date);
  if (!meeting.present.empty()) {
    meeting.absent.push_back(meeting.present.front());
    meeting.present.erase(meeting.present.begin());
  }
  return outline::minutes(after, meeting, standing);
}

}  // namespace

int main(int count, char** words) {
  if (count != 5) return 2;
  Disk disk;
  const std::optional<revisions::RecordSet> before = read(disk, words[1]), after = read(disk, words[2]);
  if (!before || !after) return 1;
  const Result<charter::Charter> then = charter::view(*before), now = charter::view(*after);
  if (!then.ok() || !now.ok()) return 1;
  const outline::Document minutes =
      minutes_of(then.value(), now.value(), adoption::standing(*after, now.value()));
  const std::string page = writers::html_page(minutes, embedded::document_style(), "");
  const bool written = disk.write(words[3], writers::docx::file(minutes, "", ""), Existing::replaced).ok() &&
                       disk.write(words[4], page, Existing::replaced).ok();
  return written ? 0 : 1;
}
