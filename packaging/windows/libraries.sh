# SPDX-License-Identifier: MIT
# The libraries beside Qt for Windows: KArchive, built like that of packaging/lib/karchive.sh, and the headers of those that are
# nothing but headers, which must not be looked for among the headers of this machine.
# shellcheck shell=bash

# Sets $libraries_prefix. Asks for $qt_prefix.
provide_windows_libraries() {
  local entry headers=(libcli11-dev libexpected-dev) work suite=${karchive_suite:-$system_suite}
  entry=windows-libraries-$(cache_key "$suite" "$qt_prefix" "$(windows_packages "${headers[@]}")" \
    "$(cat "$root/packaging/windows/libraries.sh" "$root/packaging/lib/karchive.sh" "$windows_toolchain")")
  libraries_prefix=$cache/$entry
  [ -d "$libraries_prefix" ] && return
  scratch "$cache"
  work=$scratch_dir
  step "Fetching KArchive's source from $suite" fetch_karchive "$work" "$suite"
  step "Building KArchive for Windows" build_karchive "$work" --toolchain "$windows_toolchain" \
    -DCMAKE_PREFIX_PATH="$qt_prefix" -DKF_SKIP_PO_PROCESSING=ON
  step "Copying headers" copy_headers "$work/prefix" "${headers[@]}"
  mkdir -p "$work/prefix/licences"
  cat "$work"/karchive-*/LICENSES/*.txt > "$work/prefix/licences/KArchive.txt"
  cache_keep "$work/prefix" "$entry"
}

# Their CMake packages find the headers from where they lie themselves.
copy_headers() ( # PREFIX PACKAGE...
  local prefix=$1
  shift
  dpkg -L "$@" | sed -nE 's#^/usr/(include/.*\.hpp|share/cmake/.*\.cmake)$#\1#p' |
    (cd /usr && xargs -d '\n' cp --parents -t "$prefix")
)
