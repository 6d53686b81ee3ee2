# SPDX-License-Identifier: MIT
# Packages of a later suite of the same distribution, and sources of that one or of the system's own: from the system's own
# package sources with the suite exchanged, with a private state of apt, so that nothing of the system changes. Signatures stay
# checked.
# shellcheck shell=bash

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

# open_later_suite SUITE FOLDER: sets later_apt, the apt-get command that knows that suite only, with its sources.
open_later_suite() {
  local suite=$1 work=$2 parts=$2/parts file
  mkdir -p "$parts" "$work/lists/partial" "$work/archives/partial"
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ ! -r "$file" ] || later_suite_lines "$system_suite" "$suite" < "$file" >> "$parts/later.list"
  done
  for file in /etc/apt/sources.list.d/*.sources; do
    [ ! -r "$file" ] || later_suite_stanzas "$system_suite" "$suite" < "$file" >> "$parts/later.sources"
  done
  [ -s "$parts/later.list" ] || [ -s "$parts/later.sources" ] || {
    echo "the package sources in /etc/apt name no suite $system_suite"
    return 1
  }
  later_apt=(apt-get -q -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work" -o Dir::Etc::SourceList=/dev/null
    -o "Dir::Etc::SourceParts=$parts" -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null)
  [ "$EUID" != 0 ] || later_apt+=(-o APT::Sandbox::User=root)
  # A part that cannot be had (a suite without updates yet) does not matter as long as the wanted packages come.
  "${later_apt[@]}" update || true
}
