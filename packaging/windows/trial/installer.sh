# SPDX-License-Identifier: MIT
# What the installer promises.
# shellcheck shell=bash

# Expects $setup and $older, two installers of which the second one's version comes before and has a file more, old.dll.
try_installer() {
  local local_data roaming_data
  local_data=$(of_windows LOCALAPPDATA) roaming_data=$(of_windows APPDATA)
  place="$local_data\\Programs\\Go Configurator"
  here=$(there_as_here "$place")
  menu_entry=$(there_as_here "$roaming_data")/"Microsoft/Windows/Start Menu/Programs/Go Configurator.lnk"
  try_plain
  try_path
  try_odd_path
  try_upgrade
  try_failing
  try_stuck
  try_running
  try_other_folder
  try_leaving
}

# install_silently STATUS [ARGUMENTS]: and it ends with that. Wine quotes an argument with a space, and installers take none in
# quotes: so each word is one.
install_silently() {
  local words
  read -ra words <<< "${2-}"
  wine "$setup" /S "${words[@]}" > /dev/null 2>&1
  expect "the installer's exit code" "$1" $?
}

# The uninstaller works on in a copy of itself after it has ended.
uninstall() {
  local command
  command=$(text_value "$record_key" QuietUninstallString)
  [[ $command == '"'*'" /S' ]] || broken "the silent uninstaller is recorded as $command"
  command=${command#\"}
  wine "${command%'" /S'}" /S > /dev/null 2>&1 || broken "the uninstaller ends with $?"
  at_last is_uninstalled || broken "this is left: $(values "$record_key") $(find "$here" 2> /dev/null)"
}

is_uninstalled() { [ -z "$(values "$record_key")" ] && [ ! -e "$here/uninstall.exe" ] && [ ! -e "$menu_entry" ]; }

# The record goes before the files.
is_gone() { [ ! -e "$1" ]; } # FOLDER

installed() { (cd "$here" && find . -type f ! -name uninstall.exe -exec sha256sum {} + | LC_ALL=C sort); }

try_plain() {
  local before
  promise "a silent installation puts the folder in place, with an entry in the start menu, and leaves the environment alone"
  before=$(values "$environment_key")
  install_silently 0
  expect "what is installed" "$(cd "$windows_folder" && find . -type f -exec sha256sum {} + | LC_ALL=C sort)" "$(installed)"
  expect "the environment" "$before" "$(values "$environment_key")"
  [ -s "$menu_entry" ] && tr -d '\0' < "$menu_entry" | grep -aqi 'Go Configurator\\goconfigurator.exe' ||
    broken "the start menu has no entry of it"
  expect "the recorded version" "$(windows_version)" "$(text_value "$record_key" DisplayVersion)"
  expect "the recorded folder" "$place" "$(text_value "$record_key" InstallLocation)"

  promise "what is installed runs from its own folder, and prints UTF-8 with the ends of lines that it was told"
  expect "what goconf says" "goconf $(windows_version)" "$(cd / && wine "$here/goconf.exe" version 2> /dev/null)"
  set_value "$environment_key" TRIAL 1 '开发 C:\工具'
  expect "a Chinese value" 'TRIAL = 开发 C:\工具' "$(wine "$here/goconf.exe" env TRIAL 2> /dev/null | head -n 1)"
  [[ $(on_console env TRIAL) == *' 开发 C:\工具'* ]] || broken "a console shows: $(on_console env TRIAL)"
  [[ $(LC_ALL=zh_CN.UTF-8 wine "$here/goconf.exe" --help 2> /dev/null) == *用法:* ]] || broken "goconf speaks no Chinese"
  remove_value "$environment_key" TRIAL
  uninstall
  at_last is_gone "$here" || broken "this is left: $(find "$here")"
  expect "the environment" "$before" "$(values "$environment_key")"
}

# on_console ARGUMENT...: what a person sees, who starts goconf in a terminal.
on_console() {
  TERM=xterm script -qec "wine '$here/goconf.exe' $*" /dev/null < /dev/null 2> /dev/null | tr -d '\r' | sed 's/\x1b\[[0-9?;]*[a-zA-Z]/ /g' | tr -s ' '
}

# Type and bytes of PATH, and what is in it afterwards.
try_path() {
  local long='' type old
  while [ "${#long}" -lt 8000 ]; do long+="C:\\tools of somebody\\${#long};%USERPROFILE%\\${#long} 工具;"; done
  while read -r type old; do
    promise "PATH keeps its type and its ${#old} characters from '${old:0:40}' on when goconf is added, and is as before without it"
    set_value "$environment_key" Path "$type" "$old"
    install_silently 0 /PATH=1
    expect "PATH" "$(path_as "$type" "${old%;};$place")" "$(value "$environment_key" Path)"
    [ "${#old}" -gt 2000 ] || # cmd reads no PATH that is much longer
      expect "what a new program finds" "goconf $(windows_version)" "$(cd / && wine cmd /c 'goconf version' 2> /dev/null | tr -d '\r')"
    uninstall
    expect "PATH" "$(path_as "$type" "$old")" "$(value "$environment_key" Path)"
  done <<< "2 %USERPROFILE%\\go\\bin;C:\\工具 of somebody;\"C:\\a;b\";relative
1 C:\\tools
2 ${long%;}"

  promise "where there is no PATH, one that can be expanded is made for goconf, and is gone without it"
  remove_value "$environment_key" Path
  install_silently 0 /PATH=1
  expect "PATH" "$(path_as 2 "$place")" "$(value "$environment_key" Path)"
  uninstall
  expect "PATH" '' "$(value "$environment_key" Path)"
}

try_odd_path() {
  promise "a PATH that cannot be read as text is left as it is, and the exit code tells"
  import_lines "[$environment_key]" '"Path"=hex:25,00,31'
  install_silently 2 /PATH=1
  expect "PATH" 'hex:25,00,31' "$(value "$environment_key" Path)"
  expect "what goconf says" "goconf $(windows_version)" "$(wine "$here/goconf.exe" version 2> /dev/null)"
  uninstall
  expect "PATH" 'hex:25,00,31' "$(value "$environment_key" Path)"
}

try_upgrade() {
  local path before
  promise "an upgrade takes away what only the old version had, and keeps files of the user and the one entry in PATH"
  set_value "$environment_key" Path 2 'C:\first;%USERPROFILE%\second'
  path=$(value "$environment_key" Path)
  wine "$older" /S /PATH=1 > /dev/null 2>&1 || broken "the older version cannot be installed"
  [ -e "$here/old.dll" ] || broken "the older version has no file of its own"
  echo mine > "$here/notes of the user.txt"
  before=$(value "$environment_key" Path)
  expect "the recorded version" 0.0.1 "$(text_value "$record_key" DisplayVersion)"
  install_silently 0
  [ ! -e "$here/old.dll" ] || broken "old.dll is still there"
  expect "the user's file" mine "$(cat "$here/notes of the user.txt")"
  expect "PATH" "$before" "$(value "$environment_key" Path)"
  expect "the recorded version" "$(windows_version)" "$(text_value "$record_key" DisplayVersion)"

  promise "who no longer wants goconf in PATH is rid of it"
  install_silently 0 /PATH=0
  expect "PATH" "$path" "$(value "$environment_key" Path)"
  uninstall
  expect "what is left in the folder" 'notes of the user.txt' "$(ls "$here")"
  rm -r "$here"

  promise "an entry that the user made before stays when all is uninstalled"
  set_value "$environment_key" Path 2 "$place;C:\\first"
  path=$(value "$environment_key" Path)
  install_silently 0 /PATH=1
  expect "PATH" "$path" "$(value "$environment_key" Path)"
  uninstall
  expect "PATH" "$path" "$(value "$environment_key" Path)"
}

try_failing() {
  local path
  promise "an upgrade that cannot be finished leaves nothing of itself, and the next one knows its entry in PATH"
  set_value "$environment_key" Path 2 'C:\first'
  path=$(value "$environment_key" Path)
  wine "$older" /S /PATH=1 > /dev/null 2>&1 || broken "the older version cannot be installed"
  rm "$here/Qt6Core.dll" && mkdir "$here/Qt6Core.dll" && echo mine > "$here/Qt6Core.dll/mine"
  install_silently 2
  expect "what is left in the folder" ./Qt6Core.dll/mine "$(cd "$here" && find . -type f)"
  expect "the recorded version" '' "$(text_value "$record_key" DisplayVersion)"
  rm -r "$here/Qt6Core.dll"
  install_silently 0
  expect "PATH" "$(path_as 2 "C:\\first;$place")" "$(value "$environment_key" Path)"
  uninstall
  expect "PATH" "$path" "$(value "$environment_key" Path)"
}

try_stuck() {
  local before
  promise "nothing is installed over or beside a version that cannot be removed"
  wine "$older" /S > /dev/null 2>&1 || broken "the older version cannot be installed"
  before=$(installed && values "$record_key")
  mv "$here/uninstall.exe" "$WINEPREFIX/uninstall.exe" && echo damaged > "$here/uninstall.exe"
  install_silently 2
  install_silently 2 '/D=C:\elsewhere'
  expect "what is installed" "$before" "$(installed && values "$record_key")"
  [ ! -e "$(there_as_here 'C:\elsewhere')" ] || broken "there is another one now"
  mv "$WINEPREFIX/uninstall.exe" "$here/uninstall.exe"
  uninstall
}

try_running() {
  local before window words
  promise "nothing is changed while the program runs"
  set_value "$environment_key" Path 2 'C:\first'
  install_silently 0 /PATH=1
  before=$(installed && values "$environment_key" && values "$record_key")
  wine "$here/goconfigurator.exe" > /dev/null 2>&1 &
  window=$!
  at_last is_open "$here/goconfigurator.exe" || broken "the window does not run"
  install_silently 2 /PATH=0
  expect "what is installed" "$before" "$(installed && values "$environment_key" && values "$record_key")"
  read -ra words <<< "_?=$place"
  wine "$here/uninstall.exe" /S "${words[@]}" > /dev/null 2>&1 # waits, and does not remove itself
  expect "the uninstaller's exit code" 2 $?
  expect "what is installed" "$before" "$(installed && values "$environment_key" && values "$record_key")"
  kill "$window"
  wait "$window" 2> /dev/null || true
  uninstall
}

is_open() { grep -qsF "${1##*/}" /proc/[0-9]*/maps; } # FILE

try_other_folder() {
  promise "any folder serves, and moving there takes the old one away"
  set_value "$environment_key" Path 2 'C:\first'
  install_silently 0 /PATH=1
  install_silently 0 '/D=C:\开发 者\Go 配置'
  [ ! -e "$here" ] || broken "this is left: $(find "$here")"
  expect "PATH" "$(path_as 2 'C:\first;C:\开发 者\Go 配置')" "$(value "$environment_key" Path)"
  expect "what goconf says" "goconf $(windows_version)" "$(wine "$(there_as_here 'C:\开发 者\Go 配置')/goconf.exe" version 2> /dev/null)"
  uninstall
  at_last is_gone "$(there_as_here 'C:\开发 者\Go 配置')" || broken "the folder is still there"
  expect "PATH" "$(path_as 2 'C:\first')" "$(value "$environment_key" Path)"
}

try_leaving() {
  local settings history
  promise "what belongs to the user stays: settings of the window, the history of changes, variables"
  install_silently 0
  settings=$(there_as_here "$(of_windows APPDATA)")/goconfigurator/window.ini
  mkdir -p "${settings%/*}"
  printf '[General]\ntheme=dark\n' > "$settings"
  wine "$here/goconf.exe" set --store registry-user TRIAL=mine > /dev/null 2>&1 || broken "goconf cannot set a variable"
  history=$(wine "$here/goconf.exe" history 2> /dev/null)
  [[ $history == *TRIAL* ]] || broken "the history says: $history"
  uninstall
  expect "a variable" mine "$(text_value "$environment_key" TRIAL)"
  expect "the settings of the window" "$(printf '[General]\ntheme=dark')" "$(cat "$settings")"
  install_silently 0
  expect "the history" "$history" "$(wine "$here/goconf.exe" history 2> /dev/null)"
}
