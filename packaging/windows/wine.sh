# SPDX-License-Identifier: MIT
# Windows as wine plays it, on a display of its own.
# shellcheck shell=bash

# on_own_display SIZE SCRIPT [ARGUMENT...]: starts the script once more, unless it is on such a display already.
on_own_display() {
  local size=$1 wanted
  shift
  [ "${GOCONF_ON_DISPLAY:-}" != "${DISPLAY:-none}" ] || return 0
  mapfile -t wanted < <(packages wine)
  install_packages "${wanted[@]}"
  # shellcheck disable=SC2016
  exec xvfb-run --auto-servernum --server-args="-screen 0 ${size}x24 -nolisten tcp" \
    sh -c 'GOCONF_ON_DISPLAY=$DISPLAY exec "$@"' sh "$@"
}

# on_windows FOLDER COMMAND...: runs the command with a wine prefix in the empty FOLDER. One wineserver lives as long as the
# command: a start of it takes longer than that of most programs. Wine makes links into HOME, so that is in FOLDER, too.
on_windows() (
  export WINEPREFIX=$1/prefix HOME=$1/home WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe=d'
  shift
  scratch_dirs=() # of this shell alone
  trap 'wineserver --kill; wineserver --wait; clean_up' EXIT
  mkdir -p "$HOME" && step "Making a throw-away wine prefix" wineboot --init
  step "Giving it fonts" give_fonts
  wineserver --persistent
  "$@"
)

# give_fonts: the ones that Windows writes with, under their names. Those of wine alone are bitmaps of few sizes.
give_fonts() {
  local stand_in key='HKCU\Software\Wine\Fonts\Replacements' face
  for stand_in in 'Segoe UI=DejaVu Sans' 'Consolas=DejaVu Sans Mono' 'Courier New=DejaVu Sans Mono' \
    'Microsoft YaHei UI=WenQuanYi Micro Hei'; do
    wine reg add "$key" /v "${stand_in%=*}" /d "${stand_in#*=}" /f || return
  done
  # LOGFONT: 12 pixels, weight 400, character set 1; then the name.
  face=$(printf 'Segoe UI' | iconv -t UTF-16LE | od -An -v -tx1 | tr -d ' \n')
  face=$(printf 'F4FFFFFF%024d90010000%06d0100000000%s' 0 0 "$face")
  while [ "${#face}" -lt 184 ]; do face+=00; done
  wine reg add 'HKCU\Control Panel\Desktop\WindowMetrics' /v MessageFont /t REG_BINARY /d "$face" /f
}
