# SPDX-License-Identifier: MIT
# The tests for Windows, run under wine.
# shellcheck shell=bash disable=SC2154 # $qt_prefix

# test_windows: builds and runs every test of build/windows in a wine prefix that is gone afterwards, also when they fail.
# Expects prepare_windows_build to have been called. Only here do the tests that write the registry agree to run.
test_windows() {
  local wanted
  mapfile -t wanted < <(packages wine)
  install_packages "${wanted[@]}"
  build_preset windows tests/all
  scratch "${TMPDIR:-/tmp}"
  on_windows "$scratch_dir" test_without_screen
}

# Without a screen programs make windows only when wine knows that nobody is to see them, and it asks but once. The libraries of
# programs are not beside them where they were built.
test_without_screen() {
  unset DISPLAY WAYLAND_DISPLAY
  wine reg add 'HKCU\Software\Wine\Drivers' /v Graphics /d null /f > /dev/null || return
  wineserver --kill && wineserver --wait && wineserver --persistent || return
  WINEPATH=$(library_path) QT_PLUGIN_PATH=$(wine_path "$qt_prefix/plugins")
  export WINEPATH QT_PLUGIN_PATH GOCONF_TEST_WINE_PREFIX=$WINEPREFIX
  test_folder windows
}

# library_path: where Windows finds the libraries.
library_path() {
  local place places=''
  while read -r place; do places+=";$(wine_path "$place")"; done < <(library_places)
  echo "${places#;}"
}

wine_path() { printf 'Z:%s' "${1//\//\\}"; } # PATH
