// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/FileLock.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace goconf {

/// The private folder beside its place in which one version is prepared: ".NAME.part" with the lock
/// ".NAME.lock", which says that somebody works there. When the object goes, so does everything that was not
/// published, and the folders that it made if they are empty.
class SdkStage
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkStage)

public:
    /// Makes `folder` where it is missing. Waits as long as another process prepares the same `name`, and
    /// calls `waiting` once before. Errors: Cancelled; as makePrivateFolders(); what the system refuses.
    static Result<std::unique_ptr<SdkStage>> open(const QString &folder, const QString &name,
                                                  const std::function<void()> &waiting,
                                                  const std::stop_token &stop);
    /// Removes what killed programs left below `folder`; what somebody works on stays.
    static void removeLeftovers(const QString &folder);
    ~SdkStage();
    Q_DISABLE_COPY_MOVE(SdkStage)

    /// Where a download may be put.
    QString filePath() const;
    /// An empty folder for what shall be published.
    QString treePath() const;

    /// Brings the tree to the disk and gives it its name, in one step. Errors: Io when the name is taken;
    /// what the system refuses, and then nothing has happened.
    Result<void> publish();

private:
    SdkStage(QString folder, QString name);
    QString partPath() const;
    QString lockPath() const;
    Result<void> acquire(const std::function<void()> &waiting, const std::stop_token &stop);
    Result<void> makeEmpty() const;

    QString m_folder;
    QString m_name;
    /// Made by us, outermost first.
    QStringList m_made;
    std::optional<FileLock> m_lock;
};

} // namespace goconf
