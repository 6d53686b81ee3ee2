#!/bin/sh
# SPDX-License-Identifier: MIT
# full_disk_test.sh GOCONF FULL_DISK: what goconf does where nothing more fits on the disk. Every write of wine to a file is
# answered with ENOSPC, as on a file system that is full (FullDisk.cpp); its server makes empty files and folders all the while,
# as one does that has entries left. A small file system of our own would have to be mounted, which not everybody may.
# It has a prefix of its own: its folders of the user are the real ones.
set -eu

goconf=$1 full_disk=$2
scratch=$(mktemp -d)
export WINEPREFIX="$scratch/prefix"
trap 'wineserver --kill || true; wineserver --wait || true; rm -rf "$scratch"' EXIT

broken() {
  echo "$*" >&2
  exit 1
}

full() { LD_PRELOAD=$full_disk wine "$goconf" "$@" 2>&1; }

# All that goconf may change, but for empty folders and the lock in them: in wine 8 that goes when it is closed, not when it is
# removed, and so the folders stay.
state() {
  wine reg query 'HKCU\Environment'
  (cd "$WINEPREFIX/drive_c/users" && find . -path '*oconfigurator*' -type f ! -name lock && find . -path '*/go/env' -exec cat {} +)
}

# refuses ARGUMENT...: with the sentence, with 1, and without a trace.
refuses() {
  before=$(state)
  status=0
  said=$(full "$@") || status=$?
  [ "$status" = 1 ] || broken "goconf $* ends with $status: $said"
  case $said in
    *'no space left on the disk; free some space and try again'*) ;;
    *) broken "goconf $* does not say what to do: $said" ;;
  esac
  [ "$(state)" = "$before" ] || broken "goconf $* leaves something: $(state)"
}

wineboot --init
wine reg add 'HKCU\Environment' /v GOFLAGS /d -v /f
refuses set --store registry-user GOFLAGS=-x NEW=1
refuses unset --store registry-user GOFLAGS
refuses path add 'C:\Go\bin'
refuses set GOFLAGS=-x

wine "$goconf" set GOFLAGS=-v
refuses set GOFLAGS=-x
refuses set --store registry-user GOFLAGS=-x
wine "$goconf" set --store registry-user GOFLAGS=-x
wine reg query 'HKCU\Environment' /v GOFLAGS | grep -q -e '-x' || broken "nothing was set"
# What is in the history already finds its way back without room.
said=$(full undo) || broken "undo needs room: $said"
wine reg query 'HKCU\Environment' /v GOFLAGS | grep -q -e '-v' || broken "undo did nothing"
