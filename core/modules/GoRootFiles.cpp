// SPDX-License-Identifier: MIT
#include "modules/GoRootFiles.h"

#include "modules/ToolchainLayout.h"
#include "platform/RegularFile.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace goconf {

GoRootFiles::GoRootFiles(FolderFiles files)
    : m_all(std::move(files))
{
}

Result<GoRootFiles> GoRootFiles::list(const QString &goroot, const ToolchainVersion &version)
{
    Result<FolderFiles> all = FolderFiles::list(goroot);
    if (!all)
        return fail(all.error());
    GoRootFiles result(*std::move(all));
    result.m_others = result.m_all.irregular();
    for (const FolderFiles::Item &file : result.m_all.files()) {
        if (!ToolchainLayout::isReleased(file.name, version))
            result.m_others.append(file.name);
        else if (ToolchainLayout::moduleName(file.name))
            result.m_released.append(file);
    }
    return result;
}

Result<FileDigests> GoRootFiles::moduleDigests(const WorkObserver &observer) const
{
    const Result<FileDigests> found = m_all.digests(m_released, observer);
    if (!found)
        return found;
    // In the module cache both names exist; in a release only go.mod does.
    QHash<QByteArray, QByteArray> originals;
    for (const FileDigest &file : *found) {
        if (ToolchainLayout::releaseName(file.name) != file.name)
            originals.insert(file.name, file.sha256);
    }
    FileDigests digests;
    digests.reserve(found->size());
    for (const FileDigest &file : *found) {
        const QByteArray name = *ToolchainLayout::moduleName(file.name);
        const auto original = name == file.name ? originals.cend() : originals.constFind(name);
        if (original == originals.cend())
            digests.append({name, file.sha256});
        else if (*original != file.sha256)
            digests.append(file);
    }
    return digests;
}

Result<ToolchainVersion> GoRootFiles::identify(const QString &goroot, const ToolchainVersion &host)
{
    QFile file(goroot + QStringLiteral("/VERSION"));
    if (const Result<void> opened = openRegular(file); !opened)
        return fail(opened.error());
    const QByteArray line = file.readLine(256).trimmed();
    ToolchainVersion version = host;
    const auto go = GoVersion::parse(line);
    if (!go || line != "go" + go->toByteArray())
        return fail(ErrorCode::Unsupported,
                    tr("%1 is no release of Go but “%2”: there is nothing to compare it with.")
                        .arg(goroot, QString::fromUtf8(line)));
    version.go = *go;
    const QStringList tools =
        QDir(goroot + QStringLiteral("/pkg/tool")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (tools.contains(QString::fromLatin1(host.goos + '_' + host.goarch)))
        return version;
    if (tools.size() != 1 || tools.constFirst().count(u'_') != 1)
        return fail(ErrorCode::Unsupported,
                    tr("%1 has no tools in pkg/tool: install this Go again.").arg(goroot));
    const QByteArrayList system = tools.constFirst().toLatin1().split('_');
    version.goos = system.at(0);
    version.goarch = system.at(1);
    return version;
}

} // namespace goconf
