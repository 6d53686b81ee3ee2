# SPDX-License-Identifier: MIT
# KArchive of Qt 6 where the system packages only Qt 5's: built from the source package of a later suite of the same
# distribution, through apt, whose signatures stay checked.
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
  step "Fetching KArchive's source from $karchive_suite" fetch_karchive "$work"
  step "Building KArchive" build_karchive "$work"
  cache_keep "$work/prefix" "$entry"
}

# The system's own package sources with the suite exchanged and source packages added: stdin a sources file in either
# of apt's two forms, stdout the same form. Only entries of the release itself, component main.
later_suite_lines() { # OLD NEW
  awk -v old="$1" -v new="$2" '
    $1 == "deb" && $0 ~ " " old "(-[a-z-]+)?[ /]" && / main( |$)/ {
      gsub(" " old, " " new); print; sub(/^deb/, "deb-src"); print
    }'
}
later_suite_stanzas() { # OLD NEW
  awk -v old="$1" -v new="$2" 'BEGIN { RS = ""; FS = "\n" } {
    suites = text = ""; main = off = 0
    for (i = 1; i <= NF; i++) {
      if ($i ~ /^#/) continue
      if ($i ~ /^Types:/) $i = "Types: deb deb-src"
      if ($i ~ /^Enabled: *no/) off = 1
      if ($i ~ /^Components:.*[ :]main( |$)/) main = 1
      if ($i ~ /^Suites:/) { suites = $i; if ($i ~ "[ :]" old "(-[a-z-]+)?( |$)") { gsub(" " old, " " new, $i) } else off = 1 }
      text = text $i "\n"
    }
    if (main && !off && suites != "") print text
  }'
}

fetch_karchive() ( # FOLDER
  local work=$1 codename file parts=$1/parts
  # shellcheck disable=SC1091
  codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
  mkdir -p "$parts" "$work/lists/partial" "$work/archives/partial" "$work/ecm"
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ ! -r "$file" ] || later_suite_lines "$codename" "$karchive_suite" < "$file" >> "$parts/later.list"
  done
  for file in /etc/apt/sources.list.d/*.sources; do
    [ ! -r "$file" ] || later_suite_stanzas "$codename" "$karchive_suite" < "$file" >> "$parts/later.sources"
  done
  [ -s "$parts/later.list" ] || [ -s "$parts/later.sources" ] || {
    echo "the package sources in /etc/apt name no suite $codename"
    return 1
  }
  local apt=(apt-get -q -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work" -o Dir::Etc::SourceList=/dev/null
    -o "Dir::Etc::SourceParts=$parts" -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null)
  [ "$EUID" != 0 ] || apt+=(-o APT::Sandbox::User=root)
  # A part that cannot be had (a suite without updates yet) does not matter as long as the two packages come.
  "${apt[@]}" update || true
  cd "$work" || return
  "${apt[@]}" download extra-cmake-modules && "${apt[@]}" source --download-only kf6-karchive &&
    dpkg -x extra-cmake-modules_*.deb ecm && tar -xf kf6-karchive_*.orig.tar.xz
)

build_karchive() { # FOLDER
  local source
  source=$(echo "$1"/karchive-*)
  # It asks for the newest Qt by habit, and builds with 6.4.
  sed -i 's/^set(REQUIRED_QT_VERSION .*/set(REQUIRED_QT_VERSION 6.4.0)/' "$source/CMakeLists.txt" &&
    cmake -S "$source" -B "$1/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF \
      -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCMAKE_INSTALL_PREFIX="$1/prefix" -DECM_DIR="$1/ecm/usr/share/ECM/cmake" \
      -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_OPENSSL=OFF -DWITH_LIBZSTD=OFF \
      -DCMAKE_DISABLE_FIND_PACKAGE_LibLZMA=ON -DCMAKE_DISABLE_FIND_PACKAGE_BZip2=ON \
      -DCMAKE_DISABLE_FIND_PACKAGE_OpenSSL=ON -DCMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON &&
    cmake --build "$1/build" --target install
}
