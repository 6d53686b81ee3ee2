# SPDX-License-Identifier: MIT
# What the commands beside this file share. Expects $root, the folder of the sources, and packaging/lib/all.sh.
# shellcheck shell=bash
# shellcheck source=packaging/windows/qt.sh
. "$root/packaging/windows/qt.sh"
# shellcheck source=packaging/windows/libraries.sh
. "$root/packaging/windows/libraries.sh"
# shellcheck source=packaging/windows/folder.sh
. "$root/packaging/windows/folder.sh"
# shellcheck source=packaging/windows/pack.sh
. "$root/packaging/windows/pack.sh"
# shellcheck source=packaging/windows/wine.sh
. "$root/packaging/windows/wine.sh"
# shellcheck source=packaging/windows/tests.sh
. "$root/packaging/windows/tests.sh"

windows_folder=$root/build/windows/GoConfigurator
windows_toolchain=$root/packaging/windows/mingw-w64.cmake

build_windows_folder() {
  prepare_windows_build
  build_preset windows programs
  step "Collecting $windows_folder" make_folder "$windows_folder"
}

# Sets $windows_installer.
build_windows_installer() {
  local wanted
  mapfile -t wanted < <(packages installer)
  install_packages "${wanted[@]}"
  build_windows_folder
  windows_installer=$root/build/windows/GoConfigurator-$(windows_version)-setup.exe
  step "Packing $windows_installer" pack "$windows_folder" "$(windows_version)" "$windows_installer"
}

# prepare_windows_build: everything that configuring the preset `windows` needs.
prepare_windows_build() {
  local wanted
  [ "$installer" = apt ] || die "programs for Windows are built on Debian 12 and 13 only, and this is $system_name."
  mapfile -t wanted < <(packages build windows)
  install_packages "${wanted[@]}"
  provide_windows_qt
  provide_windows_libraries
  karchive_prefix='' # that of this machine is of no use here
  preset_options=("-DCMAKE_PREFIX_PATH=$qt_prefix;$libraries_prefix" "-DQt6LinguistTools_DIR=$(host_qt_packages)/Qt6LinguistTools")
  cache_objects
}

# windows_packages PACKAGE...: their versions, and those of what every library for Windows is made with.
windows_packages() {
  dpkg-query -W -f '${Package} ${Version}\n' "$@" g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev libz-mingw-w64-dev
}
