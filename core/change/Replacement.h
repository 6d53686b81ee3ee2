// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace goconf {

/// One name that takes another content, or is created or removed, while any other program may write it at the
/// same moment. At every moment a reader finds a whole content behind the name: the old one, the new one, or
/// what the other program wrote. Nothing that another program wrote is ever removed:
///
/// The content that was found at the name is not written over but changes places with the new one (for a
/// removal, it is renamed), and is looked at only then, when no program can find it any more and none has it
/// open for writing. Is it not what was expected, it goes back and the answer is Conflict. For that moment
/// readers saw the new content; was even that written to, it is kept under a name of its own, which the
/// answer names.
///
/// Where the file system cannot exchange names (some network and FUSE file systems), what another program
/// writes between our last look and the rename is lost; where the system cannot tell who writes
/// (FileCalls.h), what it writes to a file that it had opened before and writes after our look.
///
/// After a kill at any point either the new content waits in the temporary file, or what was found at the
/// name does; clear() tells one from the other, because a temporary file takes its name only when it is
/// complete.
class Replacement
{
public:
    /// One end of the change.
    struct Side
    {
        bool exists = false;
        /// Whether exactly this stands at a path (in the system's bytes); links are not followed.
        std::function<bool(const QByteArray &path)> standsAt;
    };

    /// `shown` is the name as the user knows it, `path` and `temporary` are in the system's bytes.
    Replacement(const QString &shown, const QByteArray &path, const QByteArray &temporary, const Side &before,
                const Side &after);

    /// Brings the name from `before` to `after`, which stands ready at `temporary`; all is on the disk when
    /// it returns. Errors: Conflict; what the system answers.
    Result<void> commit() const;

    /// Removes what a killed or failed commit left at `temporary`. Was it written by another program, it goes
    /// back to its name, or where that was written to since, to a name of its own, with which this answers.
    Result<QStringList> clear() const;

private:
    bool standsAt(const Side &side, const QByteArray &path) const;
    bool isOurs(const QByteArray &path) const;
    int takeName() const;
    QStringList giveBack() const;
    QStringList keepAside() const;
    tl::unexpected<Error> conflict(const QStringList &kept) const;
    tl::unexpected<Error> cannotWrite(int number) const;

    QString m_shown;
    QByteArray m_path;
    QByteArray m_temporary;
    Side m_before;
    Side m_after;
};

} // namespace goconf
