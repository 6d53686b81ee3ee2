// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QByteArray>
#include <QVector>

namespace goconf {

/// What a netrc file says to the go command, which reads it simpler than other programs: a machine counts
/// once it has both login and password, "default" ends the file, and nothing is quoted. source:
/// cmd/go/internal/auth/netrc.go.
class Netrc
{
public:
    struct Machine
    {
        QByteArray name;
        QByteArray login;
        QByteArray password;

        friend bool operator==(const Machine &, const Machine &) = default;
    };

    static Netrc parse(const QByteArray &text);
    /// The file of this account: $NETRC, else .netrc of the home (on Windows _netrc when it is there). A file
    /// that cannot be read holds nothing: the go command says so only with -x.
    static Netrc read(const Host &host);
    /// Where read() looks; empty without a home.
    static QString path(const Host &host);

    /// In the order of the file; of the same name the first counts.
    const QVector<Machine> &machines() const { return m_machines; }

private:
    QVector<Machine> m_machines;
};

} // namespace goconf
