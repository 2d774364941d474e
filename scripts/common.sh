# What the scripts share: where things lie, and how they speak. Sourced, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cache="${KOMMISSORIUM_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/kommissorium}"

# A Node that setup had to fetch, because the machine's own is too old, comes first.
[[ -x "$cache/node/bin/node" ]] && PATH="$cache/node/bin:$PATH"

say() { printf '%s\n' "$*"; }
fail() {
  printf 'kommissorium: %s\n' "$*" >&2
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
at_least() { [[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" == "$2" ]]; } # at_least VERSION WANTED
first_version() { grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1; }

# One build at a time in one work tree; a second one waits.
lock_build_tree() {
  mkdir -p "$root/build"
  exec 8>"$root/build/.lock"
  flock -n 8 || { say "Another build is running here; waiting for it."; flock 8; }
}
