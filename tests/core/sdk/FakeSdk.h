// SPDX-License-Identifier: MIT
#pragma once

#include "FakeProgram.h"
#include "support/TempHome.h"

namespace goconf::test {

/// A tree that has what a whole Go consists of, with programs that are headers only.
struct FakeSdk
{
    QByteArray version = "go1.27.3";
    /// Of Unix; for Windows its programs are those of this machine.
    FakeProgram program = programOfThisMachine();
    Os os = Os::current();
    /// Folder names below pkg/tool.
    QByteArray port = os.goName() + '_' + Host::current().architecture;

    /// Writes it to `relative` below the home ("../root/..." is the system); returns its absolute path.
    QString write(const TempHome &home, const QString &relative) const;
    /// The bytes of each of its programs.
    QByteArray programBytes() const;
};

/// A symbolic link at `relative` below the home; returns its absolute path.
QString makeLink(const TempHome &home, const QString &relative, const QString &target);

} // namespace goconf::test
