// SPDX-License-Identifier: MIT
#include "sumdb/TreeHeadStore.h"

#include "base/Sha256.h"
#include "change/SafeFile.h"
#include "platform/FileLock.h"
#include "platform/NameCalls.h"

#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1'000'000;
constexpr std::chrono::seconds patience{30};
constexpr quint32 fileMode = 0600;

} // namespace

TreeHeadStore::TreeHeadStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString TreeHeadStore::path() const
{
    return m_folder + u"/latest"_s;
}

Result<QByteArray> TreeHeadStore::read() const
{
    const auto image = SafeFile::read(path(), largest);
    if (!image)
        return fail(image.error());
    return image->has_value() ? (*image)->bytes : QByteArray();
}

Result<void> TreeHeadStore::replace(const QByteArray &expected, const QByteArray &next) const
{
    return write(path(), expected, next);
}

Result<QString> TreeHeadStore::keepEvidence(const QByteArray &report) const
{
    const QByteArray hash = Sha256::of(report).toHex().left(16);
    const QString file = m_folder + u"/fork-"_s + QString::fromLatin1(hash) + u".txt"_s;
    const auto written = write(file, {}, report);
    if (!written && written.error().code != ErrorCode::Conflict)
        return fail(written.error());
    return file;
}

Result<void> TreeHeadStore::prepareFolder() const
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io,
                    tr("Cannot create the folder “%1”: check the owner, the mode and the free space of the "
                       "folder above it.")
                        .arg(m_folder));
    return {};
}

Result<void> TreeHeadStore::write(const QString &path, const QByteArray &expected,
                                  const QByteArray &next) const
{
    if (const auto ready = prepareFolder(); !ready)
        return ready;
    const auto lock = FileLock::acquire(m_folder + u"/lock"_s, patience);
    if (!lock)
        return fail(lock.error());
    const auto file = SafeFile::at(path);
    if (!file)
        return fail(file.error());
    const auto present = file->read(largest);
    if (!present)
        return fail(present.error());
    if ((present->has_value() ? (*present)->bytes : QByteArray()) != expected)
        return fail(ErrorCode::Conflict, tr("The file “%1” changed meanwhile: try again.").arg(path));
    const FileImage image{next, fileMode};
    // One at a time, by the lock: what is left there was left by a kill.
    const QString temporary = file->realPath() + u".new"_s;
    const QByteArray name = filecalls::nativePath(temporary);
    filecalls::removeName(filecalls::nativePath(SafeFile::partOf(temporary)));
    filecalls::removeName(name);
    if (const auto staged = file->stage(image, temporary); !staged)
        return staged;
    int error = filecalls::rename(name, file->nativePath());
    if (error != 0)
        filecalls::removeName(name);
    else
        error = filecalls::syncFolder(filecalls::folderOf(file->nativePath()));
    if (error != 0)
        return fail(Error::fromErrno(error, tr("cannot write %1").arg(path)));
    return {};
}

} // namespace goconf
