// SPDX-License-Identifier: MIT
#include "change/JournalFolder.h"

#include "base/Os.h"
#include "change/EmptyFolders.h"
#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace goconf {

using namespace filecalls;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Journal)
};

using State = JournalState;

constexpr State allStates[] = {State::Pending, State::Done,       State::Undoing,
                               State::Undone,  State::RolledBack, State::Unreadable};

/// System: links that lead nowhere, which are not readable and must not be overlooked.
constexpr QDir::Filters entryFiles = QDir::Files | QDir::Hidden | QDir::System;

QStringList namesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, entryFiles);
    while (files.hasNext()) {
        files.next();
        names.append(files.fileName());
    }
    return names;
}

QVector<JournalFolder::Item> sorted(QVector<JournalFolder::Item> items)
{
    std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    return items;
}

/// Of the name itself, which may be a link, or of what it leads to.
bool isForeign(const QString &path)
{
    FileStatus status;
    return (ownStatusOf(nativePath(path), status) == 0 && status.isForeign) ||
           (statusOf(nativePath(path), status) == 0 && status.isForeign);
}

/// What root makes in another user's folder becomes that user's.
bool wouldBeForeign(const QString &path)
{
    QByteArray folder = nativePath(path);
    FileStatus status;
    while (isSuperuser() && statusOf(folder, status) == 0 && status.kind == FileStatus::Kind::Missing)
        folder = folderOf(folder);
    return isSuperuser() && status.isForeign;
}

QString foreignHistory(const QString &folder)
{
    if (Os::current().isWindows()) {
        return Text::tr("the history in %1 belongs to another user, so nothing is done with it: run goconf "
                        "as that user, or move that folder away")
            .arg(folder);
    }
    return Text::tr("the history in %1 belongs to another user, so nothing is done with it: run "
                    "goconf as that user, or set XDG_STATE_HOME to a folder of your own")
        .arg(folder);
}

constexpr auto entryEnding = ".json"_L1;

bool isEntry(const QString &name)
{
    return name.endsWith(entryEnding) && !name.startsWith(u'.');
}

bool isUnsettledName(const QString &name)
{
    return name.endsWith(".pending.json"_L1) || name.endsWith(".undoing.json"_L1);
}

QVector<JournalFolder::Item> entriesIn(const QString &folder)
{
    QVector<JournalFolder::Item> result;
    for (const QString &name : namesIn(folder)) {
        for (const State state : allStates) {
            const QString ending = u'.' + stateName(state) + ".json"_L1;
            // ".done.json" and ".undone.json" differ in what stands before the dot.
            if (name.endsWith(ending))
                result.append({name.chopped(ending.size()), state});
        }
    }
    return sorted(result);
}

} // namespace

JournalFolder::JournalFolder(const QString &stateDir)
    : m_stateDir(stateDir)
    , m_dir(stateDir + "/journal"_L1)
    , m_pendingDir(m_dir + "/pending"_L1)
{
}

Result<void> JournalFolder::checkOwner() const
{
    for (const QString &folder : {m_stateDir, m_dir, m_pendingDir}) {
        if (isForeign(folder) || wouldBeForeign(folder))
            return fail(ErrorCode::ForeignOwner, foreignHistory(folder));
    }
    return {};
}

Result<void> JournalFolder::checkOwner(const Item &item) const
{
    const QString path = pathOf(item.id, item.state);
    if (!isForeign(path))
        return {};
    return fail(ErrorCode::ForeignOwner,
                Text::tr("the history entry %1 belongs to another user, so nothing is done with it: find out "
                         "who made it, and remove it")
                    .arg(path));
}

bool JournalFolder::isUnsettled(State state)
{
    return state == State::Pending || state == State::Undoing;
}

QVector<JournalFolder::Item> JournalFolder::settled() const
{
    return entriesIn(m_dir);
}

QVector<JournalFolder::Item> JournalFolder::unsettled() const
{
    return entriesIn(m_pendingDir);
}

QVector<JournalFolder::Item> JournalFolder::all() const
{
    // What moves from one folder to the other meanwhile is seen at least once, and listed once.
    QVector<Item> items = sorted(unsettled() + settled() + unsettled());
    const auto sameId = [](const Item &a, const Item &b) { return a.id == b.id; };
    items.erase(std::unique(items.begin(), items.end(), sameId), items.end());
    return items;
}

bool JournalFolder::hasPending() const
{
    QDirIterator files(m_pendingDir, entryFiles);
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileName();
        if (isEntry(name) || isUnsettledName(name) || name.endsWith(".tmp"_L1))
            return true;
    }
    return false;
}

QStringList JournalFolder::misnamed() const
{
    QStringList ids;
    for (const QString &name : namesIn(m_pendingDir)) {
        if (isEntry(name) && !isUnsettledName(name))
            ids.append(name.chopped(entryEnding.size()));
    }
    return ids;
}

int JournalFolder::putAside(const QString &id) const
{
    return rename(nativePath(m_pendingDir + u'/' + id + entryEnding),
                  nativePath(pathOf(id, State::Unreadable)));
}

void JournalFolder::removeStrays() const
{
    for (const QString &name : namesIn(m_pendingDir)) {
        if (name.endsWith(".tmp"_L1))
            removeName(nativePath(m_pendingDir + u'/' + name));
    }
}

QString JournalFolder::pathOf(const QString &id, State state) const
{
    return (isUnsettled(state) ? m_pendingDir : m_dir) + u'/' + id + u'.' + stateName(state) + ".json"_L1;
}

QString JournalFolder::temporaryOf(const QString &id) const
{
    return m_pendingDir + u'/' + id + ".tmp"_L1;
}

QString JournalFolder::lockPath() const
{
    return m_dir + "/lock"_L1;
}

bool JournalFolder::exists() const
{
    return QFile::exists(m_dir);
}

Result<QStringList> JournalFolder::create() const
{
    // 0700 for all that is missing, as the XDG Base Directory Specification asks for.
    QStringList missing;
    for (QByteArray folder = nativePath(m_pendingDir);
         !QFile::exists(shownPath(folder)) && folder != folderOf(folder); folder = folderOf(folder))
        missing.prepend(shownPath(folder));
    for (const QString &folder : std::as_const(missing)) {
        if (const int error = makeFolder(nativePath(folder), 0700)) {
            (void)removeEmptyFolders(missing);
            return fail(Error::fromErrno(error, Text::tr("cannot record the change in %1").arg(folder)));
        }
    }
    return missing;
}

void JournalFolder::remove(const QStringList &created) const
{
    if (!created.contains(shownPath(nativePath(m_dir))) || !all().isEmpty())
        return;
    // Before the lock: who takes the next one looks for this folder then.
    removeEmptyFolder(nativePath(m_pendingDir));
    removeName(nativePath(lockPath()));
    (void)removeEmptyFolders(created);
}

} // namespace goconf
