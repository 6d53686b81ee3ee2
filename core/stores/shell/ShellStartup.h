// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "stores/shell/ShellFiles.h"

namespace goconf {

/// Which files a shell reads, and which of them are ours to write: bash(1) "INVOCATION", zsh(1)
/// "STARTUP/SHUTDOWN FILES", dash(1), fish(1) "Configuration files", about_Profiles; distributions as seen on
/// Debian, Fedora, Arch, macOS. System files lie below Host::systemRoot.
class ShellStartup
{
public:
    struct File
    {
        QString path;
        bool system = false;

        friend bool operator==(const File &, const File &) = default;
    };

    /// Where a new line goes, for each kind of start; an empty path: that start reads no file.
    struct Targets
    {
        QString loginInteractive;
        QString loginBatch;
        QString interactive;

        QString of(ShellStart start) const;
    };

    ShellStartup(const Host &host, ShellKind shell);

    /// The number of steps in which the files are known: those of step 1 depend on variables that the files
    /// of step 0 set (ZDOTDIR of zsh, ENV of sh).
    static constexpr int steps = 2;
    QVector<File> files(ShellStart start, int step, const ShellFiles &disk, const ShellLookup &lookup) const;

    /// Places for new lines, the best first; later ones are read later and win over more.
    QVector<Targets> targets(const QByteArray &name, const ShellFiles &disk, const ShellLookup &lookup) const;

    /// fish's file of universal variables; empty for other shells.
    QString universalVariables() const;

private:
    QString user(const char *name) const { return m_host->os.join(m_home, QString::fromLatin1(name)); }
    File system(const char *path) const;
    QString bashLoginFile(const ShellFiles &disk) const;
    QString zshFolder(const ShellLookup &lookup) const;
    QString envFile(const ShellLookup &lookup) const;
    QString pwshFolder() const;
    QString pwshSystemFolder() const;
    QVector<File> bashFiles(ShellStart start, const ShellFiles &disk) const;
    QVector<File> zshFiles(ShellStart start, int step, const ShellFiles &disk,
                           const ShellLookup &lookup) const;
    QVector<File> shFiles(ShellStart start, int step, const ShellLookup &lookup) const;
    QVector<File> fishFiles(const ShellFiles &disk) const;
    QVector<File> pwshFiles() const;

    const Host *m_host;
    ShellKind m_shell;
    QString m_home;
};

} // namespace goconf
