#!/bin/sh
# SPDX-License-Identifier: MIT
# faults_test.sh CHECK LUPDATE FOLDER: does the check of the translations find what it is there for?
set -eu
check=$1
lupdate=$2
folder=$3
failed=0

mkdir -p "$folder/sentences"
cat >"$folder/sentences/Sentences.cpp" <<'END'
QString full = QCoreApplication::translate("Disk", "[%1] is full; %2 lacks \"room\"");
QString late = QCoreApplication::translate("Disk", "stopped after %n s", nullptr, seconds);
END

# The translations to check: $1 stands for the first sentence, $2 for the second.
translations() {
  cat >"$folder/given.ts" <<END
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Disk</name>
    <message>
        <source>[%1] is full; %2 lacks &quot;room&quot;</source>
        $1
    </message>
    <message numerus="yes">
        <source>stopped after %n s</source>
        $2
    </message>
</context>
</TS>
END
}

# What the check must end with, and print among other things.
expect() {
  status=0
  output=$(sh "$check" "$lupdate" "$folder/given.ts" "$folder/copy.ts" "$folder/sentences" 2>&1) || status=$?
  if [ "$status" != "$1" ] || ! printf '%s\n' "$output" | grep -qF -e "$2"; then
    printf 'expected status %s and "%s", got %s:\n%s\n' "$1" "$2" "$status" "$output"
    failed=1
  fi
}

full='<translation>[%1]已满；%2没有空间</translation>'
late='<translation><numerusform>%n秒后停止</numerusform></translation>'

translations "$full" "$late"
expect 0 '2 sentences, 0 faults'
translations '<translation type="unfinished">[%1]已满；%2没有空间</translation>' "$late"
expect 1 'Disk: not translated: [%1] is full; %2 lacks "room"'
translations '<translation></translation>' "$late"
expect 1 'Disk: not translated: [%1] is full; %2 lacks "room"'
translations '<translation>[%1]已满</translation>' "$late"
expect 1 'Disk: lacks %2: [%1] is full; %2 lacks "room"'
translations '<translation>[%12]已满；%2没有空间</translation>' "$late"
expect 1 'Disk: lacks %1: [%1] is full; %2 lacks "room"'
translations "$full" '<translation><numerusform></numerusform></translation>'
expect 1 'Disk: not translated: stopped after %n s'
translations "$full" '<translation><numerusform>已停止</numerusform></translation>'
expect 1 'Disk: lacks %n: stopped after %n s'

# A sentence that is new in the sources.
translations "$full" "$late"
echo 'QString fresh = QCoreApplication::translate("Disk", "a new sentence");' >>"$folder/sentences/Sentences.cpp"
expect 1 'Disk: not translated: a new sentence'

exit "$failed"
