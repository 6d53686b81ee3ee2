// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace goconf::test {

/// Bytes of program files, built by hand from the formats' descriptions: whole headers around a little
/// content.
struct FakeProgram
{
    quint16 machine = 62; ///< EM_X86_64
    bool wide = true;
    bool bigEndian = false;
    quint8 abi = 0;
    /// PT_INTERP; none when empty.
    QByteArray interpreter;
    /// In .go.buildinfo; no such section when empty.
    QByteArray goVersion;

    QByteArray elf() const;
    static QByteArray pe(quint16 machine);
    static QByteArray peOfThisMachine();
    static QByteArray machO(quint32 cpu);
    static QByteArray universal(quint32 first, quint32 second);
};

/// EM_... of this machine, so that a fake Go runs here by its header.
FakeProgram programOfThisMachine();

} // namespace goconf::test
