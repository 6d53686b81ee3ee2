#!/bin/sh
# SPDX-License-Identifier: MIT
# The README names the two commands of packaging/dev, each on a line of its own.
set -eu
for command in run test; do
  grep -qxE " *(\\$ )?\./packaging/dev $command" "$1/README.md" || { echo "README.md does not name ./packaging/dev $command"; exit 1; }
done
