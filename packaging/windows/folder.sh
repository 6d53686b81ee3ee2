# SPDX-License-Identifier: MIT
# The folder that runs as it is: the programs with everything beside them that Windows does not have itself.
# shellcheck shell=bash

# make_folder FOLDER: from what build/windows was built to. Asks for $qt_prefix and $libraries_prefix. The style, whose name
# depends on the release of Qt, is asked how scroll bars behave.
make_folder() {
  local folder=$1 plugin
  rm -rf "$folder"
  cmake --install "$root/build/windows" --prefix "$folder" --strip &&
    for plugin in platforms/qwindows.dll tls/qschannelbackend.dll $(cd "$qt_prefix/plugins" && echo styles/*.dll); do
      install -D "$qt_prefix/plugins/$plugin" "$folder/$plugin" || return
    done &&
    printf '[Paths]\nPrefix=.\nPlugins=.\n' > "$folder/qt.conf" &&
    add_libraries "$folder" && add_translations "$folder/translations" && add_licences "$folder/licences"
}

# add_libraries FOLDER: the libraries that its programs and plugins load, and those that these load, until there are no more.
# Each one is either found or known to mingw-w64 as a part of Windows.
add_libraries() {
  local folder=$1 places names name found added=1
  mapfile -t places < <(library_places)
  while [ "$added" -gt 0 ]; do
    added=0
    names=$(loaded_libraries "$folder") || return
    while read -r name; do
      [ ! -e "$folder/$name" ] || continue
      found=$(find "${places[@]}" -maxdepth 1 -name "$name" | head -n 1)
      if [ -n "$found" ]; then
        install "$found" "$folder/$name" && x86_64-w64-mingw32-strip --strip-unneeded "$folder/$name" || return
        added=$((added + 1))
      elif ! is_of_windows "$name"; then
        echo "$name is needed and nowhere to be found"
        return 1
      fi
    done <<< "$names"
  done
}

# library_places: the folders of this machine with libraries for Windows.
library_places() {
  printf '%s\n' "$qt_prefix/bin" /usr/x86_64-w64-mingw32/bin /usr/x86_64-w64-mingw32/lib \
    "$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")"
}

loaded_libraries() { # FOLDER
  find "$1" -name '*.exe' -o -name '*.dll' | xargs -d '\n' x86_64-w64-mingw32-objdump -p | sed -n 's/^\tDLL Name: //p' | sort -u
}

# Source: "Windows API sets", Microsoft Learn: their names are not files, and stand for a part of Windows each.
is_of_windows() { # NAME
  local name=${1,,}
  [[ $name != api-ms-win-* ]] || return 0
  [ -e "/usr/x86_64-w64-mingw32/lib/lib${name%.dll}.a" ] || [ -e "/usr/x86_64-w64-mingw32/lib/lib${name%.drv}.a" ]
}

# The window speaks the languages of our own translations; for the dialogs that are Qt's it loads these.
add_translations() { # FOLDER
  local file language
  mkdir -p "$1"
  for file in "$root"/resources/translations/goconfigurator_*.ts; do
    language=${file##*/goconfigurator_} language=${language%.ts}
    [ "$language" = en ] || cp "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)/qtbase_$language.qm" "$1" || return
  done
}

# Texts that only name a licence every Debian has (/usr/share/common-licenses) come with it.
add_licences() { # FOLDER
  local package common=/usr/share/common-licenses
  mkdir -p "$1" && cp "$root/LICENSE" "$1/Go Configurator.txt" && cp "$qt_prefix"/licences/* "$libraries_prefix"/licences/* "$1" || return
  for package in libz-mingw-w64-dev libgcrypt-mingw-w64-dev libgpg-error-mingw-w64-dev gcc-mingw-w64-x86-64-posix-runtime mingw-w64-x86-64-dev \
    libcli11-dev libexpected-dev; do
    cp "/usr/share/doc/$package/copyright" "$1/${package%-dev}.txt" || return
  done
  cp "$common"/{LGPL-2.1,LGPL-3,GPL-2,GPL-3} "$1"
}
