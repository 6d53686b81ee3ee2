// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace goconf::test {

/// One random question: an environment, a go env file and a folder.
struct GoEnvCase
{
    Host host;
    QString envFile;
    QByteArray envFileBytes;

    /// For a failing test's message.
    QByteArray describe() const;
};

/// Makes random cases over a small world of folders: homes, modules, workspaces, copies of a GOROOT with
/// their own go.env, and folders for PATH with and without a C compiler.
class GoEnvCases
{
public:
    /// `goRoot` is the root of the go that will be asked.
    explicit GoEnvCases(const QString &goRoot);

    /// Writes the case's go env file and returns the case. Equal seeds give equal cases.
    GoEnvCase make(quint32 seed) const;

    QString path(const QString &relative) const { return m_dir.filePath(relative); }

private:
    class Dice;

    void write(const QString &relative, const QByteArray &bytes) const;
    void copyRoot(const QString &goRoot, const QString &name, const QByteArray &goEnv) const;
    QByteArray inside(const char *relative) const;
    QByteArray value(const QByteArray &name, const QByteArray &tag, Dice &dice) const;
    QByteArray oddValue(const QByteArray &name, Dice &dice) const;
    QByteArray fileText(Dice &dice) const;
    void setPlaces(GoEnvCase &made, Dice &dice) const;

    QTemporaryDir m_dir;
};

} // namespace goconf::test
