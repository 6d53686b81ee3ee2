// SPDX-License-Identifier: MIT
#include "platform/windows/OutputPipe.h"

#include "platform/windows/PathOpen.h"

#include <QRandomGenerator>

#include <algorithm>

namespace goconf::windows {

namespace {

/// Only pipes with a name can be read without waiting. Nobody else can guess it, and none may exist yet.
QString newName()
{
    QRandomGenerator *const random = QRandomGenerator::system();
    return QStringLiteral("\\\\.\\pipe\\goconf-%1-%2%3")
        .arg(::GetCurrentProcessId())
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

OutputPipe::OutputPipe(qsizetype limit)
    : m_limit(limit)
{
}

OutputPipe::~OutputPipe()
{
    if (!m_pipe.isOpen())
        return;
    // The system writes into our memory until it says that it is done with it.
    DWORD count = 0;
    ::CancelIoEx(m_pipe.get(), &m_reading);
    ::GetOverlappedResult(m_pipe.get(), &m_reading, &count, TRUE);
}

int OutputPipe::open(Handle &writer)
{
    const QString name = newName();
    const auto *path = reinterpret_cast<const wchar_t *>(name.utf16());
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    m_event = Handle(::CreateEventW(nullptr, TRUE, FALSE, nullptr));
    if (!m_event.isOpen())
        return lastErrno();
    Handle pipe(::CreateNamedPipeW(
        path, PIPE_ACCESS_INBOUND | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
        PIPE_TYPE_BYTE | PIPE_REJECT_REMOTE_CLIENTS, 1, 0, DWORD(m_buffer.size()), 0, nullptr));
    if (!pipe.isOpen())
        return lastErrno();
    writer = Handle(::CreateFileW(path, GENERIC_WRITE, 0, &inherited, OPEN_EXISTING, 0, nullptr));
    if (!writer.isOpen())
        return lastErrno();
    m_pipe = std::move(pipe);
    m_reading.hEvent = m_event.get();
    read();
    return 0;
}

bool OutputPipe::take()
{
    if (!m_pipe.isOpen())
        return false;
    DWORD count = 0;
    if (!::GetOverlappedResult(m_pipe.get(), &m_reading, &count, FALSE)) {
        if (::GetLastError() != ERROR_IO_INCOMPLETE)
            m_pipe.reset();
        return false;
    }
    const qsizetype kept = std::min(qsizetype(count), m_limit - m_bytes.size());
    m_bytes.append(m_buffer.data(), kept);
    m_truncated = m_truncated || kept < qsizetype(count);
    read();
    return true;
}

/// Asks for what comes next. Nothing of it is in m_bytes before take().
void OutputPipe::read()
{
    const BOOL done = ::ReadFile(m_pipe.get(), m_buffer.data(), DWORD(m_buffer.size()), nullptr, &m_reading);
    if (!done && ::GetLastError() != ERROR_IO_PENDING)
        m_pipe.reset();
}

} // namespace goconf::windows
