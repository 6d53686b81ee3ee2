// SPDX-License-Identifier: MIT
#include "change/Journal.h"

#include "change/JournalFormat.h"
#include "change/SafeFile.h"
#include "platform/posix/FileCalls.h"
#include "platform/posix/FileDescriptor.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Journal)
};

using State = JournalEntry::State;

constexpr State allStates[] = {State::Pending, State::Done,       State::Undoing,
                               State::Undone,  State::RolledBack, State::Unreadable};

struct Listed
{
    QString id;
    State state;
};

QStringList namesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        names.append(files.fileName());
    }
    return names;
}

/// Newest first. Other names than those of entries are not ours.
QVector<Listed> entriesIn(const QString &folder)
{
    QVector<Listed> result;
    for (const QString &name : namesIn(folder)) {
        for (const State state : allStates) {
            const QString ending = u'.' + stateName(state) + ".json"_L1;
            // ".done.json" and ".undone.json" differ in what stands before the dot.
            if (name.endsWith(ending))
                result.append({name.chopped(ending.size()), state});
        }
    }
    std::sort(result.begin(), result.end(), [](const Listed &a, const Listed &b) { return a.id > b.id; });
    return result;
}

bool isUnsettled(State state)
{
    return state == State::Pending || state == State::Undoing;
}

tl::unexpected<Error> cannotRecord(const QString &path, int number)
{
    return fail(Error::fromErrno(number, Text::tr("cannot record the change in %1").arg(path)));
}

constexpr auto timeFormat = "yyyyMMdd'T'HHmmss.zzz'Z'"_L1;

} // namespace

QLatin1StringView stateName(State state)
{
    switch (state) {
    case State::Pending: return "pending"_L1;
    case State::Done: return "done"_L1;
    case State::Undoing: return "undoing"_L1;
    case State::Undone: return "undone"_L1;
    case State::RolledBack: return "rolled-back"_L1;
    case State::Unreadable: return "unreadable"_L1;
    }
    Q_UNREACHABLE();
}

Journal::Journal(const QString &stateDir)
    : m_dir(stateDir + "/journal"_L1)
    , m_pendingDir(m_dir + "/pending"_L1)
{
}

Result<QVector<JournalEntry>> Journal::entries() const
{
    const QFileInfo folder(m_dir);
    if (folder.exists() && !folder.isReadable()) {
        return fail(ErrorCode::PermissionDenied,
                    Text::tr("cannot read the history in %1: check the owner and the mode").arg(m_dir));
    }
    QVector<Listed> listed = entriesIn(m_dir) + entriesIn(m_pendingDir);
    std::sort(listed.begin(), listed.end(), [](const Listed &a, const Listed &b) { return a.id > b.id; });
    QVector<JournalEntry> result;
    for (const Listed &item : std::as_const(listed)) {
        Result<JournalEntry> entry = read(item.id, item.state);
        if (!entry) {
            JournalEntry damaged;
            damaged.id = item.id;
            damaged.state = State::Unreadable;
            damaged.set.title = entry.error().what;
            entry = damaged;
        }
        result.append(*std::move(entry));
    }
    return result;
}

Result<JournalEntry> Journal::entry(const QString &id) const
{
    for (const Listed &item : entriesIn(m_dir) + entriesIn(m_pendingDir)) {
        if (item.id == id)
            return read(item.id, item.state);
    }
    return fail(ErrorCode::NotFound,
                Text::tr("there is no change \"%1\" in the history: look at the list").arg(id));
}

Result<JournalEntry> Journal::newestDone() const
{
    for (const Listed &item : entriesIn(m_dir)) {
        if (item.state == State::Done)
            return read(item.id, item.state);
    }
    return fail(ErrorCode::NotFound, Text::tr("there is no change to undo"));
}

bool Journal::hasPending() const
{
    QDirIterator files(m_pendingDir, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileName();
        // Desktops leave files of their own in every folder.
        if (name.endsWith(".pending.json"_L1) || name.endsWith(".undoing.json"_L1) ||
            name.endsWith(".tmp"_L1))
            return true;
    }
    return false;
}

QVector<JournalEntry> Journal::pending(QVector<Error> &errors) const
{
    QVector<JournalEntry> result;
    for (const Listed &item : entriesIn(m_pendingDir)) {
        if (!isUnsettled(item.state))
            continue;
        Result<JournalEntry> entry = read(item.id, item.state);
        if (!entry && entry.error().code != ErrorCode::Corrupt) {
            errors.append(entry.error());
            continue;
        }
        if (!entry) {
            // Found as it is on the next start otherwise; the history shows it where it is put.
            JournalEntry damaged;
            damaged.id = item.id;
            damaged.state = item.state;
            damaged.set.title = entry.error().what;
            if (const Result<void> aside = move(damaged, State::Unreadable); !aside) {
                errors.append(aside.error());
                continue;
            }
            entry = damaged;
        }
        result.append(*std::move(entry));
    }
    return result;
}

QString Journal::lockPath() const
{
    return m_dir + "/lock"_L1;
}

Result<void> Journal::createFolders() const
{
    if (QFile::exists(m_pendingDir))
        return {};
    // 0700 for all that is missing, as the XDG Base Directory Specification asks for.
    QByteArrayList missing;
    for (QByteArray folder = QFile::encodeName(m_pendingDir); !QFile::exists(QFile::decodeName(folder));
         folder = posix::folderOf(folder))
        missing.prepend(folder);
    for (const QByteArray &folder : std::as_const(missing)) {
        if (const int error = posix::makeFolder(folder, 0700))
            return cannotRecord(QFile::decodeName(folder), error);
    }
    return {};
}

QString Journal::newId(const QDateTime &when) const
{
    QDateTime time = when.toUTC();
    QString newestId;
    for (const Listed &item : entriesIn(m_dir) + entriesIn(m_pendingDir))
        newestId = std::max(newestId, item.id);
    if (!newestId.isEmpty()) {
        // Read as parts of a date: the zone's letter is text to QDateTime.
        QDateTime newest = QDateTime::fromString(newestId.section(u'-', 0, 0), timeFormat);
        newest.setTimeSpec(Qt::UTC);
        if (newest.isValid() && newest >= time)
            time = newest.addMSecs(1);
    }
    const quint32 random = QRandomGenerator::system()->bounded(0x10000U);
    return time.toString(timeFormat) + u'-' + QString::number(random, 16).rightJustified(4, u'0');
}

Result<void> Journal::save(const JournalEntry &entry) const
{
    const QByteArray temporary = QFile::encodeName(m_pendingDir + u'/' + entry.id + ".tmp"_L1);
    const QByteArray path = QFile::encodeName(pathOf(entry.id, entry.state));
    const auto write = [&] {
        const FileDescriptor file(
            ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file.isOpen())
            return errno;
        const int error = posix::writeAll(file.get(), journal_format::encode(entry));
        return error != 0 ? error : posix::sync(file.get());
    };
    if (const int error = write()) {
        ::unlink(temporary.constData());
        return cannotRecord(m_pendingDir, error);
    }
    int error = ::rename(temporary.constData(), path.constData()) != 0 ? errno : 0;
    if (error != 0)
        ::unlink(temporary.constData());
    else
        error = posix::syncFolder(QFile::encodeName(m_pendingDir));
    if (error != 0)
        return cannotRecord(m_pendingDir, error);
    return {};
}

void Journal::drop(const JournalEntry &entry) const
{
    ::unlink(QFile::encodeName(pathOf(entry.id, entry.state)).constData());
}

Result<void> Journal::move(JournalEntry &entry, State state) const
{
    const QByteArray from = QFile::encodeName(pathOf(entry.id, entry.state));
    const QByteArray to = QFile::encodeName(pathOf(entry.id, state));
    if (::rename(from.constData(), to.constData()) != 0)
        return cannotRecord(m_dir, errno);
    int error = posix::syncFolder(posix::folderOf(to));
    if (error == 0)
        error = posix::syncFolder(posix::folderOf(from));
    if (error != 0) {
        (void)::rename(to.constData(), from.constData());
        return cannotRecord(m_dir, error);
    }
    entry.state = state;
    return {};
}

void Journal::removeStrays() const
{
    for (const QString &name : namesIn(m_pendingDir)) {
        if (name.endsWith(".tmp"_L1))
            ::unlink(QFile::encodeName(m_pendingDir + u'/' + name).constData());
    }
}

QString Journal::pathOf(const QString &id, State state) const
{
    return (isUnsettled(state) ? m_pendingDir : m_dir) + u'/' + id + u'.' + stateName(state) + ".json"_L1;
}

Result<JournalEntry> Journal::read(const QString &id, State state) const
{
    const QString path = pathOf(id, state);
    // However large it is: we wrote it.
    const auto content = SafeFile::read(path, std::numeric_limits<qint64>::max());
    if (!content)
        return fail(content.error());
    if (!*content) {
        return fail(ErrorCode::NotFound,
                    Text::tr("the history entry %1 changed at this moment: try again").arg(id));
    }
    Result<JournalEntry> entry = journal_format::decode((*content)->bytes, id);
    if (entry)
        entry->state = state;
    return entry;
}

} // namespace goconf
