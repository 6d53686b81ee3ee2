# SPDX-License-Identifier: MIT
# What the window promises, seen on a display of 1280 by 800. Expects the installed program at $here.
# shellcheck shell=bash

# wait_for_rest [SECONDS]: until the screen stays as it is for so long, else for one.
wait_for_rest() {
  local before='' now same=0 _
  for _ in {1..400}; do
    sleep 0.25
    now=$(import -window root rgb:- | sha256sum)
    if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
    [ "$same" -lt $((4 * ${1:-1})) ] || return 0
    before=$now
  done
  broken "the window does not come to rest"
}

try_window() {
  local window page pictures=$WINEPREFIX/pictures
  mkdir -p "$pictures"
  promise "the window opens and shows something"
  set_value "$environment_key" GOPROXY 1 'https://goproxy.cn,direct'
  set_value "$environment_key" Path 2 '%USERPROFILE%\go\bin;C:\工具'
  wine "$here/goconfigurator.exe" > /dev/null 2>&1 &
  window=$!
  at_last shows_something || broken "the screen stays empty"
  for page in overview variables variables/GOFLAGS variables/user-variables variables/user-variables/Path versions history preferences setup; do
    promise "the page $page opens by a second start, and shows what no other page shows"
    visit "$page" "$pictures"
  done
  promise "the window is still there, and ends when it is told to"
  kill -0 "$window" 2> /dev/null || broken "it ended by itself"
  kill "$window"
  wait "$window" 2> /dev/null || true
}

shows_something() { [ "$(colours 1280x800+0+0)" -gt 30 ]; }

colours() { import -window root -crop "$1" +repage -format %k info: 2> /dev/null; } # GEOMETRY

# visit PAGE[/SELECTED] PICTURES: the part of the window beside the list of pages is looked at.
visit() {
  local page=${1%%/*} select='' picture other
  [ "$page" = "$1" ] || select=${1#*/}
  picture=$2/${1//\//-}.png
  wine "$here/goconfigurator.exe" --page "$page" ${select:+--select "$select"} > /dev/null 2>&1 ||
    broken "the second start ends with $?"
  wait_for_rest
  import -window root -crop 1000x700+240+60 +repage -strip "$picture" || broken "no picture can be taken"
  [ "$(identify -format %k "$picture")" -gt 30 ] || broken "the page is empty"
  for other in "$2"/*.png; do
    [ "$other" = "$picture" ] || ! cmp -s "$other" "$picture" || broken "it looks like ${other##*/}"
  done
}
