# SPDX-License-Identifier: MIT
# What Windows reads in our programs before it runs them.
# shellcheck shell=bash

try_programs() {
  local program resources
  for program in goconf goconfigurator; do
    promise "$program.exe names its version, has an icon, asks for no rights, and takes long paths, UTF-8 and each screen's scale"
    resources=$(x86_64-w64-mingw32-windres -J coff -O rc "$windows_folder/$program.exe") || broken "its resources cannot be read"
    has "ProductVersion\", \"$(windows_version)" "$resources"
    has "OriginalFilename\", \"$program.exe" "$resources"
    has 'FILEVERSION' "$resources"
    has 'RT_GROUP_ICON' "$resources"
    has '<requestedExecutionLevel level="asInvoker" uiAccess="false"/>' "$(manifest "$windows_folder/$program.exe")"
    has '>PerMonitorV2</dpiAwareness>' "$(manifest "$windows_folder/$program.exe")"
    has '>true</longPathAware>' "$(manifest "$windows_folder/$program.exe")"
    has '>UTF-8</activeCodePage>' "$(manifest "$windows_folder/$program.exe")"
    has 'Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"' "$(manifest "$windows_folder/$program.exe")"
  done

  promise "only goconf.exe is a program for terminals"
  expect "goconf's subsystem" 00000003 "$(subsystem goconf)"
  expect "goconfigurator's subsystem" 00000002 "$(subsystem goconfigurator)"

  promise "the installer asks for no rights"
  has 'requestedExecutionLevel level="asInvoker"' "$(manifest "$setup")"
}

# A manifest lies in a program as it was written.
manifest() { sed -n '/<assembly /,/<\/assembly>/p' "$1" | tr -d '\0'; }

subsystem() { x86_64-w64-mingw32-objdump -p "$windows_folder/$1.exe" | sed -n 's/^Subsystem[[:space:]]*\([0-9]*\).*/\1/p'; }

has() { [[ $2 == *"$1"* ]] || broken "there is no $1"; } # PART WHOLE
