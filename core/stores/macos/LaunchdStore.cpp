// SPDX-License-Identifier: MIT
#include "stores/macos/LaunchdStore.h"

#include "change/SafeFile.h"
#include "stores/macos/LaunchAgent.h"
#include "stores/macos/PropertyList.h"

#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1024 * 1024;

/// Nothing where there is no file, and where it cannot be read, which becomes a problem.
std::optional<PropertyList> readList(const QString &path, Problems &problems)
{
    const Result<std::optional<FileImage>> image = SafeFile::read(path, limit);
    if (!image) {
        problems.append({Severity::Warning, image.error().what, {}});
        return std::nullopt;
    }
    if (!*image)
        return std::nullopt;
    const Result<PropertyList> list = PropertyList::parse((*image)->bytes);
    if (!list) {
        problems.append({Severity::Info, path + u": "_s + list.error().what, {}});
        return std::nullopt;
    }
    return *list;
}

} // namespace

LaunchdStore::LaunchdStore(Host host)
    : m_host(std::move(host))
{
}

QString LaunchdStore::id() const
{
    return u"launchd"_s;
}

QString LaunchdStore::title() const
{
    return tr("Session settings of macOS (launchd)");
}

QStringList LaunchdStore::agentFolders() const
{
    QStringList folders{m_host.systemPath(u"/Library/LaunchAgents"_s)};
    if (const Result<QString> home = m_host.home())
        folders.append(*home + "/Library/LaunchAgents"_L1);
    return folders;
}

QString LaunchdStore::userPathFile() const
{
    return m_host.systemPath(u"/private/var/db/com.apple.xpc.launchd/config/user.plist"_s);
}

Result<EnvSnapshot> LaunchdStore::read() const
{
    EnvSnapshot snapshot;
    if (m_host.os != Os::MacOS)
        return snapshot;
    if (const auto config = readList(userPathFile(), snapshot.problems)) {
        if (const PropertyList *path = config->find(u"PathEnvironmentVariable"_s)) {
            const QByteArray value = path->text.toUtf8();
            snapshot.entries.append({"PATH", value, value, {userPathFile(), path->line}, Certainty::Static});
        }
    }
    for (const QString &folder : agentFolders()) {
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            if (!name.endsWith(".plist"_L1))
                continue;
            const QString path = folder + u'/' + name;
            if (const auto agent = readList(path, snapshot.problems))
                snapshot.entries += launchAgentEntries(*agent, path, m_host.environment.value("HOME"));
        }
    }
    return snapshot;
}

Result<ChangeSet> LaunchdStore::plan(const QVector<EnvEdit> &) const
{
    return fail(ErrorCode::ReadOnly,
                tr("launchd forgets what it is told at logout, so nothing is written there: use Go's own "
                   "settings (--store go-env-file), which programs started from the desktop read, too"));
}

QStringList LaunchdStore::watchedPaths() const
{
    return m_host.os == Os::MacOS ? agentFolders() + QStringList{userPathFile()} : QStringList();
}

} // namespace goconf
