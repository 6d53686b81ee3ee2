# SPDX-License-Identifier: MIT
# One program that installs a folder for one user.
# shellcheck shell=bash

# pack FOLDER VERSION OUTPUT [OPTION...]: the options are makensis'. The lists that it reads stay beside OUTPUT.
pack() {
  local folder=$1 version=$2 output=$3 lists=${3%.exe}
  shift 3
  (list_files "$folder" "$lists") && makensis -V2 -WX "$@" -INPUTCHARSET UTF8 -DVERSION="$version" -DOUTPUT="$output" \
    -DLISTS="$lists" "$root/packaging/windows/installer.nsi"
}

# list_files FOLDER LISTS: in LISTS what the installer writes (install.nsh), and what the uninstaller takes away again
# (remove.nsh): each file by its name, and a folder only when nothing else is in it.
# shellcheck disable=SC2016 # $INSTDIR and $TEMP are the installer's
list_files() {
  local file folder
  mkdir -p "$2" && cd "$1" || return
  find . -type f -printf '%P\n' | LC_ALL=C sort > "$2/files"
  find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r > "$2/folders"
  while read -r file; do
    folder=$(dirname "/$file")
    printf 'SetOutPath "$INSTDIR%s"\nFile "%s"\n' "$(backslashed "${folder%/}")" "$1/$file"
  done < "$2/files" > "$2/install.nsh" || return
  # Nothing can remove the folder that it works in.
  {
    printf 'SetOutPath "$TEMP"\n'
    while read -r file; do printf 'Delete "$INSTDIR\\%s"\n' "$(backslashed "$file")"; done < "$2/files"
    while read -r folder; do printf 'RMDir "$INSTDIR\\%s"\n' "$(backslashed "$folder")"; done < "$2/folders"
  } > "$2/remove.nsh"
}

backslashed() { printf '%s' "${1//\//\\}"; }

# windows_version: that of what build/windows was configured for.
windows_version() { sed -n 's/^CMAKE_PROJECT_VERSION:[A-Z]*=//p' "$root/build/windows/CMakeCache.txt"; }
