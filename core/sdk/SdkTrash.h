// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

#include <stop_token>

namespace goconf {

/// Deletes folder trees so that none is ever found half deleted: a tree first gets a hidden name in the
/// folder where it lies, which neither go nor we take for a Go, and is deleted under that. What a process
/// that was killed or stopped left goes with the next sweep(). Several processes may do that at once.
class SdkTrash
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkTrash)

public:
    /// `folder` is where the trees lie; empty where it is not known, and then there are none.
    explicit SdkTrash(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Of every folder from which we remove: our own, and go's module cache where it is known.
    static QVector<SdkTrash> all(const Host &host, const QString &moduleCache);

    /// Gives a folder in ours its hidden name, and answers with the new path. Errors: NotFound when it is
    /// gone; what the system refuses, and then nothing is changed.
    Result<QString> take(const QString &path) const;
    /// Deletes what take() answered with, read-only folders, too. Errors: Cancelled at a stop, and then the
    /// rest stays under its hidden name; what the system refuses.
    static Result<void> destroy(const QString &taken, const std::stop_token &stop = {});
    /// What is left of earlier calls, or is being deleted by another process now.
    QStringList leftovers() const;
    /// Deletes the leftovers. What cannot be deleted stays.
    void sweep(const std::stop_token &stop = {}) const;

    /// The error of take() for a number of <cerrno>. On Windows a folder cannot be moved while one of its
    /// programs runs: then Refused, with what to do.
    static Error refusal(int number, const QString &path, Os os = Os::current());

private:
    static Error inUse(const QString &path, const QString &detail);

    QString m_folder;
};

} // namespace goconf
