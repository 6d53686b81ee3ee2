// SPDX-License-Identifier: MIT
#include "support/TempHome.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray linkTarget(const QByteArray &path)
{
    QByteArray target(4096, Qt::Uninitialized);
    const ssize_t length = readlink(path.constData(), target.data(), size_t(target.size()));
    return length < 0 ? QByteArray() : target.first(length);
}

void addTree(QCryptographicHash &hash, const QString &folder)
{
    QDir dir(folder);
    const QStringList names =
        dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        if (path.endsWith("/.local/state/goconfigurator"_L1))
            continue;
        struct stat status{};
        if (lstat(QFile::encodeName(path).constData(), &status) != 0)
            qFatal("cannot stat %s", qPrintable(path));
        hash.addData(name.toUtf8() + '\0' + QByteArray::number(status.st_mode) + '\0');
        if (S_ISLNK(status.st_mode)) {
            hash.addData(linkTarget(QFile::encodeName(path)));
        } else if (S_ISDIR(status.st_mode)) {
            addTree(hash, path);
        } else if (S_ISREG(status.st_mode)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(path));
            hash.addData(file.readAll());
        }
        hash.addData(QByteArrayView("\0)", 2));
    }
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
    host.environment = Environment(Os::Linux);
    host.environment.set("HOME", QFile::encodeName(home()));
    host.environment.set("PATH", qgetenv("PATH"));
    host.workingDirectory = home();
    host.loginShell = u"/bin/bash"_s;
    host.environment.set("SHELL", "/bin/bash"); // the account that runs the tests may have none
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
    if (chmod(QFile::encodeName(file.fileName()).constData(), mode) != 0)
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
    struct stat status{};
    return lstat(QFile::encodeName(home() + u'/' + relative).constData(), &status) == 0;
}

void TempHome::giveAway() const
{
    if (geteuid() != 0)
        return;
    QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, home()});
    QProcess::execute(u"chmod"_s, {u"755"_s, home(), QFileInfo(home()).path()});
}

QByteArray TempHome::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTree(hash, home());
    return hash.result().toHex();
}

} // namespace goconf::test
