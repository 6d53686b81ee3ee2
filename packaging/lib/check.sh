# SPDX-License-Identifier: MIT
# What .ci/run checks before and beside the tests.
# shellcheck shell=bash

# One release of clang's tools judges, the one that Debian 12 and 13 and Ubuntu 24.04 all package: others format differently.
clang_release=19

# clang_tool NAME: the command of that release.
clang_tool() {
  local candidate
  for candidate in "$1-$clang_release" "$1" "/usr/lib/llvm$clang_release/bin/$1"; do
    if "$candidate" --version 2> /dev/null | grep -q "version $clang_release\."; then
      echo "$candidate"
      return
    fi
  done
  die "$1 of release $clang_release is not here: install the packages of the group 'check' in packaging/linux/$package_list.packages."
}

check_format() {
  local tool
  tool=$(clang_tool clang-format) || exit
  git -C "$root" ls-files -z '*.h' '*.cpp' | (cd "$root" && xargs -0 "$tool" --dry-run -Werror) ||
    die "some files are not formatted: run 'git ls-files \"*.h\" \"*.cpp\" | xargs $tool -i'."
}

check_scripts() {
  (cd "$root" && shellcheck -x packaging/dev packaging/screenshots packaging/windows/{bench,build,icon,installer,screenshots,trial/run} .ci/run && shellcheck tests/rooms/*.sh tests/translations/*.sh) || die "shellcheck has findings, see above."
}

# check_tidy PRESET: clang-tidy over core, as that preset compiled it. What it found clean is remembered by the bytes of the
# source, of the headers of ours that it includes, and of how core is compiled, so that only what changed is looked at
# again. What it says beside its findings is of interest only when it fails. It reads each file without the precompiled
# headers and the pardons, which are gcc's, and so sees a file that does not include what it uses. The calls of Windows are
# compiled by no preset of this system.
check_tidy() {
  local tool dir=$root/build/$1/tidy seen=$cache/tidy common source key headers todo=()
  local -A included=()
  tool=$(clang_tool clang-tidy) || exit
  mkdir -p "$seen" "$dir"
  sed -E 's/ -Winvalid-pch -include [^ ]*| -Wno-error=[^ ]*//g' "$root/build/$1/compile_commands.json" > "$dir/compile_commands.json"
  find "$seen" -type f -mtime +60 -delete
  common=$("$tool" --version; cd "$root" && sha256sum .clang-tidy; grep -m 1 '"command".*/core/' "$dir/compile_commands.json" | sed "s|$root||g")
  while read -r source headers; do included[$source]=$headers; done < <(included_headers "$1")
  scratch "${TMPDIR:-/tmp}"
  while IFS= read -r source; do
    [ -n "${included[$source]-}" ] || die "build/$1 does not compile $source: name it in the CMakeLists.txt of its room."
    key=$(cache_key "$common" "$source" "${included[$source]}" "$(< "$root/$source")")
    [ -e "$seen/$key" ] || todo+=("$source" "$seen/$key")
  done < <(cd "$root" && git ls-files 'core/*.cpp' ':!core/platform/windows')
  say "clang-tidy: $((${#todo[@]} / 2)) files to look at"
  [ "${#todo[@]}" -gt 0 ] || return 0
  # shellcheck disable=SC2016
  (cd "$root" && printf '%s\0' "${todo[@]}" | xargs -0 -n 2 -P "$(nproc)" sh -c \
    'if "$0" -p "$1" --quiet "$2" 2> "$3.err"; then : > "$3"; rm "$3.err"; else cat "$3.err" >&2; rm "$3.err"; exit 1; fi' \
    "$tool" "$dir") || die "clang-tidy has findings or did not end well, see above."
}

# included_headers PRESET: a line for each source of core, with the hashes of the headers of core that it includes, by what
# the compiler told ninja.
included_headers() {
  (cd "$root" && find core -name '*.h' -print0 | xargs -0 sha256sum && ninja -C "build/$1" -t deps) | awk '
    NF == 2 && length($1) == 64 { hash[$2] = $1; next }
    /^[^ ]/ { if (source) print source, "with" headers; source = headers = ""; ours = /^core\//; next }
    !ours { next }
    { sub(/^.*\/core\//, "core/"); sub(/^ +/, "") }
    !source && /^core\/.*\.cpp$/ { source = $0; next }
    source && ($0 in hash) { headers = headers " " hash[$0] }
    END { if (source) print source, "with" headers }'
}
