#!/bin/sh
# SPDX-License-Identifier: MIT
# wine.sh PROGRAM ARGUMENT...: in the prefix that packaging/windows/tests.sh made. What it says comes by way of a file: wine's own
# programs, which the first program of a session starts and which outlive it, hold its streams, and who reads these to their
# end would wait for them, too.
output=$(mktemp) || exit
wine "$@" > "$output" 2>&1
status=$?
cat "$output"
rm -f "$output"
exit $status
