# SPDX-License-Identifier: MIT
# KArchive of Qt 6 where the system packages only Qt 5's: built from the source package of a later suite.
# shellcheck shell=bash

# Sets $karchive_prefix, empty where the system's own package serves.
provide_karchive() {
  karchive_prefix=
  [ -n "$karchive_suite" ] || return 0
  local entry packages work
  entry=karchive-$(cache_key "$karchive_suite" "$(dpkg-query -W -f '${Package} ${Version} ${Architecture}\n' qt6-base-dev g++)" \
    "$(cat "$root/packaging/lib/karchive.sh")")
  karchive_prefix=$cache/$entry
  [ -d "$karchive_prefix" ] && return
  mapfile -t packages < <(packages recipe)
  install_packages "${packages[@]}"
  scratch "$cache"
  work=$scratch_dir
  step "Fetching KArchive's source from $karchive_suite" fetch_karchive "$work" "$karchive_suite"
  step "Building KArchive" build_karchive "$work"
  cache_keep "$work/prefix" "$entry"
}

fetch_karchive() ( # FOLDER SUITE
  open_later_suite "$2" "$1/apt" && cd "$1" &&
    "${later_apt[@]}" download extra-cmake-modules && "${later_apt[@]}" source --download-only kf6-karchive &&
    dpkg -x extra-cmake-modules_*.deb ecm && tar -xf kf6-karchive_*.orig.tar.xz
)

build_karchive() { # FOLDER OPTION...
  local folder=$1 source
  shift
  source=$(echo "$folder"/karchive-*)
  # It asks for the newest Qt by habit, and builds with 6.4.
  sed -i 's/^set(REQUIRED_QT_VERSION .*/set(REQUIRED_QT_VERSION 6.4.0)/' "$source/CMakeLists.txt" &&
    cmake -S "$source" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF \
      -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCMAKE_INSTALL_PREFIX="$folder/prefix" -DECM_DIR="$folder/ecm/usr/share/ECM/cmake" \
      -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_OPENSSL=OFF -DWITH_LIBZSTD=OFF \
      -DCMAKE_DISABLE_FIND_PACKAGE_LibLZMA=ON -DCMAKE_DISABLE_FIND_PACKAGE_BZip2=ON \
      -DCMAKE_DISABLE_FIND_PACKAGE_OpenSSL=ON -DCMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON "$@" &&
    cmake --build "$folder/build" --target install
}
