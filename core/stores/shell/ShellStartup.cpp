// SPDX-License-Identifier: MIT
#include "stores/shell/ShellStartup.h"

#include "base/PathBytes.h"
#include "stores/shell/FishVariables.h"
#include "stores/windows/DocumentsFolder.h"

#include <QDir>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

QString ShellStartup::Targets::of(ShellStart start) const
{
    switch (start) {
    case ShellStart::LoginInteractive: return loginInteractive;
    case ShellStart::LoginBatch: return loginBatch;
    case ShellStart::Interactive: return interactive;
    }
    Q_UNREACHABLE();
}

ShellStartup::ShellStartup(const Host &host, ShellKind shell)
    : m_host(&host)
    , m_shell(shell)
    , m_home(host.home().value_or(QString()))
{
}

ShellStartup::File ShellStartup::system(const char *path) const
{
    return {m_host->systemPath(QString::fromLatin1(path)), true};
}

QVector<ShellStartup::File> ShellStartup::files(ShellStart start, int step, const ShellFiles &disk,
                                                const ShellLookup &lookup) const
{
    if (m_shell == ShellKind::Zsh)
        return zshFiles(start, step, disk, lookup);
    if (m_shell == ShellKind::Sh)
        return shFiles(start, step, lookup);
    if (step > 0)
        return {};
    if (m_shell == ShellKind::Bash)
        return bashFiles(start, disk);
    return m_shell == ShellKind::Fish ? fishFiles(disk) : pwshFiles();
}

// The first that exists, whether or not it can be read: bash 5.2 complains about a file without permission, a
// folder or a loop of links, and reads none of the later names. A new .bash_profile would switch .profile
// off, so .profile is the one to create.
QString ShellStartup::bashLoginFile(const ShellFiles &disk) const
{
    for (const char *name : {".bash_profile", ".bash_login"}) {
        const std::shared_ptr<const ShellFiles::File> file = disk.at(user(name));
        if (file->exists() || file->error)
            return user(name);
    }
    return user(".profile");
}

QVector<ShellStartup::File> ShellStartup::bashFiles(ShellStart start, const ShellFiles &disk) const
{
    if (start != ShellStart::Interactive)
        return {system("/etc/profile"), {bashLoginFile(disk), false}};
    QVector<File> files;
    if (m_host->os == Os::Linux)
        files.append(system("/etc/bash.bashrc"));
    files.append({user(".bashrc"), false});
    return files;
}

// A .zshenv of the home that sets ZDOTDIR is read by every fresh zsh, whatever our own environment says.
QString ShellStartup::zshFolder(const ShellLookup &lookup) const
{
    const std::optional<QByteArray> folder = lookup("ZDOTDIR");
    return folder && !folder->isEmpty() && !folder->contains('\0') ? pathText(*folder) : m_home;
}

QVector<ShellStartup::File> ShellStartup::zshFiles(ShellStart start, int step, const ShellFiles &disk,
                                                   const ShellLookup &lookup) const
{
    const bool inFolder = m_host->os == Os::Linux && QFileInfo(m_host->systemPath(u"/etc/zsh"_s)).isDir();
    const QByteArray etc = inFolder ? "/etc/zsh/" : "/etc/";
    const bool homeSetsFolder =
        disk.at(user(".zshenv"))->bytes().contains("ZDOTDIR"); // the values follow in step 1
    const QString folder = step == 0 && homeSetsFolder ? m_home : zshFolder(lookup);
    const auto pair = [&](const char *name) {
        return QVector<File>{system(QByteArray(etc + name).constData()),
                             {folder + "/."_L1 + QLatin1StringView(name), false}};
    };
    if (step == 0)
        return pair("zshenv");
    QVector<File> files;
    if (start != ShellStart::Interactive)
        files += pair("zprofile");
    if (start != ShellStart::LoginBatch)
        files += pair("zshrc");
    if (start != ShellStart::Interactive)
        files += pair("zlogin");
    return files;
}

QString ShellStartup::envFile(const ShellLookup &lookup) const
{
    const std::optional<QByteArray> file = lookup("ENV");
    return file && m_host->os.isAbsolutePath(*file) && !file->contains('\0') ? pathText(*file) : QString();
}

QVector<ShellStartup::File> ShellStartup::shFiles(ShellStart start, int step, const ShellLookup &lookup) const
{
    if (step == 0) {
        if (start == ShellStart::Interactive)
            return {};
        return {system("/etc/profile"), {user(".profile"), false}};
    }
    const QString file = envFile(lookup);
    if (start == ShellStart::LoginBatch || file.isEmpty())
        return {};
    return {{file, !file.startsWith(m_home + u'/')}};
}

// By share/config.fish: user's, system's, vendors' snippets, of one name only the first; then both
// config.fish.
QVector<ShellStartup::File> ShellStartup::fishFiles(const ShellFiles &disk) const
{
    const QByteArray data = m_host->environment.value("XDG_DATA_HOME");
    const QString userData = data.startsWith('/') ? pathText(data) : user(".local/share");
    const QString folder = fishFolder(m_host->environment, m_home);
    QVector<File> sources{{folder + "/conf.d"_L1, false}, system("/etc/fish/conf.d")};
    sources.append({userData + "/fish/vendor_conf.d"_L1, true});
    sources.append(system("/usr/local/share/fish/vendor_conf.d"));
    sources.append(system("/usr/share/fish/vendor_conf.d"));
    QVector<File> files;
    QStringList seen;
    for (const File &source : sources) {
        const QStringList paths = disk.list(source.path, ".fish"_L1);
        for (const QString &path : paths) {
            const QString name = path.mid(path.lastIndexOf(u'/') + 1);
            if (seen.contains(name))
                continue;
            seen.append(name);
            files.append({path, source.system});
        }
    }
    files.append(system("/etc/fish/config.fish"));
    files.append({folder + "/config.fish"_L1, false});
    return files;
}

QString ShellStartup::universalVariables() const
{
    return m_shell == ShellKind::Fish ? fishVariablesFile(m_host->environment, m_home) : QString();
}

QString ShellStartup::pwshFolder() const
{
    if (m_host->os.isWindows()) {
        const bool isNew = m_shell == ShellKind::Pwsh;
        return m_host->os.join(documentsFolder(*m_host), isNew ? u"PowerShell"_s : u"WindowsPowerShell"_s);
    }
    const QByteArray config = m_host->environment.value("XDG_CONFIG_HOME");
    return (config.startsWith('/') ? pathText(config) : user(".config")) + "/powershell"_L1;
}

/// Its own folder, whose profiles are those of all users ($PSHOME).
QString ShellStartup::pwshSystemFolder() const
{
    const auto below = [this](const char *variable, const QString &fallback, const QString &rest) {
        const QByteArray folder = m_host->environment.value(variable);
        return (folder.isEmpty() ? fallback : QString::fromUtf8(folder)) + rest;
    };
    switch (m_host->os.kind()) {
    case Os::Windows: break;
    case Os::MacOS: return m_host->systemPath(u"/usr/local/microsoft/powershell/7"_s);
    case Os::Linux: return m_host->systemPath(u"/opt/microsoft/powershell/7"_s);
    }
    if (m_shell == ShellKind::Pwsh)
        return below("ProgramFiles", u"C:\\Program Files"_s, u"\\PowerShell\\7"_s);
    return below("SystemRoot", u"C:\\Windows"_s, u"\\System32\\WindowsPowerShell\\v1.0"_s);
}

QVector<ShellStartup::File> ShellStartup::pwshFiles() const
{
    QVector<File> files;
    for (const File &folder : {File{pwshSystemFolder(), true}, File{pwshFolder(), false}}) {
        for (const auto name : {"profile.ps1"_L1, "Microsoft.PowerShell_profile.ps1"_L1})
            files.append({m_host->os.join(folder.path, name), folder.system});
    }
    return files;
}

QVector<ShellStartup::Targets> ShellStartup::targets(const QByteArray &name, const ShellFiles &disk,
                                                     const ShellLookup &lookup) const
{
    const auto everywhere = [](const QString &path) { return Targets{path, path, path}; };
    QVector<Targets> targets;
    switch (m_shell) {
    case ShellKind::Bash: targets.append({bashLoginFile(disk), bashLoginFile(disk), user(".bashrc")}); break;
    case ShellKind::Zsh: {
        const QString folder = zshFolder(lookup);
        const QString environment = zshFiles(ShellStart::Interactive, 0, disk, lookup).last().path;
        // path_helper of macOS runs from /etc/zprofile and sorts what .zshenv put into PATH behind its own.
        if (m_host->os != Os::MacOS || name != "PATH")
            targets.append(everywhere(environment));
        targets.append({folder + "/.zprofile"_L1, folder + "/.zprofile"_L1, folder + "/.zshrc"_L1});
        targets.append({folder + "/.zlogin"_L1, folder + "/.zlogin"_L1, folder + "/.zshrc"_L1});
        break;
    }
    case ShellKind::Sh: targets.append({user(".profile"), user(".profile"), envFile(lookup)}); break;
    case ShellKind::Fish:
        for (const char *file : {"/conf.d/goconfigurator.fish", "/config.fish"})
            targets.append(everywhere(fishFolder(m_host->environment, m_home) + QLatin1StringView(file)));
        break;
    case ShellKind::Pwsh:
    case ShellKind::WindowsPowerShell:
        targets.append(everywhere(m_host->os.join(pwshFolder(), u"profile.ps1"_s)));
        targets.append(everywhere(m_host->os.join(pwshFolder(), u"Microsoft.PowerShell_profile.ps1"_s)));
        break;
    }
    return targets;
}

} // namespace goconf
