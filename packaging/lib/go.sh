# SPDX-License-Identifier: MIT
# The real go programs that the tests compare with.
# shellcheck shell=bash

# What the tests promise holds from this release line on; its last release is always among the compared ones.
oldest_line=1.21

# Sets GOCONF_TEST_GO, the go of the tests: the one in PATH from 1.21 on, else the newest; and
# GOCONF_TEST_GO_OTHERS, ':'-separated: the newest, and the last of the oldest line, unless it is that one.
# `go` itself fetches them (golang.org/toolchain through the machine's GOPROXY) and checks them against the checksum database; they are
# kept in the cache, with the choice, so that a later run needs no network.
provide_go() {
  local go version others=() wanted=() packages
  have go || {
    mapfile -t packages < <(packages go)
    install_packages "${packages[@]}"
  }
  go=$(command -v go) || die "there is no go in PATH after its package was installed: add its folder to PATH."
  version=$(go_version "$go")
  mapfile -t wanted < <(chosen_versions "$go")
  unset GOCONF_TEST_GO GOCONF_TEST_GO_OTHERS
  if version_at_least "$version" "$oldest_line"; then
    GOCONF_TEST_GO=$(realpath "$("$go" env GOROOT)/bin/go")
  fi
  local one path
  for one in "${wanted[@]}"; do
    [ -z "${GOCONF_TEST_GO:-}" ] || [ "$one" != "$version" ] || continue
    path=$cache/$(go_entry "$one")/bin/go
    [ -x "$path" ] || fetch_go "$go" "$one" || continue
    if [ -z "${GOCONF_TEST_GO:-}" ]; then
      GOCONF_TEST_GO=$path
    else
      others+=("$path")
    fi
  done
  [ -n "${GOCONF_TEST_GO:-}" ] || die "the tests need a go from $oldest_line on; PATH has $version, and a newer one cannot be fetched: install one, or check the network and GOPROXY."
  GOCONF_TEST_GO_OTHERS=$(IFS=: && echo "${others[*]}")
  [ "${#others[@]}" -gt 0 ] || say "no other go could be had: comparing with $version only."
  export GOCONF_TEST_GO GOCONF_TEST_GO_OTHERS
}

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
    listed=$(quiet_go "$1" list -m -versions golang.org/toolchain 2> /dev/null | tr ' ' '\n' |
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
