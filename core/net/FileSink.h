// SPDX-License-Identifier: MIT
#pragma once

#include "net/DownloadSink.h"

#include <QCoreApplication>
#include <QFile>

namespace goconf {

/// Writes a download to a file, which it creates or empties at the first restart(). Nothing is removed,
/// nothing is forced to the disk. Errors: DiskFull, PermissionDenied and the others of Error::fromErrno.
class FileSink : public DownloadSink
{
    Q_DECLARE_TR_FUNCTIONS(goconf::FileSink)

public:
    explicit FileSink(const QString &path);

    Result<void> restart() override;
    Result<void> write(const QByteArray &bytes) override;

private:
    Error problem() const;

    QFile m_file;
};

} // namespace goconf
