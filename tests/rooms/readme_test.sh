#!/bin/sh
# SPDX-License-Identifier: MIT
# The README's two commands are the ones that CI runs.
set -eu
for command in run test; do
  grep -qxE " *(\\$ )?\./packaging/dev $command" "$1/README.md" || { echo "README.md does not name ./packaging/dev $command"; exit 1; }
done
