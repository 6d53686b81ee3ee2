# SPDX-License-Identifier: MIT
# Messages and steps. Everything for people goes to stderr: stdout belongs to the program that is run.
# shellcheck shell=bash

say() { printf 'dev: %s\n' "$*" >&2; }

# die SENTENCE: what happened and what to do about it.
die() {
  say "$*"
  exit 1
}

have() { command -v "$1" > /dev/null; }

# scratch PARENT: a new folder, gone when the script ends. Its name is left in $scratch_dir.
scratch_dirs=()
scratch() {
  scratch_dir=$(mktemp -d "$1/goconf.XXXXXX" 2>&1) ||
    die "cannot make a folder for work in progress ($scratch_dir): make room there, or name another place with TMPDIR."
  scratch_dirs+=("$scratch_dir")
}
clean_up() {
  [ "${#scratch_dirs[@]}" = 0 ] || rm -rf "${scratch_dirs[@]}"
  scratch_dirs=()
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

# step TITLE COMMAND...: runs a wordy command quietly; when it fails, shows the end of what it said and why.
step() {
  local title=$1 log status
  shift
  say "$title"
  scratch "${TMPDIR:-/tmp}"
  log=$scratch_dir/log
  "$@" > "$log" 2>&1 < /dev/null && return
  status=$?
  tail -n 20 "$log" >&2
  die "$title: failed with status $status. $(advice "$log")"
}

# disk_full FOLDER: less than 32 MB are left there.
disk_full() { [ "$(df --output=avail -k "$1" | tail -n 1)" -lt 32768 ]; }

# advice LOG: what to do, for the troubles that are known by their words.
advice() {
  if disk_full "$(dirname "$1")" || grep -qi 'no space left on device\|not enough free space' "$1"; then
    echo "The disk is full: free some space and start again."
  elif grep -qi 'read-only file system' "$1"; then
    echo "That place cannot be written to: use a copy of the sources in a folder of your own."
  elif grep -qi 'could not get lock\|waiting for cache lock' "$1"; then
    echo "Another program is installing packages: wait for it to end and start again."
  elif grep -qiE 'could not resolve|failure resolving|no such host|could ?n.t connect|cannot initiate the connection|unable to connect|network is unreachable|connection (refused|timed out)|i/o timeout' "$1"; then
    echo "The network does not answer: check the connection (and http_proxy, GOPROXY where you need them) and start again."
  else
    echo "Its last words stand above."
  fi
}
