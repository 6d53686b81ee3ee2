// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

#include <QByteArrayList>
#include <QVector>

namespace goconf {

/// A command of the proof: a program with arguments, and variables that it alone is given. No argument holds
/// a quotation mark.
struct ProofCommand
{
    struct Setting
    {
        QByteArray name;
        QByteArray value;
    };

    /// The program first.
    QByteArrayList words;
    QVector<Setting> settings = {};
    /// Not a program's, but the shell's own.
    bool isShells = false;

    /// As somebody would type it in a terminal, so that it can be tried there.
    QByteArray line(Os os) const;
    /// The same without the settings.
    QByteArray briefLine(Os os) const;
};

} // namespace goconf
