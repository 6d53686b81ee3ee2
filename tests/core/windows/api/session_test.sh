#!/bin/sh
# SPDX-License-Identifier: MIT
# session_test.sh SESSION_TOOL PROCESS_TOOL: the environment that we predict of the registry is the one of a process
# that begins a session of wine. It ends sessions, and so has a prefix of its own.
set -eu

session_tool=$1 process_tool=$2
scratch=$(mktemp -d)
export WINEPREFIX="$scratch/prefix" GOCONF_TEST_WINE_PREFIX="$scratch/prefix"
end() { wineserver --kill || true; wineserver --wait; } # nobody may be there to be ended
trap 'end; rm -rf "$scratch"' EXIT

wineboot --init
for seed in 1 2 3 4 5 6; do
  wine "$session_tool" fill $seed
  end
  # WINEPATH would come before the PATH of the registry.
  env -u WINEPATH wine "$process_tool" environment > "$scratch/environment"
  wine "$session_tool" compare "Z:$scratch/environment" || { echo "with the seed $seed" && exit 1; }
done
