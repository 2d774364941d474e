// SPDX-License-Identifier: MPL-2.0
// Charters in real git repositories, merged by git's own union and by the program as merge driver, as
// docs/git.md sets both up. Every repository lies in a folder of its own that goes with the test; no
// configuration of the machine is read or written.
#ifdef KOMMISSORIUM_CLI  // not in WebAssembly: there are no processes
#include <doctest/doctest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "core/json/charter_file.h"
#include "tests/laws/random_desk.h"
#include "tests/platform/files/folder.h"

namespace programs_git_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using kommissorium::trial::Folder;
using laws::Dice;

namespace {

constexpr std::uint64_t repositories = 50;
constexpr int longest = 120;  // seconds for one repository, far more than it takes

/// Every script begins like this: no configuration but what stands here, nothing of a surrounding git.
constexpr const char* beginning = R"(set -eu
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_CEILING_DIRECTORIES 2>/dev/null || true
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_EDITOR=true LC_ALL=C HOME="$1" XDG_CONFIG_HOME="$1"
export GIT_AUTHOR_DATE='2026-11-23T10:00:00Z' GIT_COMMITTER_DATE='2026-11-23T10:00:00Z'
cd "$1"
cli="$2"
file='grupper/Styregruppe for æøå.kommissorium.json'
git() {
  command git -c user.name='Anna Eksempel' -c user.email=anna@example.org -c init.defaultBranch=main \
    -c core.autocrlf=false -c commit.gpgsign=false -c gc.auto=0 \
    ${driver:+-c merge.kommissorium.driver="'$cli' merge-driver %O %A %B %P"} "$@"
}
driver=
begin() { # an empty repository
  mkdir repository
  cd repository
  git init -q .
  mkdir grupper
}
attribute() { printf '%s\n' "*.kommissorium.json -text merge=$1" >.git/info/attributes; }
keep() { # keep FILE: what the copy holds, as a commit
  cp "$1" "$file"
  git add -A
  git commit -q --allow-empty -m "$1"
}
merge() { # merge BRANCH: says with which code git ended, and settles what it left open
  local code=0
  git merge -q -m "$1" "$1" >>../log 2>&1 || code=$?
  printf '%s ' "$code" >>../codes
  if [ "$code" != 0 ]; then
    git add -A
    git commit -q -m settled
  fi
}
)";

/// 0 when the script did all it should.
int run(const Folder& folder, const std::string& script) {
  folder.store("script", std::string(beginning) + script);
  const std::string command = "timeout " + std::to_string(longest) + " sh '" + folder.file("script") + "' '" +
                              folder.path.string() + "' '" KOMMISSORIUM_CLI "' >>'" + folder.file("log") +
                              "' 2>&1";
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void some_edits(Dice& dice, Desk& desk) {
  for (std::size_t n = 1 + dice.below(6); n > 0; --n) laws::some_work(dice, desk);
}

struct Branches {
  RecordSet base;
  std::vector<RecordSet> sets;  // of branches 0, 1, 2
  std::string from;             // what each branch begins from: "main 0 main"
};

/// Three branches of one charter; some begin where another one ends.
Branches branches(Dice& dice) {
  Desk start = new_desk(GroupKind::coordination);
  some_edits(dice, start);
  Branches out = {start.set, {}, ""};
  for (int n = 0; n < 3; ++n) {
    const bool further = n > 0 && dice.one_in(3);
    Desk desk = start.copy("branch " + std::to_string(n));
    if (further) desk.set = out.sets.back();
    some_edits(dice, desk);
    out.from += further ? "b" + std::to_string(n - 1) + " " : "main ";
    out.sets.push_back(desk.set);
  }
  return out;
}

std::string first_and_second(const RecordSet& one, const RecordSet& other, const RecordSet& last) {
  RecordSet all = one;
  std::string codes;
  for (const RecordSet& next : {other, last}) {
    const std::size_t before = all.size();
    all.unite(next);
    // git asks the driver only where both sides changed the file
    const bool both_changed = all.size() > before && all.size() > next.size();
    const Result<charter::Charter> viewed = charter::view(all);
    REQUIRE(viewed.ok());
    codes += both_changed && !viewed.value().conflicts().empty() ? "1 " : "0 ";
  }
  return codes;
}

json::Loaded read(const Folder& folder, const char* name) {
  const std::string bytes = folder.bytes(name);
  CAPTURE(folder.bytes("log"));
  const Result<json::Loaded> loaded = json::read_charter_file(bytes, name);
  REQUIRE(loaded.ok());
  return loaded.value();
}

}  // namespace

TEST_CASE(
    "git: on random repositories its own union and the driver both give exactly the union, and 1 says what "
    "is open") {
  int conflicts = 0;
  for (std::uint64_t seed = 1; seed <= repositories; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const Branches made = branches(dice);
    std::vector<std::size_t> order = {0, 1, 2};
    for (std::size_t n = order.size(); n > 1; --n) std::swap(order[n - 1], order[dice.below(n)]);

    const Folder folder;
    folder.store("base", json::write_charter_file(made.base));
    std::istringstream from(made.from);
    std::string script = "begin\nkeep ../base\n";
    for (int n = 0; n < 3; ++n) {
      const std::string name = "b" + std::to_string(n);
      std::string begins_from;
      from >> begins_from;
      folder.store(name.c_str(), json::write_charter_file(made.sets[static_cast<std::size_t>(n)]));
      script += "git checkout -q -b " + name + " " + begins_from + "\nkeep ../" + name + "\n";
    }
    const auto branch = [&](std::size_t place) { return "b" + std::to_string(order[place]); };
    for (const std::string& kind : {std::string("union"), std::string("kommissorium")}) {
      script += "attribute " + kind + "\ndriver=" + (kind == "union" ? "" : "yes") +
                "\ngit checkout -q -b by-" + kind + " " + branch(0) + "\nmerge " + branch(1) + "\nmerge " +
                branch(2) + "\ncp \"$file\" ../" + kind + "\n[ \"$(git status --porcelain)\" = '' ]\n";
    }
    const int code = run(folder, script);
    CAPTURE(folder.bytes("log"));
    REQUIRE(code == 0);

    RecordSet all;
    for (const RecordSet& set : made.sets) all.unite(set);
    const json::Loaded by_union = read(folder, "union");
    CHECK(by_union.set == all);
    CHECK(by_union.set_aside.empty());
    CHECK(folder.bytes("kommissorium") == json::write_charter_file(all));
    const std::string expected =
        first_and_second(made.sets[order[0]], made.sets[order[1]], made.sets[order[2]]);
    CHECK(folder.bytes("codes") == "0 0 " + expected);
    conflicts += expected.find('1') != std::string::npos ? 1 : 0;
  }
  MESSAGE(repositories << " repositories, in " << conflicts
                       << " of them the driver said that people have to choose");
  CHECK(conflicts > 5);  // else the repositories show nothing
}

TEST_CASE(
    "git: where a clone has no driver, git leaves its marks, and merging the file by itself makes it whole") {
  Dice dice(7);
  const Desk start = new_desk(GroupKind::coordination);
  Desk anna = start.copy("anna"), bo = start.copy("bo");
  for (int n = 0; n < 5; ++n) {
    some_edits(dice, anna);
    some_edits(dice, bo);
  }
  const Folder folder;
  folder.store("base", json::write_charter_file(start.set));
  folder.store("anna", json::write_charter_file(anna.set));
  folder.store("bo", json::write_charter_file(bo.set));
  const int code = run(folder, R"(begin
attribute kommissorium
keep ../base
git checkout -q -b anna main
keep ../anna
git checkout -q -b bo main
keep ../bo
git merge -q -m anna anna && exit 9
cp "$file" ../marked
"$cli" merge "$file" -o "$file" || [ $? = 1 ]
cp "$file" ../whole
)");
  CAPTURE(folder.bytes("log"));
  REQUIRE(code == 0);
  CHECK(folder.bytes("marked").find("<<<<<<<") != std::string::npos);
  RecordSet all = anna.set;
  all.unite(bo.set);
  CHECK(folder.bytes("whole") == json::write_charter_file(all));
}

TEST_CASE(
    "git: the driver works for a rebase, for a file that both sides began, and fails without touching the "
    "file") {
  Desk start = new_desk();
  Desk anna = start.copy("anna"), bo = start.copy("bo");
  anna.write("duty/quality", followed());
  bo.write("duty/direction", followed());
  const Folder folder;
  folder.store("base", json::write_charter_file(start.set));
  folder.store("anna", json::write_charter_file(anna.set));
  folder.store("bo", json::write_charter_file(bo.set));
  folder.store("cut", json::write_charter_file(bo.set).substr(0, 500));
  const int code = run(folder, R"(begin
attribute kommissorium
driver=yes
git commit -q --allow-empty -m empty
git branch empty
keep ../base
git checkout -q -b anna
keep ../anna
git checkout -q -b bo main
keep ../bo
git rebase -q anna
cp "$file" ../rebased
echo '*.kommissorium.json diff=kommissorium' >>.git/info/attributes
git -c diff.kommissorium.textconv="'$cli' diff" diff main >../difference
git checkout -q -b began-anna empty
mkdir -p grupper
keep ../anna
git checkout -q -b began-bo empty
mkdir -p grupper
keep ../bo
git merge -q -m began began-anna
cp "$file" ../began
git checkout -q -b cut main
keep ../cut
git checkout -q -b meets-cut anna
git merge -q -m cut cut && exit 9
cp "$file" ../untouched
)");
  CAPTURE(folder.bytes("log"));
  REQUIRE(code == 0);
  RecordSet all = anna.set;
  all.unite(bo.set);
  CHECK(folder.bytes("rebased") == json::write_charter_file(all));
  CHECK(folder.bytes("began") == json::write_charter_file(all));
  CHECK(folder.bytes("difference").find("\n+  Stille krav: ") != std::string::npos);
  CHECK(folder.bytes("difference").find("{\"id\"") == std::string::npos);
  CHECK(folder.bytes("untouched") == json::write_charter_file(anna.set));
}
}  // namespace programs_git_test
#endif
