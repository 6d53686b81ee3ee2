// SPDX-License-Identifier: MIT
#include "InstallHome.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QDirIterator>

namespace goconf::test {

using namespace Qt::StringLiterals;

InstallHome::InstallHome(const ToolchainServer &server)
    : host(home.host())
{
    server.nameIn(host.environment);
}

GoconfRun InstallHome::install(const QByteArrayList &arguments) const
{
    return runGoconf(host, QByteArrayList{"sdk", "install", "--json"} + arguments);
}

void InstallHome::prepare(QProcess &process, const QByteArrayList &arguments) const
{
    prepareGoconf(process, host, QByteArrayList{"sdk", "install"} + arguments);
}

QString InstallHome::folder() const
{
    return home.home() + u'/' + ownSdkFolder();
}

QStringList InstallHome::content() const
{
    return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

bool InstallHome::isUntouched() const
{
    return !home.exists(u".local/share"_s) && !home.exists(u"go"_s);
}

QStringList InstallHome::evidence() const
{
    QStringList found;
    QDirIterator it(home.home(), {u"fork-*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    return found;
}

QString codeOf(const GoconfRun &run)
{
    const QJsonObject document = run.json();
    if (!document.contains("error"_L1))
        return run.exitCode == 0 ? u"done"_s : u"exit code "_s + QString::number(run.exitCode);
    return document.value("error"_L1).toObject().value("code"_L1).toString();
}

QString proofsOf(const GoconfRun &run)
{
    const QJsonObject proofs = run.json().value("proofs"_L1).toObject();
    return proofs.value("log"_L1).toString() + u' ' + proofs.value("sha256"_L1).toString() + u' ' +
           proofs.value("signature"_L1).toString();
}

} // namespace goconf::test
