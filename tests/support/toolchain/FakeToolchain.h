// SPDX-License-Identifier: MIT
#pragma once

#include "modules/ToolchainVersion.h"

#include <QVector>

namespace goconf::test {

/// A small made-up Go with everything that a whole one consists of, as each of the forms that it is
/// distributed in. Its programs are headers without code.
struct FakeToolchain
{
    struct File
    {
        /// As in a release, below "go/".
        QByteArray name;
        QByteArray content;
    };

    ToolchainVersion version;
    QVector<File> files;

    /// For this machine.
    static FakeToolchain make(const QByteArray &version = "go1.27.3");
    static FakeToolchain make(const QByteArray &version, const QByteArray &goos, const QByteArray &goarch);

    /// Of this machine: "go1.27.3" with GOOS and GOARCH.
    static ToolchainVersion here(const QByteArray &version);

    /// Changes a file or adds one.
    void set(const QByteArray &name, const QByteArray &content);
    /// Adds `count` sources of `size` bytes each that do not compress well.
    void addSources(int count, int size);
    /// Makes bin/go a shell script that answers `go version`.
    void makeRunnable();

    /// The zip file of the module golang.org/toolchain.
    QByteArray moduleZip() const;
    /// What the checksum database has to say about it.
    QByteArray h1() const;
    /// The download: .tar.gz, for Windows .zip.
    QByteArray archive() const;
    /// The same in one form, whatever the system.
    QByteArray tarArchive() const;
    QByteArray zipArchive() const;
    /// The names that say so.
    QByteArray tarName() const;
    QByteArray zipName() const;

    /// The go.mod that every version of the module has, and its hash in the checksum database.
    static QByteArray goMod();
    static QByteArray goModHash();
};

} // namespace goconf::test
