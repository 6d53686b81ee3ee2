#!/bin/sh
# SPDX-License-Identifier: MIT
# The program $1 loads Qt Core, and no library that draws.
set -eu
loaded=$(LC_ALL=C ldd "$1")
case $loaded in *libQt6Core.so*) ;; *) echo "$1 does not load Qt Core, so this test sees nothing: $loaded"; exit 1 ;; esac
if echo "$loaded" | grep -E 'libQt6(Gui|Widgets|Svg|OpenGL)|libX11|libxcb|libwayland'; then
  echo "$1 loads a library that draws"
  exit 1
fi
