#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints every include of the tree in $1 that breaks the plan of the rooms, and fails when there is one:
#   base <- platform <- change, modules <- env <- stores, sumdb, net <- proxy <- cache, sdk <- setup <- doctor <- ui <- app
# A room includes itself and rooms further left, never a neighbour of the same step. core knows no screen, ui knows no
# platform, goconf knows no ui, and a page knows no other page.
set -eu
cd "$1"
{
  find core ui app \( -name '*.h' -o -name '*.cpp' \) -print 2> /dev/null | LC_ALL=C sort
  echo
  find core ui app \( -name '*.h' -o -name '*.cpp' \) \
    -exec grep -HnE '^[[:space:]]*#[[:space:]]*include[[:space:]]' {} + 2> /dev/null | LC_ALL=C sort
} | LC_ALL=C awk '
  BEGIN {
    steps = split("base|platform|change modules|env|stores sumdb net|proxy|cache sdk|setup|doctor|ui|app", step, "|")
    for (i = 1; i <= steps; i++) {
      n = split(step[i], names, " ")
      for (j = 1; j <= n; j++) height[names[j]] = i
    }
    screen = "^Qt(Gui|Widgets|Svg|SvgWidgets|OpenGL|OpenGLWidgets|PrintSupport|Qml|Quick)/"
  }
  function folder(path) { return path ~ /\// ? substr(path, 1, match(path, /\/[^\/]*$/) - 1) : "" }
  # The room of a file: core/ROOM/..., ui/..., app/... ; files directly in core have none.
  function room(path,  part) {
    split(path, part, "/")
    if (part[1] != "core") return part[1]
    return part[3] == "" ? "" : part[2]
  }
  function page(path,  rest) {
    if (path !~ /^ui\/pages\//) return ""
    rest = substr(path, length("ui/pages/") + 1)
    sub(/[\/.].*/, "", rest)
    return rest
  }
  # Which file of the tree `name` is, as the compiler would look for it; empty for a file that is not ours.
  function resolve(from, name,  candidates, n, i) {
    n = split(folder(from) "/" name "|core/" name "|ui/" name "|app/cli/" name "|app/gui/" name "|" name, candidates, "|")
    for (i = 1; i <= n; i++)
      if ((straight(candidates[i])) in known) return straight(candidates[i])
    return ""
  }
  function straight(path) {
    while (sub(/\/\.\//, "/", path)) {}
    while (sub(/[^\/]+\/\.\.\//, "", path)) {}
    return path
  }
  function bad(why) { print place ": includes " name ": " why; broken = 1 }
  !listed && $0 == "" { listed = 1; next }
  !listed { known[$0] = 1; next }
  {
    match($0, /^[^:]*:[0-9]+:/)
    place = substr($0, 1, RLENGTH - 1)
    from = place
    sub(/:[0-9]+$/, "", from)
    line = substr($0, RLENGTH + 1)
    if (!match(line, /[<"][^>"]*[>"]/)) next
    name = substr(line, RSTART + 1, RLENGTH - 2)
    here = room(from)
    if (here != "ui" && from !~ /^app\/gui\// && name ~ screen) bad("core and goconf know no screen")
    if (from ~ /^core\// && !(here in height)) { bad("its folder is no room of the plan"); next }
    target = resolve(from, name)
    if (target == "") next
    there = room(target)
    if (!(there in height)) bad("that folder is no room of the plan")
    else if (here != there && height[there] >= height[here]) bad(here " may not know " there)
    else if (here == "ui" && there == "platform") bad("ui may not know core/platform")
    else if (from ~ /^app\/cli\// && there == "ui") bad("goconf may not know ui")
    else if (page(from) != "" && page(target) != "" && page(from) != page(target)) bad("a page may not know another page")
  }
  END { exit broken }
'
