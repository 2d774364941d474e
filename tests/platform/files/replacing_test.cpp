// SPDX-License-Identifier: MPL-2.0
// Every step of writing a file fails once, and is once the last thing the program does.
#ifndef __EMSCRIPTEN__  // needs a real file system and fork
#include "platform/files/replacing.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <functional>

#include "tests/platform/files/folder.h"

namespace files_replacing_test {

using namespace kommissorium;
using namespace kommissorium::platform::files;
using kommissorium::trial::Folder;

namespace {

constexpr std::string_view older = "ældre";
constexpr std::string_view old = "gammel";
const std::string fresh(200'000, 'n');

enum class Fault { fails, is_the_last, writes_half_then_fails };

/// At the n-th step, counted from 1, something happens.
class Faulty : public Steps {
 public:
  Faulty(int at, Fault fault) : at_(at), fault_(fault) {}
  int steps() const { return step_; }
  bool no_links = false;  // as on a file system without second names

  int create(std::string& name) override { return fails(ENOSPC) ? -1 : Steps::create(name); }
  bool set_mode(int descriptor, mode_t mode) override {
    return !fails(EPERM) && Steps::set_mode(descriptor, mode);
  }
  ssize_t write(int descriptor, const char* bytes, std::size_t count) override {
    if (!fails(ENOSPC)) return Steps::write(descriptor, bytes, count > 1000 ? count / 2 : count);
    if (fault_ == Fault::writes_half_then_fails) {
      fault_ = Fault::fails;
      ++at_;  // the next step is the one that says so
      return Steps::write(descriptor, bytes, (count + 1) / 2);
    }
    return -1;
  }
  bool sync(int descriptor) override { return !fails(EIO) && Steps::sync(descriptor); }
  bool close(int descriptor) override {
    const bool failed = fails(EDQUOT);
    return Steps::close(descriptor) && !failed;
  }
  bool link(const std::string& file, const std::string& name) override {
    if (no_links) errno = EPERM;
    return !no_links && !fails(EMLINK) && Steps::link(file, name);
  }
  bool rename(const std::string& from, const std::string& to) override {
    return !fails(EACCES) && Steps::rename(from, to);
  }
  bool remove(const std::string& name) override { return !fails(EBUSY) && Steps::remove(name); }
  void sync_folder(const std::string& folder) override {
    if (!fails(EIO)) Steps::sync_folder(folder);
  }

 private:
  bool fails(int cause) {
    if (++step_ != at_) return false;
    if (fault_ == Fault::is_the_last) ::_exit(7);
    errno = cause;
    return true;
  }
  int step_ = 0;
  int at_;
  Fault fault_;
};

/// Sets the folder up anew for each fault, acts, and asks what is there afterwards.
struct Trial {
  Existing existing = Existing::backed_up;
  bool is_there = true;
  bool no_links = false;

  void prepare(const Folder& folder) const {
    if (is_there) folder.store("a", old);
    if (is_there) folder.store("a.bak", older);
  }
  int count_steps() const {
    const Folder folder;
    prepare(folder);
    Faulty none(0, Fault::fails);
    none.no_links = no_links;
    CHECK_FALSE(put(none, folder.file("a"), fresh, existing).has_value());
    CHECK(folder.bytes("a") == fresh);
    return none.steps();
  }
  /// The file is the old one or the new one, whole; what is kept beside it is one of the two before.
  void check_whole(const Folder& folder) const {
    const std::string now = folder.bytes("a");
    if (is_there) {
      CHECK((now == old || now == fresh));
      const std::string beside = folder.bytes("a.bak");
      CHECK((beside == older || beside == old));
      if (now == fresh && existing == Existing::backed_up) CHECK(beside == old);
    } else {
      CHECK((now.empty() || now == fresh));
      CHECK(folder.bytes("a.bak").empty());
    }
  }
};

const std::vector<Trial>& trials() {
  static const std::vector<Trial> all = {
      {Existing::backed_up, true, false},  {Existing::backed_up, true, true},
      {Existing::backed_up, false, false}, {Existing::replaced, true, false},
      {Existing::kept, false, false},      {Existing::kept, false, true}};
  return all;
}

}  // namespace

TEST_CASE(
    "replacing: whichever step fails, the file is the old one or the new one, and the answer says which") {
  int failures = 0;
  for (const Trial& trial : trials()) {
    const int steps = trial.count_steps();
    for (const Fault fault : {Fault::fails, Fault::writes_half_then_fails}) {
      for (int at = 1; at <= steps; ++at) {
        CAPTURE(static_cast<int>(trial.existing));
        CAPTURE(at);
        const Folder folder;
        trial.prepare(folder);
        Faulty faulty(at, fault);
        faulty.no_links = trial.no_links;
        const std::optional<Failure> failed = put(faulty, folder.file("a"), fresh, trial.existing);
        trial.check_whole(folder);
        CHECK((folder.bytes("a") == fresh) == !failed.has_value());
        if (failed) {
          ++failures;
          CHECK(failed->cause != 0);
          CHECK(failed->path.starts_with(folder.file("a")));
        }
      }
    }
  }
  CHECK(failures > 20);
}

TEST_CASE("replacing: a step that fails leaves no other file behind, as long as removing works") {
  for (const Trial& trial : trials()) {
    const int steps = trial.count_steps();
    for (int at = 1; at <= steps; ++at) {
      const Folder folder;
      trial.prepare(folder);
      const std::size_t before = folder.count();
      Faulty faulty(at, Fault::fails);
      faulty.no_links = trial.no_links;
      const bool failed = put(faulty, folder.file("a"), fresh, trial.existing).has_value();
      CAPTURE(at);
      if (failed) CHECK(folder.count() == before);
    }
  }
}

TEST_CASE("replacing: whichever step is the last thing the program does, the file is whole") {
  int killed = 0;
  for (const Trial& trial : trials()) {
    const int steps = trial.count_steps();
    for (int at = 1; at <= steps; ++at) {
      CAPTURE(at);
      const Folder folder;
      trial.prepare(folder);
      const pid_t child = ::fork();
      REQUIRE(child >= 0);
      if (child == 0) {
        Faulty faulty(at, Fault::is_the_last);
        faulty.no_links = trial.no_links;
        put(faulty, folder.file("a"), fresh, trial.existing);
        ::_exit(0);
      }
      int status = 0;
      REQUIRE(::waitpid(child, &status, 0) == child);
      CHECK(WIFEXITED(status));
      CHECK(WEXITSTATUS(status) == 7);
      ++killed;
      trial.check_whole(folder);

      // and the next time all is well
      Steps real;
      if (trial.existing == Existing::kept && !folder.bytes("a").empty()) continue;
      CHECK_FALSE(put(real, folder.file("a"), fresh, trial.existing).has_value());
      CHECK(folder.bytes("a") == fresh);
    }
  }
  CHECK(killed > 40);
}

TEST_CASE("replacing: the replaced file stays beside the new one, one generation, with its permissions") {
  const Folder folder;
  Steps steps;
  REQUIRE_FALSE(put(steps, folder.file("a"), "1", Existing::backed_up).has_value());
  CHECK(folder.count() == 1);  // a first write replaces nothing
  std::filesystem::permissions(folder.file("a"),
                               std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  REQUIRE_FALSE(put(steps, folder.file("a"), "2", Existing::backed_up).has_value());
  CHECK(folder.bytes("a.bak") == "1");
  REQUIRE_FALSE(put(steps, folder.file("a"), "3", Existing::backed_up).has_value());
  CHECK(folder.bytes("a") == "3");
  CHECK(folder.bytes("a.bak") == "2");
  CHECK(folder.count() == 2);
  for (const char* name : {"a", "a.bak"}) {
    struct stat found = {};
    REQUIRE(::stat(folder.file(name).c_str(), &found) == 0);
    CHECK((found.st_mode & 07777u) == 0600u);
  }
}

TEST_CASE("replacing: file and copy may be one file by two names, as a crash in between leaves them") {
  const Folder folder;
  Steps steps;
  folder.store("a", old);
  std::filesystem::create_hard_link(folder.file("a"), folder.file("a.bak"));
  REQUIRE_FALSE(put(steps, folder.file("a"), fresh, Existing::backed_up).has_value());
  CHECK(folder.bytes("a") == fresh);
  CHECK(folder.bytes("a.bak") == old);
  CHECK(folder.count() == 2);
}

TEST_CASE("replacing: through a link the file it leads to is replaced and kept, and the link stays") {
  const Folder folder;
  std::filesystem::create_directory(folder.file("elsewhere"));
  folder.store("elsewhere/a", old);
  std::filesystem::create_symlink("elsewhere/a", folder.file("link"));
  Steps steps;
  REQUIRE_FALSE(put(steps, folder.file("link"), fresh, Existing::backed_up).has_value());
  CHECK(std::filesystem::is_symlink(folder.file("link")));
  CHECK(folder.bytes("elsewhere/a") == fresh);
  CHECK(folder.bytes("elsewhere/a.bak") == old);
}

TEST_CASE("replacing: where the old file cannot be kept, nothing is written and the copy's name is told") {
  const Folder folder;
  folder.store("a", old);
  std::filesystem::create_directory(folder.file("a.bak"));
  Steps steps;
  const std::optional<Failure> failed = put(steps, folder.file("a"), fresh, Existing::backed_up);
  REQUIRE(failed.has_value());
  CHECK(failed->path == folder.file("a.bak"));
  CHECK(folder.bytes("a") == old);
  CHECK(folder.count() == 2);
}
}  // namespace files_replacing_test
#endif
