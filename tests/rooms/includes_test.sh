#!/bin/sh
# SPDX-License-Identifier: MIT
# The includes of the tree in $1 keep the arrows; and the check that says so sees each way to break them.
set -eu
check=$(dirname "$0")/check_includes.sh
failed=0
sh "$check" "$1" || failed=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One line a case: the including file, the include, and a word of the complaint ("-" for an include that is allowed).
while read -r from include word; do
  rm -rf "$work/tree"
  for file in "$from" core/base/Error.h core/platform/Host.h core/change/Change.h core/modules/GoMod.h core/env/EnvStack.h \
    core/stores/GoEnvFile.h core/sumdb/Note.h core/net/Http.h core/cache/CacheScan.h core/proxy/ProxyList.h core/sdk/Sdk.h core/doctor/Check.h core/odd/Odd.h \
    ui/frame/Page.h ui/pages/Proxy.h ui/pages/Cache.h app/cli/Console.h; do
    mkdir -p "$work/tree/$(dirname "$file")"
    : > "$work/tree/$file"
  done
  printf '#pragma once\n  #  include %s // why\n' "$include" > "$work/tree/$from"
  said=$(sh "$check" "$work/tree") && status=0 || status=$?
  case $word:$status in
    -:0) [ -z "$said" ] ;;
    -:*) false ;;
    *:1) [ "$said" != "${said#"$from:2: "}" ] && [ "$said" != "${said#*"$word"}" ] ;;
    *) false ;;
  esac || {
    echo "$from including $include: expected '$word', got status $status and '$said'"
    failed=1
  }
done << 'CASES'
core/base/Os.cpp "platform/Host.h" platform
core/base/Os.cpp "../platform/Host.h" platform
core/base/Os.cpp <platform/Host.h> platform
core/platform/linux/HostLinux.cpp "change/Change.h" change
core/change/Applier.cpp "env/EnvStack.h" env
core/change/Applier.cpp "modules/GoMod.h" modules
core/env/GoVariables.h "stores/GoEnvFile.h" stores
core/stores/shell/Bash.cpp "sumdb/Note.h" sumdb
core/stores/shell/Bash.cpp "net/Http.h" net
core/sumdb/SumDatabase.cpp "net/Http.h" net
core/proxy/ProxyPlace.cpp "cache/CacheScan.h" cache
core/cache/CacheIndex.cpp "sdk/Sdk.h" sdk
core/sumdb/SumDatabase.cpp "doctor/Check.h" doctor
core/doctor/Doctor.cpp "ui/frame/Page.h" ui
core/doctor/Doctor.cpp "frame/Page.h" ui
core/doctor/Doctor.cpp "../../app/cli/Console.h" app
core/doctor/Doctor.cpp "odd/Odd.h" plan
core/odd/Other.cpp "base/Error.h" plan
core/base/Os.cpp <QtGui/QColor> screen
core/base/Os.cpp <QtWidgets/QWidget> screen
app/cli/main.cpp <QtWidgets/QApplication> screen
app/cli/main.cpp "ui/frame/Page.h" goconf
app/cli/main.cpp "frame/Page.h" goconf
ui/pages/Proxy.cpp "platform/Host.h" platform
ui/pages/Proxy.cpp "pages/Cache.h" page
ui/pages/Proxy.cpp "Cache.h" page
ui/pages/proxy/ProxyTest.cpp "ui/pages/Cache.h" page
ui/frame/Page.cpp "app/cli/Console.h" app
core/base/Os.cpp "base/Error.h" -
core/base/Os.cpp "Error.h" -
core/base/Os.cpp <QtCore/QString> -
core/platform/linux/HostLinux.cpp "platform/Host.h" -
core/change/Applier.cpp "platform/Host.h" -
core/stores/shell/Bash.cpp "../../env/EnvStack.h" -
core/sdk/SdkInstaller.cpp "proxy/ProxyList.h" -
core/doctor/Doctor.cpp "proxy/ProxyList.h" -
ui/pages/Proxy.cpp "pages/Proxy.h" -
ui/pages/Proxy.cpp "proxy/ProxyList.h" -
ui/frame/MainWindow.cpp "pages/Cache.h" -
ui/frame/MainWindow.cpp <QtWidgets/QWidget> -
app/gui/main.cpp "frame/Page.h" -
app/gui/main.cpp <QtWidgets/QApplication> -
app/cli/main.cpp "platform/Host.h" -
CASES
exit $failed
