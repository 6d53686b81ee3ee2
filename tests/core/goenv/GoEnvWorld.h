// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

namespace goconf::test {

/// A small world of folders to ask go in: homes, modules, workspaces, copies of a GOROOT with their own
/// go.env, and folders for PATH with and without a C compiler.
class GoEnvWorld
{
public:
    /// `goRoot` is the root of the go that will be asked.
    explicit GoEnvWorld(const QString &goRoot);

    QString path(const QString &relative) const { return m_dir.filePath(relative); }
    /// The same as bytes.
    QByteArray inside(const char *relative) const;

private:
    void write(const QString &relative, const QByteArray &bytes) const;
    void copyRoot(const QString &goRoot, const QString &name, const QByteArray &goEnv) const;

    QTemporaryDir m_dir;
};

} // namespace goconf::test
