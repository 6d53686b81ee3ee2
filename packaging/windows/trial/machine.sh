# SPDX-License-Identifier: MIT
# What the trials ask the machine that wine plays. They run in a prefix of packaging/windows/wine.sh.
# shellcheck shell=bash

environment_key='HKEY_CURRENT_USER\Environment'
record_key='HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Uninstall\GoConfigurator'

# promise SENTENCE: what is tried from here on; broken DETAIL ends the trial with it.
promise() { promised=$* && say "trying: $*"; }
broken() { die "this does not hold: $promised: $*"; }

# expect WHAT WANTED GOT
expect() { [ "$2" = "$3" ] || broken "$1 is another one (-) than it should be (+): $(diff -U 0 <(echo "$3") <(echo "$2") | tail -n +4 | head -c 800)"; }

# at_last COMMAND...: until it is true, a minute at most.
at_last() {
  local _
  for _ in {1..300}; do
    ! "$@" || return 0
    sleep 0.2
  done
  return 1
}

# of_windows VARIABLE: its value for a program there; there_as_here PATH: the name of the same file on this machine.
of_windows() { wine cmd /c "echo %$1%" 2> /dev/null | tr -d '\r\n'; }
there_as_here() {
  local path=${1//\\//}
  echo "$WINEPREFIX/drive_c${path#[Cc]:}"
}

# set_value KEY NAME TYPE TEXT: TYPE is the number of a type whose values are text. A file that is imported is the one way to
# write every text as it is.
set_value() {
  local hex
  hex=$(printf '%s\0' "$4" | iconv -f UTF-8 -t UTF-16LE | od -An -v -tx1 | tr -s ' \n' ',')
  hex=${hex#,}
  import_lines "[$1]" "\"$2\"=hex($3):${hex%,}"
}

remove_value() { import_lines "[$1]" "\"$2\"=-"; } # KEY NAME

import_lines() {
  local file=$WINEPREFIX/import.reg
  {
    printf '\xff\xfe'
    { printf 'Windows Registry Editor Version 5.00\r\n\r\n' && printf '%s\r\n' "$@"; } | iconv -f UTF-8 -t UTF-16LE
  } > "$file"
  wine reg import "$file" > "$file.log" 2>&1 || die "the registry takes no values: $(cat "$file.log")"
}

# values KEY: a line for each value, name, type and bytes, as `reg export` writes them.
values() {
  local file=$WINEPREFIX/export.reg
  rm -f "$file"
  wine reg export "$1" "$file" /y > /dev/null 2>&1 || return 0 # no such key
  iconv -f UTF-16 -t UTF-8 "$file" | tr -d '\r' | sed -e ':a' -e '/\\$/{N;s/\\\n *//;ba' -e '}' | grep '^["@]' | LC_ALL=C sort
}

value() { values "$1" | sed -n "s/^\"$2\"=//Ip"; } # KEY NAME, in any case
text_value() { value "$1" "$2" | sed 's/^"//; s/"$//; s/\\\\/\\/g; s/\\"/"/g'; } # KEY NAME

# path_as TYPE TEXT: the line of `values` for the user's PATH, if it were this.
path_as() {
  set_value 'HKEY_CURRENT_USER\Trial' Path "$1" "$2"
  value 'HKEY_CURRENT_USER\Trial' Path
}
