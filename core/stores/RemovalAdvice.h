// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/AdviceReader.h"

#include <QCoreApplication>

namespace goconf {

/// How a variable is taken out of a place where it is in the way, or left over: translated, for a message and
/// an advice of a Problem. SettingAdvice asks here.
class RemovalAdvice
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RemovalAdvice)

public:
    /// The host outlives it. `reader`: who is to do it, with commands or in the window.
    RemovalAdvice(const Host &host, AdviceReader reader)
        : m_host(host)
        , m_reader(reader)
    {
    }

    /// What the place is called: its location; without one, the environment in which the reader is.
    QString place(const Location &location) const;
    /// What takes `name` out of the store of that id, where it stands at `location`.
    QString advice(const QString &store, const Location &location, const QByteArray &name) const;
    /// A terminal that loses a variable of that name is of no more use.
    bool isNeeded(const QByteArray &name) const;

private:
    QString fromProcess(const QByteArray &name) const;
    QString unsetCommand(const QString &variable) const;

    const Host &m_host;
    AdviceReader m_reader;
};

} // namespace goconf
