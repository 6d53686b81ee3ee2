// SPDX-License-Identifier: MIT
#include "sdk/SdkDifference.h"

#include "modules/ToolchainLayout.h"

#include <QFileInfo>

#include <algorithm>

namespace goconf::sdkdifference {

namespace {

constexpr char goEnv[] = "go.env";

/// SHA-256 of GOROOT/go.env as it was released with Go 1.21 to 1.27; its settings are
/// GoRootEnvStore::ofNewestGo().
constexpr char releasedGoEnv[] = "98fcab78e155e9fa0c36b18874add30724d04c2452078117c78618107ebfbc9e";

QByteArray digestOf(const FileDigests &files, const QByteArray &name)
{
    const auto found = std::find_if(files.cbegin(), files.cend(),
                                    [&name](const FileDigest &file) { return file.name == name; });
    return found == files.cend() ? QByteArray() : found->sha256;
}

/// Fills a difference with the names that the files have below GOROOT.
class Naming
{
public:
    Naming(const QString &root, DigestDifference &difference)
        : m_root(root)
        , m_difference(difference)
    {
    }

    void addChanged(const QByteArray &name) { insert(m_difference.changed, shown(name)); }
    void addMissing(const QByteArray &name) { insert(m_difference.missing, shown(name)); }

    void addAdded(const QByteArray &name, const FileDigests &original, const FileDigests &found)
    {
        // In the module cache, a go.mod that is no copy of the _go.mod beside it: one of both was changed.
        const QByteArray twin = ToolchainLayout::moduleName(name).value_or(name);
        const QByteArray released = twin == name ? QByteArray() : digestOf(original, twin);
        if (released.isEmpty())
            insert(m_difference.added, name);
        else if (released != digestOf(found, name))
            insert(m_difference.changed, name);
    }

    void addStray(const QByteArray &name)
    {
        const bool replaces = m_difference.missing.removeOne(name);
        insert(replaces ? m_difference.changed : m_difference.added, name);
    }

private:
    bool exists(const QByteArray &name) const
    {
        return QFileInfo::exists(m_root + u'/' + QString::fromUtf8(name));
    }
    QByteArray shown(const QByteArray &moduleName) const
    {
        return exists(moduleName) ? moduleName : ToolchainLayout::releaseName(moduleName);
    }
    static void insert(QByteArrayList &names, const QByteArray &name)
    {
        const auto place = std::lower_bound(names.begin(), names.end(), name);
        if (place == names.end() || *place != name)
            names.insert(place, name);
    }

    QString m_root;
    DigestDifference &m_difference;
};

} // namespace

std::optional<DigestDifference> ofGoEnvAlone(const FileDigests &found, const QByteArrayList &strays,
                                             const ToolchainVersion &version, const QByteArray &h1)
{
    const bool isLink = strays == QByteArrayList{goEnv};
    if (!strays.isEmpty() && !isLink)
        return std::nullopt;
    FileDigests files = found;
    const qsizetype others = files.removeIf([](const FileDigest &file) { return file.name == goEnv; });
    files.append({goEnv, QByteArray::fromHex(releasedGoEnv)});
    const Result<QByteArray> hash = DirHash::h1(files, version.modulePrefix());
    if (!hash || *hash != h1)
        return std::nullopt;
    DigestDifference difference;
    (others > 0 || isLink ? difference.changed : difference.missing).append(goEnv);
    return difference;
}

DigestDifference between(const QString &root, const FileDigests &original, const FileDigests &found,
                         const QByteArrayList &strays)
{
    const DigestDifference plain = DigestDifference::between(original, found);
    DigestDifference named;
    Naming naming(root, named);
    for (const QByteArray &name : plain.changed)
        naming.addChanged(name);
    for (const QByteArray &name : plain.missing)
        naming.addMissing(name);
    for (const QByteArray &name : plain.added)
        naming.addAdded(name, original, found);
    for (const QByteArray &name : strays)
        naming.addStray(name);
    return named;
}

bool isGoEnvAlone(const DigestDifference &difference)
{
    return difference.added.isEmpty() && difference.changed + difference.missing == QByteArrayList{goEnv};
}

bool isProgramsAlone(const DigestDifference &difference)
{
    return !difference.changed.isEmpty() && difference.missing.isEmpty() && difference.added.isEmpty() &&
           std::all_of(difference.changed.cbegin(), difference.changed.cend(), [](const QByteArray &name) {
               return name.startsWith("bin/") || name.startsWith("pkg/tool/");
           });
}

} // namespace goconf::sdkdifference
