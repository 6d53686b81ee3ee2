#!/bin/sh
# SPDX-License-Identifier: MIT
# check_translations.sh [-pluralonly] LUPDATE TRANSLATIONS COPY FOLDER...
# Collects the sentences of the folders into COPY, a copy of TRANSLATIONS, and names each one that has no translation
# there, or one that lacks a placeholder of its sentence. With -pluralonly only sentences that count something.
set -eu
only=
case $1 in -*) only=$1; shift ;; esac
lupdate=$1
translations=$2
copy=$3
shift 3

cp "$translations" "$copy"
chmod u+w "$copy"
# It finds every class, and with it the context of its sentences, only where it is told the folders that headers are named from.
headers=
for folder; do headers="$headers -I$folder"; done
# shellcheck disable=SC2086
"$lupdate" ${only:+"$only"} $headers -silent -no-obsolete -locations none "$@" -ts "$copy"

awk '
function between(text, tag,    from, to) {
  from = match(text, "<" tag "( [^>]*)?>") ? RSTART + RLENGTH : 0
  to = index(text, "</" tag ">")
  return from && to ? substr(text, from, to - from) : ""
}
function report(fault,  sentence) {
  sentence = source
  gsub(/&quot;/, "\"", sentence)
  gsub(/&lt;/, "<", sentence)
  gsub(/&gt;/, ">", sentence)
  gsub(/&amp;/, "\\&", sentence)
  printf "%s: %s: %s\n", context, fault, sentence
  faults++
}
function check(source, translation,    rest, mark) {
  for (rest = source; match(rest, /%L?([0-9][0-9]?|n)/); rest = substr(rest, RSTART + RLENGTH)) {
    mark = substr(rest, RSTART, RLENGTH)
    if (!holds(translation, mark))
      report("lacks " mark)
  }
}
# %1 is not in %10.
function holds(text, mark,    at) {
  while (at = index(text, mark)) {
    text = substr(text, at + length(mark))
    if (mark ~ /n$/ || mark ~ /[0-9][0-9]$/ || text !~ /^[0-9]/)
      return 1
  }
  return 0
}
/<name>/ { context = between($0, "name") }
/<message/ { message = "" }
{ message = message $0 "\n" }
/<\/message>/ {
  sentences++
  source = between(message, "source")
  whole = between(message, "translation")
  forms = gsub(/<numerusform[^>]*>/, "\1", whole)
  gsub(/<\/numerusform>/, "", whole)
  count = split(forms ? substr(whole, index(whole, "\1") + 1) : whole, translation, "\1")
  if (message ~ /<translation [^>]*type="unfinished"/ || !count) {
    report("not translated")
    next
  }
  for (i = 1; i <= count; i++) {
    if (translation[i] ~ /^[ \n]*$/)
      report("not translated")
    else
      check(source, translation[i])
  }
}
END {
  if (!sentences)
    print "no sentence was found"
  else
    printf "%d sentences, %d faults\n", sentences, faults
  exit !sentences || faults
}
' "$copy"
