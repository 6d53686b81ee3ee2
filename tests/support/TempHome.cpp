// SPDX-License-Identifier: MIT
#include "support/TempHome.h"

#include "base/PathBytes.h"
#include "platform/FileCalls.h"
#include "platform/FolderCalls.h"
#include "platform/NameCalls.h"
#include "support/MemoryRegistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

using Kind = filecalls::FileStatus::Kind;

/// What tells two files or links apart, besides name, kind and mode.
QByteArray contentOf(const QByteArray &path, Kind kind)
{
    QByteArray content;
    const int error = kind == Kind::Link ? filecalls::readLink(path, content)
                      : kind == Kind::Regular
                          ? filecalls::read(path, std::numeric_limits<int>::max(), content)
                          : 0;
    if (error != 0)
        qFatal("cannot read %s", path.constData());
    return content;
}

void addTree(QCryptographicHash &hash, const QByteArray &folder, const QByteArray &state)
{
    QVector<filecalls::FolderEntry> entries;
    if (filecalls::listFolder(folder, entries) != 0)
        qFatal("cannot list %s", folder.constData());
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    for (const filecalls::FolderEntry &entry : std::as_const(entries)) {
        const QByteArray path = folder + '/' + entry.name;
        if (path == state)
            continue;
        hash.addData(entry.name + '\0' + QByteArray::number(int(entry.kind)) + '\0' +
                     QByteArray::number(entry.mode) + '\0');
        if (entry.kind == Kind::Folder)
            addTree(hash, path, state);
        else
            hash.addData(contentOf(path, entry.kind));
        hash.addData(QByteArrayView("\0)", 2));
    }
}

/// An account of this system: the environment names its folders and where programs are, and nothing else.
Environment environmentIn(const QString &home)
{
    const Environment machine = Environment::current();
    Environment environment(Os::current());
    environment.set("PATH", machine.value("PATH"));
    if (Os::current().isWindows()) {
        const QByteArray profile = pathBytes(QDir::toNativeSeparators(home));
        environment.set("USERPROFILE", profile);
        environment.set("AppData", profile + "\\AppData\\Roaming");
        environment.set("LocalAppData", profile + "\\AppData\\Local");
        environment.set("SystemRoot", machine.value("SystemRoot"));
    } else {
        environment.set("HOME", pathBytes(home));
        environment.set("SHELL", "/bin/bash"); // the account that runs the tests may have none
    }
    return environment;
}

} // namespace

TempHome::TempHome()
{
    if (!QDir(m_dir.path()).mkpath(u"home"_s) || !QDir(m_dir.path()).mkpath(u"root/etc"_s))
        qFatal("cannot make a throw-away home");
}

Host TempHome::host() const
{
    Host host = Host::current();
    host.environment = environmentIn(home());
    host.workingDirectory = home();
    if (host.os.isWindows())
        host.registry = std::make_shared<MemoryRegistry>();
    else
        host.loginShell = u"/bin/bash"_s;
    host.systemRoot = m_dir.filePath(u"root"_s);
    return host;
}

QString TempHome::path(const QString &relative) const
{
    const QString path = home() + u'/' + relative;
    if (!QDir().mkpath(QFileInfo(path).path()))
        qFatal("cannot make the folder of %s", qPrintable(path));
    return path;
}

QString TempHome::write(const QString &relative, const QByteArray &bytes, quint32 mode) const
{
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    std::error_code error;
    std::filesystem::permissions(file.filesystemFileName(), std::filesystem::perms(mode), error);
    if (error)
        qFatal("cannot change the mode of %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray TempHome::read(const QString &relative) const
{
    QFile file(home() + u'/' + relative);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

bool TempHome::exists(const QString &relative) const
{
    filecalls::FileStatus status;
    return filecalls::ownStatusOf(filecalls::nativePath(home() + u'/' + relative), status) == 0 &&
           status.kind != Kind::Missing;
}

void TempHome::giveAway() const
{
    if (!filecalls::isSuperuser())
        return;
    QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, home()});
    QProcess::execute(u"chmod"_s, {u"755"_s, home(), QFileInfo(home()).path()});
}

QByteArray TempHome::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTree(hash, filecalls::nativePath(home()), filecalls::nativePath(state()));
    return hash.result().toHex();
}

} // namespace goconf::test
