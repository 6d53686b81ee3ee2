# SPDX-License-Identifier: MIT
# Configuring and building a preset.
# shellcheck shell=bash

# prepare_build: everything that configuring needs. Quick when there is nothing to do.
prepare_build() {
  local wanted
  mapfile -t wanted < <(packages build "$@"; [ -n "$karchive_suite" ] || packages karchive)
  install_packages "${wanted[@]}"
  provide_karchive
  cache_objects
}

# The last one is what ccache asks for before it keeps anything that was compiled with precompiled headers.
cache_objects() { export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros; }

# build_preset PRESET TARGET...: configures when something that it depends on outside of the tree has changed. What else
# configuring is told stands in preset_options.
preset_options=()
build_preset() {
  local preset=$1 dir=$root/build/$1 inputs old=
  shift
  inputs="$root|$karchive_prefix|$(command -v ccache)|${GOCONF_WERROR:-}|${preset_options[*]}"
  mkdir -p "$dir" 2> /dev/null
  [ -w "$dir" ] || die "$dir cannot be written: use a copy of the sources in a folder of your own."
  [ ! -f "$dir/inputs" ] || old=$(< "$dir/inputs")
  if [ ! -f "$dir/build.ninja" ] || [ "$old" != "$inputs" ]; then
    step "Configuring build/$preset" configure_preset "$preset"
    echo "$inputs" > "$dir/inputs"
  fi
  say "Building build/$preset"
  ninja -C "$dir" "$@" >&2 < /dev/null && return
  ! disk_full "$dir" || die "Building build/$preset failed: the disk is full. Free some space and start again."
  die "Building build/$preset failed; the first error above tells why."
}

# GOCONF_WERROR=ON in the environment makes warnings errors in every preset, for .ci/run.
configure_preset() (
  local options=("${preset_options[@]}")
  [ -z "${GOCONF_WERROR:-}" ] || options+=("-DGOCONF_WERROR=$GOCONF_WERROR")
  [ -z "$karchive_prefix" ] || options+=("-DCMAKE_PREFIX_PATH=$karchive_prefix")
  ! have ccache || options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  cd "$root" && cmake --fresh --preset "$1" "${options[@]}"
)

# test_folder FOLDER: every test below build/FOLDER, in parallel, without the Go settings of the machine. One more at a time than
# there are processors: a test that waits for a shell or for a server leaves its own idle, a quarter of the time in all.
test_folder() {
  local name settings=()
  while IFS= read -r name; do
    case $name in GOCONF_*) ;; GO*) settings+=(-u "$name") ;; esac
  done < <(compgen -e)
  env "${settings[@]}" ctest --test-dir "$root/build/$1" --output-on-failure --parallel "$(($(nproc) + 1))" < /dev/null
}
