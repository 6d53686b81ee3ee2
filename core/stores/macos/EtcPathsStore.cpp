// SPDX-License-Identifier: MIT
#include "stores/macos/EtcPathsStore.h"

#include "change/SafeFile.h"

#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1024 * 1024;

} // namespace

EtcPathsStore::EtcPathsStore(Host host)
    : m_host(std::move(host))
{
}

QString EtcPathsStore::id() const
{
    return u"etc-paths"_s;
}

QString EtcPathsStore::title() const
{
    return tr("Folders for all users (/etc/paths)");
}

QStringList EtcPathsStore::files() const
{
    QStringList result{m_host.systemPath(u"/etc/paths"_s)};
    const QString folder = m_host.systemPath(u"/etc/paths.d"_s);
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        result.append(folder + u'/' + name);
    return result;
}

Result<EnvSnapshot> EtcPathsStore::read() const
{
    EnvSnapshot snapshot;
    if (m_host.os != Os::MacOS)
        return snapshot;
    EnvEntry entry{"PATH", {}, {}, {}, Certainty::Static};
    QByteArrayList folders;
    for (const QString &path : files()) {
        const Result<std::optional<FileImage>> image = SafeFile::read(path, limit);
        if (!image)
            snapshot.problems.append({Severity::Warning, image.error().what, {}});
        if (!image || !*image)
            continue;
        for (const QByteArray &line : (*image)->bytes.split('\n')) {
            if (!line.isEmpty() && !folders.contains(line))
                folders.append(line);
        }
        if (entry.location.isEmpty() && !folders.isEmpty())
            entry.location.path = path;
    }
    if (folders.isEmpty())
        return snapshot;
    entry.raw = entry.value = folders.join(':');
    snapshot.entries.append(entry);
    return snapshot;
}

Result<ChangeSet> EtcPathsStore::plan(const QVector<EnvEdit> &) const
{
    return fail(ErrorCode::ReadOnly, tr("/etc/paths belongs to the system and is not changed: use goconf "
                                        "path add, which works in your own profile"));
}

QStringList EtcPathsStore::watchedPaths() const
{
    return m_host.os == Os::MacOS ? files() + QStringList{m_host.systemPath(u"/etc/paths.d"_s)}
                                  : QStringList();
}

QByteArray EtcPathsStore::withFolders(const EnvSnapshot &files, const QByteArray &path)
{
    QByteArrayList folders;
    for (const EnvEntry &entry : files.entries)
        folders += entry.value.split(':');
    for (const QByteArray &folder : path.split(':')) {
        if (!folder.isEmpty() && !folders.contains(folder))
            folders.append(folder);
    }
    return folders.join(':');
}

} // namespace goconf
