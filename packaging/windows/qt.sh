# SPDX-License-Identifier: MIT
# Qt for Windows: the distribution's source package, with its patches, in the version of the tools of this machine, which
# cross-building asks for; of its parts only those that the programs and their tests use.
# shellcheck shell=bash

# Sets $qt_prefix.
provide_windows_qt() {
  local entry work
  entry=windows-qt-$(cache_key "$system_suite" "$(windows_packages qt6-base-dev)" \
    "$(cat "$root/packaging/windows/qt.sh" "$windows_toolchain")")
  qt_prefix=$cache/$entry
  [ -d "$qt_prefix" ] && return
  scratch "$cache"
  work=$scratch_dir
  step "Fetching Qt's source from $system_suite" fetch_qt "$work"
  step "Building Qt for Windows (a quarter of an hour on two cores)" build_qt "$work"
  cache_keep "$work/prefix" "$entry"
}

fetch_qt() ( # FOLDER
  local version
  version=$(qtpaths6 --query QT_VERSION)
  open_later_suite "$system_suite" "$1/apt" && cd "$1" && "${later_apt[@]}" source qt6-base || exit
  mv qt6-base-"$version"* source && return
  echo "the tools of this machine are of Qt $version, and the source is of another version: upgrade the system's packages and start again"
  exit 1
)

# What no program or test of ours uses, by the names of Qt's features. What a release of Qt has no feature of is no error.
unused_qt() {
  # Modules, and tools that run on Windows.
  echo sql dbus xml printsupport qmake androiddeployqt windeployqt
  # Drawing: OpenGL would add two libraries, which every program's start would load; FreeType's part is Windows' own.
  echo opengl vulkan direct2d1_1 freetype
  # Devices and services (tablets would ask for a header that mingw-w64 has not); encryption is left to Windows.
  echo openssl tabletevent tuiotouch networklistmanager systemtrayicon
  # Formats.
  echo gif ico jpeg movie picture pdf textmarkdownreader textmarkdownwriter textodfwriter
  # Dialogs. (The style of Windows cannot do without inputdialog.)
  echo colordialog errormessage fontdialog progressdialog wizard
  # Widgets, with what serves them alone.
  echo calendarwidget columnview datawidgetmapper datetimeedit dial fontcombobox keysequenceedit lcdnumber mdiarea \
    scroller splashscreen tablewidget textbrowser toolbox treewidget undocommand
  # The style of Windows 11, which came with 6.7, draws what the one shows, and asks for the other.
  version_at_least "$(qtpaths6 --query QT_VERSION)" 6.7 || echo graphicsview style_stylesheet
}

# Patterns are not translated to machine code: Qt keeps the stack for that in a thread_local variable, and with mingw-w64 a thread
# that ends can free its memory before the destructor reads it (tests/core/windows/api/Threads).
build_qt() { # FOLDER
  local feature options=()
  for feature in $(unused_qt); do options+=("-DFEATURE_$feature=OFF"); done
  cmake -S "$1/source" -B "$1/build" -G Ninja --toolchain "$windows_toolchain" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$1/prefix" -DCMAKE_CXX_FLAGS=-Wno-attributes -DCMAKE_C_FLAGS=-DPCRE2_DISABLE_JIT -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR="$(host_qt_packages)" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no \
    -DFEATURE_concurrent=ON -DFEATURE_schannel=ON -DFEATURE_precompile_header=ON "${options[@]}" &&
    cmake --build "$1/build" && cmake --install "$1/build" --strip &&
    mkdir -p "$1/prefix/licences" && cp "$1/source/debian/copyright" "$1/prefix/licences/Qt.txt"
}

# host_qt_packages: the folder of the CMake packages of this machine's Qt.
host_qt_packages() { echo "$(qtpaths6 --query QT_HOST_LIBS)/cmake"; }
