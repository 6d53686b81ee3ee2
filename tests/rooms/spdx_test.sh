#!/bin/sh
# SPDX-License-Identifier: MIT
# Every source file and script of the tree in $1 names its licence in its first line, or its second after "#!".
set -eu
cd "$1"
files=$(find . \( -name .git -o -path ./build \) -prune -o -type f \
  \( -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name '*.cmake' -o -name '*.packages' -o -name CMakeLists.txt \
  -o -path ./packaging/dev -o -path ./.ci/run \) -print)
[ "$(echo "$files" | wc -l)" -gt 20 ] || { echo "only these files were found in $1: $files"; exit 1; }
echo "$files" | {
  failed=0
  while read -r file; do
    head -n 2 "$file" | grep -qE '^(//|#) SPDX-License-Identifier: MIT$' || { echo "$file: no 'SPDX-License-Identifier: MIT'"; failed=1; }
  done
  exit $failed
}
