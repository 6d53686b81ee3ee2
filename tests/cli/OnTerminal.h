// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QByteArrayList>

#include <sys/types.h>

namespace goconf::test {

/// goconf with a terminal of its own for input, output and messages, as a person starts it.
class OnTerminal
{
public:
    /// Starts it, with the environment of `host`, on a terminal of so many columns.
    OnTerminal(const Host &host, const QByteArrayList &arguments, int columns);
    /// Kills it if need be.
    ~OnTerminal();
    Q_DISABLE_COPY_MOVE(OnTerminal)

    /// Waits until `text` was written; false when the program ended before.
    bool waitFor(const QByteArray &text);
    /// "\x03" is Ctrl-C.
    void type(const QByteArray &keys) const;
    /// Waits for the end. The exit code; -1 when a signal ended it.
    int finish();
    /// All that was written until now, as the terminal got it.
    const QByteArray &bytes() const { return m_bytes; }

private:
    bool read();

    pid_t m_process = -1;
    int m_terminal = -1;
    QByteArray m_bytes;
};

} // namespace goconf::test
