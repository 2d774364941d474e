// SPDX-License-Identifier: MPL-2.0
// The command-line program: joins the commands with the machine they run on. Start reading at
// command_line/run.h.
#include <iostream>

#include "platform/files/disk.h"
#include "programs/command_line/run.h"

int main(int count, char** words) {
  using namespace kommissorium;
  platform::files::Disk disk;
  programs::command_line::Streams streams = {std::cout, std::cerr};
  const int code = programs::command_line::run({words + (count > 0 ? 1 : 0), words + count}, streams, disk);
  std::cout.flush();
  return std::cout.good() ? code : 2;
}
