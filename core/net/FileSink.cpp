// SPDX-License-Identifier: MIT
#include "net/FileSink.h"

#include <cerrno>

namespace goconf {

FileSink::FileSink(const QString &path)
    : m_file(path)
{
}

Error FileSink::problem() const
{
    const int number = errno;
    const QString attempt = tr("cannot write %1").arg(m_file.fileName());
    return number != 0 ? Error::fromErrno(number, attempt)
                       : Error{ErrorCode::Io, tr("%1: check the disk").arg(attempt), m_file.errorString()};
}

Result<void> FileSink::restart()
{
    m_file.close();
    errno = 0;
    // Unbuffered, so that a full disk shows at the write that does not fit.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(problem());
    return {};
}

Result<void> FileSink::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return fail(problem());
    return {};
}

} // namespace goconf
