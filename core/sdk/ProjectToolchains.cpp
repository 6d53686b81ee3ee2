// SPDX-License-Identifier: MIT
#include "sdk/ProjectToolchains.h"

#include "env/grammar/ToolchainName.h"
#include "modules/GoMod.h"
#include "platform/RegularFile.h"

#include <QDir>
#include <QFile>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // as cmd/go/internal/modfetch allows a go.mod

bool isPassedOver(const QString &name)
{
    return name.startsWith(u'.') || name.startsWith(u'_') || name == "testdata"_L1 || name == "vendor"_L1 ||
           name == "node_modules"_L1;
}

} // namespace

void ProjectToolchains::addFolder(const QString &folder, const std::stop_token &stop)
{
    // A list instead of calls within calls: trees may be deep.
    QStringList open{folder};
    while (!open.isEmpty() && !stop.stop_requested()) {
        const QDir dir(open.takeLast());
        if (!dir.isReadable()) {
            m_problems.append({Severity::Warning,
                               tr("The folder %1 cannot be read: what its projects ask for is not known")
                                   .arg(QDir::toNativeSeparators(dir.path())),
                               tr("Check the owner and the mode.")});
            continue;
        }
        for (const QString &name : {u"go.mod"_s, u"go.work"_s}) {
            if (const QFileInfo file(dir.filePath(name)); file.exists() && !file.isDir())
                addFile(file.filePath());
        }
        const QStringList below = dir.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        for (const QString &name : below) {
            if (!isPassedOver(name))
                open.append(dir.filePath(name));
        }
    }
}

void ProjectToolchains::addFile(const QString &path)
{
    QFile file(path);
    if (!openRegular(file)) {
        m_problems.append(
            {Severity::Warning,
             tr("%1 cannot be read: which Go it asks for is not known").arg(QDir::toNativeSeparators(path)),
             tr("Check the owner and the mode.")});
        return;
    }
    const auto kind = path.endsWith("go.work"_L1) ? GoMod::Kind::Workspace : GoMod::Kind::Module;
    const Result<GoMod> lines = GoMod::parse(file.read(largestFile), kind);
    if (!lines) {
        m_problems.append(
            {Severity::Warning, QDir::toNativeSeparators(path) + u": "_s + lines.error().what, {}});
        return;
    }
    QStringList &asking = m_needs[lines->wanted()];
    if (!asking.contains(path))
        asking.append(path);
}

void ProjectToolchains::addSetting(const QByteArray &gotoolchain)
{
    const Result<ToolchainName> name = ToolchainName::parse(gotoolchain);
    const auto version = name ? ToolchainName::versionOf(name->toolchain) : std::nullopt;
    if (version)
        m_needs[*version].append(u"GOTOOLCHAIN="_s + QString::fromUtf8(gotoolchain));
}

} // namespace goconf
