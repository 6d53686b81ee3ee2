// SPDX-License-Identifier: MIT
#include "net/FileSink.h"

#include "platform/SystemErrno.h"

#include <QDir>

namespace goconf {

FileSink::FileSink(const QString &path)
    : m_file(path)
{
}

Error FileSink::problem() const
{
    return Error::fromErrno(errnoOf(m_file),
                            tr("cannot write %1").arg(QDir::toNativeSeparators(m_file.fileName())));
}

Result<void> FileSink::restart()
{
    m_file.close();
    // Unbuffered, so that a full disk shows at the write that does not fit.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(problem());
    return {};
}

Result<void> FileSink::write(const QByteArray &bytes)
{
    // Where not all fits, the first call writes what does, and only the next one says why the rest does not.
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 count = m_file.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return fail(problem());
        written += count;
    }
    return {};
}

} // namespace goconf
