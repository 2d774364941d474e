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
  mkdir -p "$root/build" || fail "The folder build cannot be made in $root: may you write there?"
  exec 8>"$root/build/.lock"
  flock -n 8 || { say "Another build is running here; waiting for it."; flock 8; }
}

# Configures and builds one preset of CMakePresets.json: build_preset PRESET TARGET [OPTION…]; options go to CMake.
# In CI a warning is an error.
build_preset() {
  local preset="$1" target="$2" werror=OFF
  shift 2
  [[ "${CI:-}" == true ]] && werror=ON
  cmake --preset "$preset" --log-level=WARNING -DKOMMISSORIUM_WERROR="$werror" "$@" >"build/$preset.log" 2>&1 ||
    { cat "build/$preset.log" >&2; fail "Configuring $preset failed."; }
  cmake --build --preset "$preset" --target "$target" -- --quiet || fail "Building $preset failed."
}

build_page() {
  build_preset web kommissorium_web
  node scripts/assemble_page.mjs build/web/src/kommissorium_web.js build/web/src/kommissorium_web.wasm \
    dist/kommissorium.html || fail "The page could not be put together."
}
