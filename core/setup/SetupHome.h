// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "platform/Host.h"

#include <QCoreApplication>

namespace goconf {

/// What matters about the home folder before anything is put there. A value object.
struct SetupHome
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupHome)

public:
    QString path;
    bool hasSpaces = false;
    bool isAscii = true;
    bool isWritable = true;
    /// Bytes free for this account; -1 when the system does not tell.
    qint64 freeBytes = -1;
    /// The file system's name when it lies on another machine, such as "nfs4"; empty otherwise.
    QString networkFileSystem;
    /// An Error: nothing can be set up there.
    Problems problems;

    /// Looks and writes nothing. Errors: of Host::home().
    static Result<SetupHome> of(const Host &host);
    /// The same from what the system says of the folder.
    static SetupHome judge(const QString &path, bool isWritable, qint64 freeBytes,
                           const QByteArray &fileSystem, Os os);
};

} // namespace goconf
