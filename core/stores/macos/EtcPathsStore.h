// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"

#include <QCoreApplication>

namespace goconf {

/// /etc/paths and the files of /etc/paths.d on macOS, store "etc-paths": one folder a line, for PATH. They
/// reach a program through path_helper(8), which /etc/zprofile and /etc/profile call in every login shell.
/// The files are the system's, so they are only read.
class EtcPathsStore : public EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EtcPathsStore)

public:
    explicit EtcPathsStore(Host host);

    QString id() const override;
    QString title() const override;
    Scope scope() const override { return Scope::System; }
    Access access() const override { return Access::ReadOnly; }

    /// One entry, PATH with these folders only; none where no file names a folder.
    Result<EnvSnapshot> read() const override;
    /// Always ReadOnly.
    Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const override;
    QStringList watchedPaths() const override;

    /// PATH after path_helper found `path` there: the folders of the files come first, those of
    /// /etc/paths.d by the names of the files, then what was in `path` besides. None stands there twice.
    static QByteArray withFolders(const EnvSnapshot &files, const QByteArray &path);

private:
    QStringList files() const;

    Host m_host;
};

} // namespace goconf
