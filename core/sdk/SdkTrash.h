// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QCoreApplication>

namespace goconf {

/// Deletes folder trees so that none is ever found half deleted: a tree first gets a hidden name in the
/// folder where it lies, which neither go nor we take for a Go, and is deleted under that. What a killed
/// process left goes with the next sweep(). Several processes may do that at once.
class SdkTrash
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkTrash)

public:
    /// `folder` is where the trees lie; empty where it is not known, and then there are none.
    explicit SdkTrash(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Gives a folder in ours its hidden name, and answers with the new path. Errors: NotFound when it is
    /// gone; what the system refuses, and then nothing is changed.
    Result<QString> take(const QString &path) const;
    /// Deletes what take() answered with, read-only folders, too.
    static Result<void> destroy(const QString &taken);
    /// Deletes what is left of earlier calls. What cannot be deleted stays.
    void sweep() const;

private:
    QString m_folder;
};

} // namespace goconf
