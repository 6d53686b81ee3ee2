# SPDX-License-Identifier: MIT
# The real go programs that the tests compare with.
# shellcheck shell=bash

# What the tests promise holds from this release line on; its last release is always among the compared ones.
oldest_line=1.21

# Sets GOCONF_TEST_GO, the go of the tests: the one in PATH from the oldest line on, else the packaged one; and
# GOCONF_TEST_GO_OTHERS, ':'-separated: the newest, and the last of the oldest line, unless it is that one. Those `go`
# itself fetches (golang.org/toolchain through the machine's GOPROXY) and checks against the checksum database. What was fetched stays
# in the cache, with the choice, so that a later run needs no network; what cannot be had is left out, with a message, and
# left in $go_missing.
provide_go() {
  local go version one path others=() listed=
  go_missing=()
  go=$(command -v go)
  serves "$go" || packaged_go
  version=$(go_version "$go")
  GOCONF_TEST_GO=$(realpath "$(quiet_go "$go" env GOROOT)/bin/go")
  while read -r one; do
    listed=yes
    [ "$one" != "$version" ] || continue
    path=$cache/$(go_entry "$one")/bin/go
    if [ -x "$path" ] || fetch_go "$go" "$one"; then others+=("$path"); else go_missing+=("$one"); fi
  done < <(chosen_versions "$go")
  [ -n "$listed" ] || go_missing=("of the newest and of the oldest line")
  GOCONF_TEST_GO_OTHERS=$(IFS=: && echo "${others[*]}")
  [ "${#others[@]}" -gt 0 ] || say "no other go could be had: comparing with Go $version only."
  export GOCONF_TEST_GO GOCONF_TEST_GO_OTHERS
}

# serves GO: it runs and is not too old for the tests.
serves() { [ -n "$1" ] && [ -x "$1" ] && version_at_least "$(go_version "$1")" "$oldest_line"; }

# Sets the caller's $go to the packaged one, which is unpacked into the cache where go_suite says so.
packaged_go() {
  local wanted entry work
  if [ -n "$go_suite" ]; then
    entry=go-$go_suite-$(cache_key "$(uname -m)" "$(cat "$root/packaging/lib/go.sh")")
    go=$cache/$entry/lib/go/bin/go
    serves "$go" && return
    scratch "$cache"
    work=$scratch_dir
    step "Fetching the go of $go_suite for the tests" fetch_packaged_go "$work"
    cache_keep "$work/go/usr" "$entry"
  else
    mapfile -t wanted < <(packages go)
    install_packages "${wanted[@]}"
    go=/usr/bin/go
  fi
  serves "$go" || die "the tests need a go from $oldest_line on, and ${go} is none: put one first in PATH."
}

fetch_packaged_go() ( # FOLDER
  local name
  open_later_suite "$go_suite" "$1/apt" && cd "$1" && "${later_apt[@]}" download golang-go &&
    name=$(dpkg-deb -f golang-go_*.deb Depends | grep -oE 'golang-[0-9.]+-go' | head -n 1) &&
    "${later_apt[@]}" download "$name" "${name%-go}-src" &&
    dpkg-deb -x "$name"_*.deb go && dpkg-deb -x "${name%-go}-src"_*.deb go && ln -s "go-${name//[!0-9.]/}" go/usr/lib/go
)

# In a folder without a go.mod, and never switching to another toolchain by itself.
quiet_go() {
  local go=$1
  shift
  (cd / && GOTOOLCHAIN=local GO111MODULE=on GOWORK=off "$go" "$@")
}

go_version() { quiet_go "$1" env GOVERSION | sed 's/^go//; s/[ -].*//'; }
go_entry() { echo "go-$1-$(cache_key "$1" "$(uname -sm)" 1)"; }
version_at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# chosen_versions GO: the newest release and the last one of the oldest line, asked for once a month.
chosen_versions() {
  local record=$cache/go-versions listed
  if [ -z "$(find "$record" -mtime -30 2> /dev/null)" ]; then
    say "Asking which Go releases there are"
    listed=$(quiet_go "$1" list -m -versions golang.org/toolchain 2> >(tail -n 2 >&2) | tr ' ' '\n' |
      sed -nE "s/^v0\.0\.1-go([0-9]+\.[0-9]+(\.[0-9]+)?)\.$(go_platform "$1")\$/\1/p" | sort -V)
    if [ -n "$listed" ]; then
      { tail -n 1 <<< "$listed"; grep -F "$oldest_line." <<< "$listed" | tail -n 1; } > "$record.$$" && mv "$record.$$" "$record"
    else
      say "the list of Go releases cannot be had: using what is at hand."
    fi
  fi
  [ ! -r "$record" ] || cat "$record"
}

go_platform() { echo "$(quiet_go "$1" env GOHOSTOS)-$(quiet_go "$1" env GOHOSTARCH)"; }

# fetch_go GO VERSION: into the cache; false, with a message, when it cannot be had.
fetch_go() {
  local work unpacked log
  scratch "$cache"
  work=$scratch_dir log=$scratch_dir/log
  say "Fetching Go $2 for the tests"
  if ! GOMODCACHE=$work/mod GOFLAGS="${GOFLAGS:-$(quiet_go "$1" env GOFLAGS)} -modcacherw" \
    quiet_go "$1" mod download "golang.org/toolchain@v0.0.1-go$2.$(go_platform "$1")" > "$log" 2>&1; then
    tail -n 3 "$log" >&2
    say "Go $2 cannot be had. $(advice "$log")"
    return 1
  fi
  unpacked=$(echo "$work"/mod/golang.org/toolchain@*)
  # A module holds neither execute bits nor nested go.mod files; go restores both when it switches by itself.
  chmod -R u+x "$unpacked/bin" "$unpacked/pkg/tool" &&
    find "$unpacked" -name _go.mod -execdir mv {} go.mod ';'
  cache_keep "$unpacked" "$(go_entry "$2")"
}
