// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/SumDatabase.h"
#include "support/TempHome.h"
#include "support/sumdb/FakeSumDatabase.h"

#include <QStringList>

namespace goconf::test {

inline const QByteArray toolchain = "golang.org/toolchain";
inline const QByteArray version = "v0.0.1-go1.26.8.linux-amd64";
constexpr qint64 mark = 320; // the toolchain's record

/// A database whose record `mark` is the toolchain's, and the folders of a user.
class SumLab
{
public:
    explicit SumLab(qint64 size = 600);

    /// Appends records until there are `size`.
    static void grow(FakeSumDatabase &server, qint64 size);

    /// A client with the user's folders.
    SumDatabase open() { return open(server); }
    SumDatabase open(SumTransport &transport) const;

    QByteArray latest() const;
    QStringList evidence() const;
    /// Every file of the cache, relative and sorted.
    QStringList cached() const;

    TempHome home;
    FakeSumDatabase server;
};

/// Fails the running test when these are not the toolchain's.
void compareSums(const Result<SumDatabase::Sums> &sums);

} // namespace goconf::test
