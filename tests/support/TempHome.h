// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QTemporaryDir>

namespace goconf::test {

/// A throw-away home and system root, and a Host that points at them: an account of this system with HOME and
/// SHELL, or what Windows has for them, PATH (the machine's own, so that real shells are found) and nothing
/// else in its environment. Its registry, on Windows, is one in memory.
class TempHome
{
public:
    TempHome();

    Host host() const;
    QString home() const { return m_dir.filePath(QStringLiteral("home")); }
    /// Our own state folder: that of the journal.
    QString state() const { return home() + QStringLiteral("/.local/state/goconfigurator"); }
    /// Absolute path of a file of the home; its folders are created.
    QString path(const QString &relative) const;
    QString write(const QString &relative, const QByteArray &bytes, quint32 mode = 0644) const;
    QByteArray read(const QString &relative) const;
    bool exists(const QString &relative) const;

    /// When root runs the tests: gives the home to nobody, who can get at it from now on.
    void giveAway() const;

    /// Every name, kind, mode, link target and content below the home, but not our own state folder: equal
    /// hashes mean that nothing differs.
    QByteArray fingerprint() const;

private:
    QTemporaryDir m_dir;
};

} // namespace goconf::test
