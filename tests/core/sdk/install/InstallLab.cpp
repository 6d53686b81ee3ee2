// SPDX-License-Identifier: MIT
#include "InstallLab.h"

#include "base/PathBytes.h"
#include "modules/ToolchainLayout.h"
#include "platform/FileCalls.h"
#include "sdk/install/LocalSdkFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace goconf::test {

using namespace Qt::StringLiterals;

ToldLog::ToldLog(const FakeToolchain &toolchain)
    : m_answer(toolchain.h1())
{
}

Result<QByteArray> ToldLog::unreachable()
{
    return fail(ErrorCode::Network, u"no way: find one"_s);
}

Result<QByteArray> ToldLog::h1(const ToolchainVersion &)
{
    return m_answer;
}

QStringList InstallLab::content() const
{
    return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QString InstallLab::file(const QByteArray &name, const QByteArray &bytes) const
{
    return home.write(u"Downloads/"_s + QString::fromLatin1(name), bytes);
}

Result<SdkInstallation> InstallLab::install(ToolchainLog &log, SdkSource &source, ProofPolicy policy,
                                            const SdkObserver &observer) const
{
    return SdkInstaller(home.host(), log).install(source, policy, observer);
}

Result<SdkInstallation> InstallLab::installFile(ToolchainLog &log, const QString &path,
                                                const SdkObserver &observer) const
{
    const auto source = LocalSdkFile::open(path, {{}, "linux", "amd64"});
    if (!source)
        return fail(source.error());
    return install(log, **source, ProofPolicy::WhereAvailable, observer);
}

namespace {

/// Windows has none: what a program is, its name tells.
QByteArray modeText(quint32 mode)
{
    return Os::current().isWindows() ? QByteArray() : QByteArray::number(mode, 8);
}

} // namespace

QMap<QByteArray, QByteArray> filesOf(const QString &path)
{
    QMap<QByteArray, QByteArray> files;
    QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString name = it.next();
        filecalls::FileStatus status;
        filecalls::ownStatusOf(filecalls::nativePath(name), status);
        QFile file(name);
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        files.insert(pathBytes(name.sliced(path.size() + 1)), modeText(status.mode) + ' ' + file.readAll());
    }
    return files;
}

QMap<QByteArray, QByteArray> filesOf(const FakeToolchain &toolchain, bool asModule)
{
    QMap<QByteArray, QByteArray> files;
    for (const FakeToolchain::File &file : toolchain.files) {
        if (asModule && !ToolchainLayout::moduleName(file.name))
            continue;
        const quint32 mode = ToolchainLayout::isExecutable(file.name) ? 0755 : 0644;
        files.insert(file.name, modeText(mode) + ' ' + file.content);
    }
    return files;
}

QString codeOf(const Result<SdkInstallation> &result)
{
    return result ? u"done"_s : QString(errorCodeName(result.error().code));
}

} // namespace goconf::test
