# SPDX-License-Identifier: MIT
# The cache outside of the tree: what takes long to fetch or to build and does not depend on our sources. Each entry is a
# folder named by a key of everything it was made from; it can be deleted at any time.
# shellcheck shell=bash

# Sets $cache; falls back to the build folder where the home cannot be written.
open_cache() {
  cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/goconfigurator-build
  if ! mkdir -p "$cache" 2> /dev/null || [ ! -w "$cache" ]; then
    say "$cache cannot be written: keeping downloads in $root/build/cache."
    cache=$root/build/cache
    mkdir -p "$cache" || die "$root/build cannot be written: use a copy of the sources in a folder of your own."
  fi
}

# cache_key TEXT...: a short name of what an entry is made from.
cache_key() { printf '%s\n' "$@" | sha256sum | cut -c1-16; }

# cache_keep FOLDER ENTRY: puts a finished folder in place, at once or not at all. Another run may have been quicker.
cache_keep() {
  mkdir -p "$(dirname "$cache/$2")" && mv -T "$1" "$cache/$2" 2> /dev/null || [ -d "$cache/$2" ] ||
    die "cannot keep $cache/$2: make room there and start again."
}
