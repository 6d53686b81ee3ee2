// SPDX-License-Identifier: MIT
#include "sdk/SdkCollection.h"

#include "base/WindowsName.h"
#include "sdk/RealPath.h"
#include "sdk/SdkInspection.h"
#include "sdk/SdkProofRecords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkFinder)
};

/// The names in `folder` that one part of a pattern means; links that lead nowhere included.
QStringList namesLike(const QString &folder, const QString &part)
{
    if (!part.contains(u'*'))
        return {part};
    // The star leaves out hidden names: what is being unpacked, and what is not a version.
    const QDir::Filters filters = QDir::Dirs | QDir::System | QDir::NoDotAndDotDot |
                                  (part.startsWith(u'.') ? QDir::Hidden : QDir::Filters());
    return QDir(folder).entryList({part}, filters, QDir::Name);
}

QStringList expand(const QString &folder, const QString &pattern)
{
    QStringList paths = {folder};
    const QStringList parts = pattern.split(u'/');
    for (const QString &part : parts) {
        QStringList deeper;
        for (const QString &path : std::as_const(paths)) {
            const QStringList names = namesLike(path, part);
            for (const QString &name : names)
                deeper.append(path + u'/' + name);
        }
        paths = deeper;
    }
    return paths;
}

/// A download of go's that is not done (cmd/go/internal/modfetch DownloadDir): it would be unpacked anew.
void checkModuleCache(Sdk &sdk, const QString &moduleCache)
{
    const QString name = QFileInfo(sdk.path).fileName();
    const QString version = name.mid(name.indexOf(u'@') + 1);
    const QString record = moduleCache + "/cache/download/golang.org/toolchain/@v/"_L1 + version;
    if (!QFileInfo::exists(record + ".partial"_L1) && QFileInfo::exists(record + ".ziphash"_L1))
        return;
    sdk.problems.append({Severity::Warning, Text::tr("Go did not finish unpacking this download"),
                         Text::tr("Go repeats it when it needs this version.")});
}

/// The commands of golang.org/dl leave the archive there, and a mark when it is unpacked.
void checkDl(Sdk &sdk)
{
    const QDir folder(sdk.path);
    if (folder.exists(u".unpacked-success"_s) ||
        folder.entryList({u"go*.tar.gz"_s, u"go*.zip"_s}, QDir::Files).isEmpty())
        return;
    const QString name = folder.dirName();
    sdk.problems.append({Severity::Warning, Text::tr("The download was not unpacked to its end"),
                         Text::tr("Run %1 download again.").arg(name)});
}

/// Equal for two spellings of one path, links not followed.
QString spellingOf(Os os, const QString &path)
{
    const QString clean = QDir::cleanPath(os.isWindows() ? QString(path).replace(u'\\', u'/') : path);
    return os.isWindows() ? upperName(clean) : clean;
}

} // namespace

SdkCollection::Entry &SdkCollection::entryAt(const QString &real, const QString &way)
{
    Entry &entry = m_entries[real];
    noteWay(entry, real, way);
    return entry;
}

void SdkCollection::noteWay(Entry &entry, const QString &real, const QString &way) const
{
    const QString spelling = spellingOf(m_host.os, way);
    const auto isSame = [&](const QString &other) { return spellingOf(m_host.os, other) == spelling; };
    if (!isSame(real) && std::none_of(entry.ways.cbegin(), entry.ways.cend(), isSame))
        entry.ways.append(way);
}

void SdkCollection::addPlace(const SdkPlace &place)
{
    if (!QFileInfo(place.folder).isDir())
        return;
    const QStringList paths = expand(place.folder, place.pattern);
    for (const QString &path : paths)
        addCandidate(place, path);
    reportUnnameable(place);
}

void SdkCollection::reportUnnameable(const SdkPlace &place)
{
    namespace fs = std::filesystem;
    const QStringList parts = place.pattern.split(u'/');
    const auto star =
        std::find_if(parts.cbegin(), parts.cend(), [](const QString &part) { return part.contains(u'*'); });
    if (star == parts.cend())
        return;
    const QString above = (QStringList{place.folder} + parts.mid(0, star - parts.cbegin())).join(u'/');
    std::error_code error;
    for (fs::directory_iterator entry(QFileInfo(above).filesystemFilePath(), error), end;
         !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        const QString shown = QString::fromUtf8(name);
        std::error_code unknown;
        if (shown.toStdString() != name && QDir::match(*star, shown) && entry->is_directory(unknown)) {
            m_problems.append(
                {Severity::Warning,
                 Text::tr("A folder in %1 is left out, its name is not UTF-8: %2").arg(above, shown),
                 Text::tr("Rename it, if a Go lies there.")});
        }
    }
}

void SdkCollection::addCandidate(const SdkPlace &place, const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        if (file.isSymLink()) {
            const bool isOurs = path == sdkfolders::current(m_host).value_or(QString());
            m_problems.append({Severity::Warning,
                               Text::tr("%1 is a link to %2, which leads nowhere")
                                   .arg(m_host.os.native(path), m_host.os.native(file.symLinkTarget())),
                               isOurs ? Text::tr("Choose a Go with goconf sdk use VERSION.")
                                      : Text::tr("Remove the link.")});
        }
        return;
    }
    if (!file.isDir())
        return;
    const bool closed = !file.isReadable() || !file.isExecutable();
    if (!closed && !looksLikeSdk(m_host, path))
        return;
    const QString real = realPath(file.filePath());
    Entry &entry = entryAt(real, path);
    const QString folder = realPath(place.folder);
    const bool atHome = real == QDir::cleanPath(folder + path.mid(place.folder.size()));
    // Our link to the chosen Go makes no other Go ours.
    const bool isOnlyChosen = !atHome && place.manager == SdkManager::GoConfigurator;
    if (entry.atHome || (entry.placed && !atHome) || isOnlyChosen)
        return;
    entry.kind = place.kind;
    entry.manager = place.manager;
    entry.placed = true;
    entry.atHome = atHome;
}

void SdkCollection::addFound(const GoOnPath::Found &found)
{
    if (found.kind == GoOnPath::Found::Shim)
        return;
    const QString suffix = "/bin/go"_L1 + m_host.os.executableSuffix();
    const QString way =
        found.executable.endsWith(suffix) && realPath(found.executable) == realPath(found.root + suffix)
            ? found.executable.chopped(suffix.size())
            : found.executable;
    const bool isRoot = realPath(way) == found.root;
    Entry &entry = entryAt(found.root, isRoot ? way : found.executable);
    if (!entry.placed)
        entry.kind = sdkfolders::isDistribution(m_host, found.root) ? SdkKind::Distribution : SdkKind::System;
}

bool SdkCollection::addWay(const QString &path, const QString &way)
{
    const auto entry = m_entries.find(realPath(path));
    if (entry == m_entries.end())
        return false;
    noteWay(entry->second, entry->first, way);
    return true;
}

QVector<Sdk> SdkCollection::inspect(const SdkGoFolders &folders) const
{
    QVector<Sdk> sdks;
    for (const auto &[path, entry] : m_entries) {
        Sdk sdk = inspectSdk(m_host, path);
        sdk.ways = entry.ways;
        sdk.kind = entry.kind;
        sdk.manager = entry.manager;
        if (sdk.kind == SdkKind::ModuleCache)
            checkModuleCache(sdk, folders.moduleCache);
        else if (sdk.kind == SdkKind::Dl)
            checkDl(sdk);
        else if (sdk.manager == SdkManager::GoConfigurator)
            sdk.proven = SdkProofRecords(m_host).read(sdk.path).log;
        sdks.append(sdk);
    }
    std::stable_sort(sdks.begin(), sdks.end(),
                     [](const Sdk &a, const Sdk &b) { return a.version > b.version; });
    return sdks;
}

} // namespace goconf
