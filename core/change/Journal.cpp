// SPDX-License-Identifier: MIT
#include "change/Journal.h"

#include "change/JournalFormat.h"
#include "change/JournalId.h"
#include "change/SafeFile.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace goconf {

using namespace filecalls;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Journal)
};

using State = JournalState;
using Item = JournalFolder::Item;

tl::unexpected<Error> cannotRecord(const QString &path, int number)
{
    return fail(Error::fromErrno(number, Text::tr("cannot record the change in %1").arg(path)));
}

JournalEntry unreadable(const QString &id, State state, const Error &why)
{
    JournalEntry entry;
    entry.id = id;
    entry.state = state;
    entry.set.title = why.what;
    return entry;
}

} // namespace

Journal::Journal(const QString &stateDir)
    : m_folder(stateDir)
{
}

Result<QVector<JournalHead>> Journal::entries() const
{
    if (const Result<void> own = checkOwner(); !own)
        return fail(own.error());
    const QFileInfo folder(m_folder.path());
    if (folder.exists() && !folder.isReadable()) {
        return fail(
            ErrorCode::PermissionDenied,
            Text::tr("cannot read the history in %1: check the owner and the mode").arg(m_folder.path()));
    }
    QVector<JournalHead> result;
    for (const Item &item : m_folder.all()) {
        if (const std::optional<JournalHead> head = readHead(item))
            result.append(*head);
    }
    return result;
}

Result<JournalEntry> Journal::entry(const QString &id) const
{
    if (const Result<void> own = checkOwner(); !own)
        return fail(own.error());
    for (const Item &item : m_folder.all()) {
        if (item.id == id)
            return read(item);
    }
    return fail(ErrorCode::NotFound,
                Text::tr("there is no change “%1” in the history: goconf history lists all").arg(id));
}

Result<JournalEntry> Journal::newestDone() const
{
    if (const Result<void> own = checkOwner(); !own)
        return fail(own.error());
    for (const Item &item : m_folder.settled()) {
        if (item.state == State::Done)
            return read(item);
    }
    return fail(ErrorCode::NotFound,
                Text::tr("there is no change to undo: goconf history lists what was done"));
}

Result<void> Journal::checkOwner() const
{
    return m_folder.checkOwner();
}

bool Journal::hasPending() const
{
    return m_folder.hasPending();
}

QVector<JournalEntry> Journal::pending(QVector<Error> &errors) const
{
    QVector<JournalEntry> result;
    for (const Item &item : m_folder.unsettled()) {
        if (!JournalFolder::isUnsettled(item.state))
            continue;
        Result<JournalEntry> entry = read(item);
        if (!entry && entry.error().code != ErrorCode::Corrupt) {
            errors.append(entry.error());
            continue;
        }
        if (!entry) {
            // Found as it is on the next start otherwise; the history shows it where it is put.
            JournalEntry damaged = unreadable(item.id, item.state, entry.error());
            if (const Result<void> aside = move(damaged, State::Unreadable); !aside) {
                errors.append(aside.error());
                continue;
            }
            entry = damaged;
        }
        result.append(*std::move(entry));
    }
    for (const QString &id : m_folder.misnamed()) {
        if (const int error = m_folder.putAside(id)) {
            errors.append(cannotRecord(m_folder.path(), error).value());
            continue;
        }
        const Error why{
            ErrorCode::Corrupt,
            Text::tr("the history entry %1 has a name that no entry has: nothing is done with it").arg(id),
            {}};
        result.append(unreadable(id, State::Unreadable, why));
    }
    return result;
}

QString Journal::lockPath() const
{
    return m_folder.lockPath();
}

bool Journal::exists() const
{
    return m_folder.exists();
}

Result<QStringList> Journal::createFolders() const
{
    return checkOwner().and_then([this] { return m_folder.create(); });
}

void Journal::removeFolders(const QStringList &created) const
{
    m_folder.remove(created);
}

QString Journal::newId(const QDateTime &when) const
{
    QDateTime time = when.toUTC();
    for (const QVector<Item> &items : {m_folder.settled(), m_folder.unsettled()}) {
        // A broken file may have any name.
        const auto newest = std::find_if(items.cbegin(), items.cend(), [](const Item &item) {
            return JournalId::timeOf(item.id).isValid();
        });
        if (newest != items.cend() && JournalId::timeOf(newest->id) >= time)
            time = JournalId::timeOf(newest->id).addMSecs(1);
    }
    return JournalId::make(time);
}

Result<void> Journal::save(const JournalEntry &entry) const
{
    const QByteArray temporary = nativePath(m_folder.temporaryOf(entry.id));
    const QByteArray path = nativePath(m_folder.pathOf(entry.id, entry.state));
    const QByteArray content = journal_format::encode(entry);
    int error = writeNew(temporary, content, 0600, {});
    // An entry that the disk does not hold would be no way back.
    if (error == 0 && !SafeFile::holds(temporary, {content}))
        error = EIO;
    if (error == 0)
        error = filecalls::rename(temporary, path);
    if (error != 0)
        removeName(temporary);
    else
        error = syncFolder(folderOf(path));
    if (error != 0)
        return cannotRecord(shownPath(folderOf(path)), error);
    return {};
}

void Journal::drop(const JournalEntry &entry) const
{
    removeName(nativePath(m_folder.pathOf(entry.id, entry.state)));
}

Result<void> Journal::move(JournalEntry &entry, State state) const
{
    const QByteArray from = nativePath(m_folder.pathOf(entry.id, entry.state));
    const QByteArray to = nativePath(m_folder.pathOf(entry.id, state));
    if (const int error = filecalls::rename(from, to))
        return cannotRecord(m_folder.path(), error);
    int error = syncFolder(folderOf(to));
    if (error == 0)
        error = syncFolder(folderOf(from));
    if (error != 0) {
        filecalls::rename(to, from);
        return cannotRecord(m_folder.path(), error);
    }
    entry.state = state;
    return {};
}

void Journal::removeStrays() const
{
    m_folder.removeStrays();
}

qint64 Journal::sizeOf(const Item &item) const
{
    FileStatus status;
    statusOf(nativePath(m_folder.pathOf(item.id, item.state)), status);
    return status.size;
}

void Journal::prune(const JournalEntry &newest) const
{
    const QVector<Item> items = m_folder.settled();
    qsizetype kept = std::min(items.size(), keptEntries);
    // A quarter of the room holds all entries when they are as small as that.
    if (sizeOf({newest.id, newest.state}) > keptBytes / 4 / keptEntries) {
        qint64 bytes = 0;
        qsizetype fitting = 0;
        while (fitting < kept && (bytes += sizeOf(items.at(fitting))) <= keptBytes / 4 * 3)
            ++fitting;
        kept = std::max(fitting, qsizetype(1));
    }
    // From the oldest on.
    for (qsizetype i = items.size() - 1; i >= kept; --i) {
        if (removeName(nativePath(m_folder.pathOf(items.at(i).id, items.at(i).state))) != 0)
            return;
    }
}

Result<JournalEntry> Journal::read(const Item &item) const
{
    if (const Result<void> own = m_folder.checkOwner(item); !own)
        return fail(own.error());
    // However large it is: we wrote it.
    const auto content =
        SafeFile::read(m_folder.pathOf(item.id, item.state), std::numeric_limits<qint64>::max());
    if (!content)
        return fail(content.error());
    if (!*content) {
        return fail(ErrorCode::NotFound,
                    Text::tr("the history entry %1 changed at this moment: try again").arg(item.id));
    }
    Result<JournalEntry> entry = journal_format::decode((*content)->bytes, item.id);
    if (entry)
        entry->state = item.state;
    return entry;
}

/// Nothing when the entry is gone. It may change its state, and with it its file's name, while we look.
std::optional<JournalHead> Journal::readHead(Item item) const
{
    QByteArray line;
    int error = readFirstLine(nativePath(m_folder.pathOf(item.id, item.state)), line);
    while (error == ENOENT) {
        const QVector<Item> now = m_folder.all();
        const auto same = std::find_if(now.cbegin(), now.cend(),
                                       [&item](const Item &other) { return other.id == item.id; });
        if (same == now.cend() || same->state == item.state)
            return std::nullopt;
        item = *same;
        error = readFirstLine(nativePath(m_folder.pathOf(item.id, item.state)), line);
    }
    const auto failed = [error](const QString &path) {
        return Error::fromErrno(error, Text::tr("cannot read %1").arg(path));
    };
    const auto decoded = [&]() -> Result<JournalHead> {
        if (error != 0)
            return fail(failed(m_folder.pathOf(item.id, item.state)));
        return journal_format::decodeHead(line, item.id);
    };
    const Result<JournalHead> own = m_folder.checkOwner(item).and_then(decoded);
    if (!own)
        return unreadable(item.id, State::Unreadable, own.error()).head();
    JournalHead head = *own;
    head.state = item.state;
    return head;
}

} // namespace goconf
