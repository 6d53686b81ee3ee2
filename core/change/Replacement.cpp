// SPDX-License-Identifier: MIT
#include "change/Replacement.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <utility>

namespace goconf {

using namespace filecalls;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Replacement)
};

/// How long a program may take to close a file that it writes.
constexpr std::chrono::milliseconds patience(500);

bool isMissing(const QByteArray &path)
{
    FileStatus status;
    return ownStatusOf(path, status) == 0 && status.kind == FileStatus::Kind::Missing;
}

/// Asked again and again, not waited for: a stopped writer must not stop us.
bool isClosed(const QByteArray &path)
{
    const QDeadlineTimer deadline(patience);
    while (isOpenForWriting(path)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(1);
    }
    return true;
}

} // namespace

Replacement::Replacement(const QString &shown, const QByteArray &path, const QByteArray &temporary,
                         const Side &before, const Side &after)
    : m_shown(shown)
    , m_path(path)
    , m_temporary(temporary)
    , m_before(before)
    , m_after(after)
{
}

Result<void> Replacement::commit() const
{
    // A look that touches nothing, before the one that counts.
    if (!isClosed(m_path)) {
        return fail(ErrorCode::Conflict,
                    Text::tr("another program is writing %1: let it finish and try again").arg(m_shown));
    }
    if (!standsAt(m_before, m_path))
        return conflict({});
    if (!m_before.exists && !m_after.exists)
        return {};
    if (const int error = takeName())
        return error == EEXIST || error == ENOENT ? conflict({}) : cannotWrite(error);
    if (!isMissing(m_temporary)) {
        if (!isClosed(m_temporary) || !standsAt(m_before, m_temporary))
            return conflict(giveBack());
        if (const int error = removeName(m_temporary))
            return cannotWrite(error);
    }
    if (const int error = syncFolder(folderOf(m_path)))
        return cannotWrite(error);
    return {};
}

Result<QStringList> Replacement::clear() const
{
    if (isMissing(m_temporary))
        return QStringList();
    if (isClosed(m_temporary) && isOurs(m_temporary)) {
        if (const int error = removeName(m_temporary))
            return cannotWrite(error);
        return QStringList();
    }
    const bool canGoBack = folderOf(m_temporary) == folderOf(m_path) && isOurs(m_path);
    return canGoBack ? giveBack() : keepAside();
}

bool Replacement::standsAt(const Side &side, const QByteArray &path) const
{
    return side.exists ? side.standsAt(path) : isMissing(path);
}

/// Whether one of the two contents stands there that the journal has.
bool Replacement::isOurs(const QByteArray &path) const
{
    return standsAt(m_before, path) || standsAt(m_after, path);
}

int Replacement::takeName() const
{
    if (!m_before.exists)
        return renameToNew(m_temporary, m_path);
    if (!m_after.exists)
        return renameToNew(m_path, m_temporary);
    const int error = exchange(m_temporary, m_path);
    return error == ENOTSUP ? rename(m_temporary, m_path) : error;
}

/// Gives the name back to what stands at the temporary file; answers with what had to be kept beside it.
QStringList Replacement::giveBack() const
{
    const bool isFree = isMissing(m_path);
    const int error = isFree ? renameToNew(m_temporary, m_path) : exchange(m_temporary, m_path);
    QStringList kept;
    if (error != 0)
        kept = keepAside();
    else if (!isFree && isClosed(m_temporary) && isOurs(m_temporary))
        removeName(m_temporary);
    else if (!isFree)
        kept = keepAside();
    syncFolder(folderOf(m_path));
    return kept;
}

QStringList Replacement::keepAside() const
{
    const QByteArray name = m_path + m_temporary.mid(m_temporary.lastIndexOf('/') + 1);
    const bool renamed = renameToNew(m_temporary, name) == 0;
    return {shownPath(renamed ? name : m_temporary)};
}

tl::unexpected<Error> Replacement::conflict(const QStringList &kept) const
{
    if (kept.isEmpty()) {
        return fail(ErrorCode::Conflict,
                    Text::tr("%1 changed at this moment: look at it and try again").arg(m_shown));
    }
    return fail(
        ErrorCode::Conflict,
        Text::tr("another program wrote %1 at this moment, and one of its versions is kept as %2: look at "
                 "both and try again")
            .arg(m_shown, kept.constFirst()));
}

tl::unexpected<Error> Replacement::cannotWrite(int number) const
{
    return fail(Error::fromErrno(number, Text::tr("cannot write %1").arg(m_shown)));
}

} // namespace goconf
