// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/Handle.h"

#include <QByteArray>

#include <array>

namespace goconf::windows {

/// The way from a program's output to us, read without waiting ("Synchronous and Overlapped Input and Output"
/// of the Windows API documentation): an anonymous pipe could not.
class OutputPipe
{
public:
    /// At most `limit` bytes are kept; what follows is read and dropped.
    explicit OutputPipe(qsizetype limit);
    ~OutputPipe();
    Q_DISABLE_COPY_MOVE(OutputPipe)

    /// Makes the pipe; `writer` is the program's end, which it inherits. 0 or a number of <cerrno>.
    int open(Handle &writer);
    /// False at the end of what is written.
    bool isOpen() const { return m_pipe.isOpen(); }
    /// Signalled when there is something to take, or the end.
    HANDLE event() const { return m_event.get(); }
    /// Takes what has come and never waits; false when there is nothing now.
    bool take();

    const QByteArray &bytes() const { return m_bytes; }
    /// There was more than the limit.
    bool isTruncated() const { return m_truncated; }

private:
    void read();

    Handle m_pipe;
    Handle m_event;
    OVERLAPPED m_reading{};
    std::array<char, size_t(64) * 1024> m_buffer{};
    QByteArray m_bytes;
    qsizetype m_limit;
    bool m_truncated = false;
};

} // namespace goconf::windows
