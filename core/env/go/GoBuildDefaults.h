// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

namespace goconf {

/// What a toolchain's build baked into it (internal/buildcfg/zbootstrap.go,
/// cmd/go/internal/cfg/zdefaultcc.go). The defaults are those of an upstream release; distributions change
/// some of them.
struct GoBuildDefaults
{
    QByteArray go386 = "sse2";
    QByteArray goamd64 = "v1";
    /// Set by the machine that built the toolchain: 7 in all releases but the armv6l one.
    QByteArray goarm = "7";
    QByteArray goarm64 = "v8.0";
    QByteArray gomips = "hardfloat";
    QByteArray gomips64 = "hardfloat";
    QByteArray goppc64 = "power8";
    QByteArray goriscv64 = "rva20u64";
    QByteArray gofips140 = "off";
    QByteArray goexperiment;
    /// "1", "0", or nothing for the rule of the port.
    QByteArray cgoEnabled;
    QByteArray pkgConfig = "pkg-config";
    /// C and C++ compilers per "goos/goarch" or "goos"; "" is the answer for all others.
    QHash<QByteArray, QByteArray> cc{
        {"darwin", "clang"}, {"ios", "clang"}, {"freebsd", "clang"}, {"openbsd", "clang"}, {"", "gcc"}};
    QHash<QByteArray, QByteArray> cxx{{"darwin", "clang++"},
                                      {"ios", "clang++"},
                                      {"freebsd", "clang++"},
                                      {"openbsd", "clang++"},
                                      {"", "g++"}};
};

} // namespace goconf
