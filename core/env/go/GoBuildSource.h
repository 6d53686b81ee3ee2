// SPDX-License-Identifier: MIT
#pragma once

#include "env/go/GoBuildDefaults.h"

#include <QByteArrayList>

/// Reads facts from the few source files of a toolchain that its build generates or that hold plain lists.
/// What a text does not say stays as it was.
namespace goconf::gobuildsource {

/// internal/buildcfg/zbootstrap.go: `const DefaultGO386 = `sse2`` and so on.
void readBootstrap(const QByteArray &source, GoBuildDefaults &defaults);
/// cmd/go/internal/cfg/zdefaultcc.go: the functions DefaultCC and DefaultCXX.
void readCompilers(const QByteArray &source, GoBuildDefaults &defaults);
/// internal/platform/zosarch.go: "goos/goarch" of each entry of List.
QByteArrayList ports(const QByteArray &source);
/// internal/goexperiment/flags.go: the fields of Flags, in lower case as GOEXPERIMENT has them.
QByteArrayList experiments(const QByteArray &source);

} // namespace goconf::gobuildsource
