#!/bin/sh
# SPDX-License-Identifier: MIT
# Files are opened to be read by openRegular() or SafeFile, which a pipe cannot keep waiting. Rooms below them
# may open by themselves, and core/net what the user or the system names: the tree $1 keeps to that.
set -eu
found=$(grep -rnE 'open\((QIODevice|QFile|QFileDevice)::ReadOnly' "$1/core" --include='*.cpp' --include='*.h' |
  grep -vE "^$1/core/(platform|net)/" || true)
if [ -n "$found" ]; then
  echo "open these with openRegular() (platform/RegularFile.h):"
  echo "$found"
  exit 1
fi
grep -rq 'openRegular(file' "$1/core" || { echo "nothing calls openRegular(): this test sees nothing"; exit 1; }
