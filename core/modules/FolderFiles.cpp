// SPDX-License-Identifier: MIT
#include "modules/FolderFiles.h"

#include "base/Sha256.h"
#include "modules/archive/ArchiveError.h"
#include "modules/archive/ParallelWork.h"
#include "modules/archive/WorkMeter.h"
#include "platform/FolderCalls.h"
#include "platform/RegularFile.h"

#include <QFile>

#include <memory>

namespace goconf {

namespace {

constexpr qsizetype bufferSize = qsizetype(256) * 1024;

tl::unexpected<Error> cannotList(const QString &sentence, int number)
{
    const Error error = Error::fromErrno(number, {});
    return fail(error.code, sentence, error.detail);
}

/// Reads one file after the other through one buffer.
class Hasher
{
public:
    explicit Hasher(WorkMeter &meter)
        : m_meter(meter)
        , m_buffer(bufferSize, Qt::Uninitialized)
    {
    }

    Result<QByteArray> read(const QString &path)
    {
        QFile file(path);
        if (const Result<void> opened = openRegular(file, QFile::ReadOnly | QFile::Unbuffered); !opened)
            return fail(opened.error());
        while (true) {
            const qint64 got = file.read(m_buffer.data(), m_buffer.size());
            if (got < 0)
                return archive_error::unreadable(file);
            if (got == 0)
                return m_hash.take();
            m_hash.add(QByteArrayView(m_buffer).first(got));
            if (const Result<void> counted = m_meter.add(got); !counted)
                return fail(counted.error());
        }
    }

private:
    WorkMeter &m_meter;
    QByteArray m_buffer;
    Sha256 m_hash;
};

} // namespace

FolderFiles::FolderFiles(QString folder)
    : m_folder(std::move(folder))
{
}

Result<FolderFiles> FolderFiles::list(const QString &folder)
{
    FolderFiles result(folder);
    if (const Result<void> added = result.addFolder(QByteArray()); !added)
        return fail(added.error());
    return result;
}

Result<void> FolderFiles::addFolder(const QByteArray &name)
{
    const QString path = name.isEmpty() ? m_folder : m_folder + u'/' + QString::fromUtf8(name);
    QVector<filecalls::FolderEntry> entries;
    if (const int error = filecalls::listFolder(filecalls::nativePath(path), entries))
        return cannotList(
            tr("Cannot read the folder %1: check that it exists and that you may read it.").arg(path), error);
    QByteArrayList folders;
    for (const filecalls::FolderEntry &entry : std::as_const(entries)) {
        const QByteArray itemName = name.isEmpty() ? entry.name : name + '/' + entry.name;
        if (!entry.name.isValidUtf8()) {
            m_irregular.append(itemName);
        } else if (entry.kind == filecalls::FileStatus::Kind::Folder) {
            folders.append(itemName);
            m_folders.append({itemName, 0, entry.mode});
        } else if (entry.kind == filecalls::FileStatus::Kind::Regular) {
            m_files.append({itemName, entry.size, entry.mode});
        } else {
            m_irregular.append(itemName);
        }
    }
    for (const QByteArray &below : std::as_const(folders)) {
        if (const Result<void> added = addFolder(below); !added)
            return added;
    }
    return {};
}

Result<FileDigests> FolderFiles::digests(const QVector<Item> &files, const WorkObserver &observer) const
{
    qint64 total = 0;
    for (const Item &file : files)
        total += file.size;
    FileDigests digests(files.size());
    FileDigest *const results = digests.data();
    WorkMeter meter(observer, total);
    const auto makeWorker = [&]() -> ParallelWork::Item {
        auto hasher = std::make_shared<Hasher>(meter);
        return [this, &files, hasher, results](qsizetype index) -> Result<void> {
            const QByteArray &name = files.at(index).name;
            Result<QByteArray> hash = hasher->read(m_folder + u'/' + QString::fromUtf8(name));
            if (!hash)
                return fail(hash.error());
            results[index] = {name, *std::move(hash)};
            return {};
        };
    };
    if (const Result<void> done = ParallelWork::run(files.size(), makeWorker); !done)
        return fail(done.error());
    meter.finish();
    return digests;
}

} // namespace goconf
