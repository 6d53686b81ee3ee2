// SPDX-License-Identifier: MIT
#include "sdk/ToolchainDownload.h"

#include "modules/ToolchainVersion.h"
#include "platform/FileCalls.h"
#include "platform/FileLock.h"
#include "platform/NameCalls.h"
#include "platform/RegularFile.h"
#include "sdk/SdkTrash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// A list is some lines; go reads it whole, too.
constexpr qint64 largestList = 1024 * 1024;

QByteArray without(const QByteArray &list, const QByteArray &version)
{
    QByteArrayList lines = list.split('\n');
    lines.removeAll(version);
    return lines.join('\n');
}

/// In place, as go itself writes it under this lock: another go waits for the file, not for its name.
bool rewrite(QFile &file, const QByteArray &bytes)
{
    return file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

ToolchainDownload::ToolchainDownload(const QString &tree, const QString &records, const QString &version)
    : m_tree(tree)
    , m_records(records)
    , m_version(version)
{
}

std::optional<ToolchainDownload> ToolchainDownload::of(const QString &root)
{
    const QFileInfo tree(root);
    const QString name = tree.fileName();
    const QString version = name.section(u'@', 1);
    const QFileInfo folder(tree.path());
    if (!name.startsWith("toolchain@"_L1) || folder.fileName() != "golang.org"_L1 ||
        !ToolchainVersion::fromModuleVersion(version.toUtf8()))
        return std::nullopt;
    const QString records = folder.path() + "/cache/download/golang.org/toolchain/@v"_L1;
    return ToolchainDownload(root, records, version);
}

QString ToolchainDownload::folder() const
{
    return QFileInfo(m_tree).path();
}

// Without its hash a tree counts as not unpacked, so that goes first.
QStringList ToolchainDownload::files() const
{
    QStringList files;
    for (const QLatin1StringView suffix : {".ziphash"_L1, ".zip"_L1, ".info"_L1, ".mod"_L1, ".partial"_L1}) {
        if (QFileInfo::exists(record(suffix)))
            files.append(record(suffix));
    }
    const QDir records(m_records);
    const QStringList parts = records.entryList(
        {m_version + ".zip*.tmp"_L1, m_version + ".info*.tmp"_L1, m_version + ".mod*.tmp"_L1}, QDir::Files,
        QDir::Name);
    for (const QString &part : parts)
        files.append(records.filePath(part));
    if (QFileInfo::exists(record(".lock"_L1)))
        files.append(record(".lock"_L1));
    return files;
}

std::optional<FileChange> ToolchainDownload::listChange() const
{
    const QString path = m_records + "/list"_L1;
    QFile file(path);
    if (!openRegular(file) || file.size() > largestList)
        return std::nullopt;
    const QByteArray before = file.readAll();
    const QByteArray after = without(before, m_version.toUtf8());
    if (after == before)
        return std::nullopt;
    FileChange change{path, FileImage{before}, std::nullopt};
    if (!after.isEmpty())
        change.after = FileImage{after};
    return change;
}

Result<QString> ToolchainDownload::remove(const std::stop_token &stop) const
{
    const QString lockPath = record(".lock"_L1);
    if (!QDir().mkpath(m_records))
        return fail(ErrorCode::Io, tr("cannot make the folder %1: look at its permissions")
                                       .arg(QDir::toNativeSeparators(m_records)));
    Result<FileLock> lock = FileLock::acquire(lockPath, std::chrono::seconds(30), stop);
    if (!lock && lock.error().code == ErrorCode::Timeout)
        return fail(ErrorCode::Timeout,
                    tr("a go command works on %1 and does not finish: let it finish, and try again")
                        .arg(QDir::toNativeSeparators(m_tree)));
    if (!lock)
        return fail(lock.error());
    const auto removeFile = [](const QString &path) -> Result<void> {
        const int error = filecalls::removeName(filecalls::nativePath(path));
        if (error == 0 || error == ENOENT)
            return {};
        return fail(Error::fromErrno(error, tr("cannot remove %1").arg(QDir::toNativeSeparators(path))));
    };
    const QStringList names = files();
    for (const QString &path : names) {
        if (path == lockPath)
            continue;
        if (const Result<void> removed = removeFile(path); !removed)
            return fail(removed.error());
    }
    if (const Result<void> cut = cutFromList(stop); !cut)
        return fail(cut.error());
    const Result<QString> taken = SdkTrash(folder()).take(m_tree);
    if (!taken)
        return taken;
    if (const Result<void> removed = removeFile(lockPath); !removed)
        return fail(removed.error());
    return taken;
}

Result<void> ToolchainDownload::cutFromList(const std::stop_token &stop) const
{
    if (!listChange())
        return {};
    const QString path = m_records + "/list"_L1;
    const Result<FileLock> lock = FileLock::acquire(path, std::chrono::seconds(30), stop);
    if (!lock)
        return fail(lock.error());
    // Again, now that nobody writes it.
    const std::optional<FileChange> change = listChange();
    if (!change)
        return {};
    if (!change->after) {
        const int error = filecalls::removeName(filecalls::nativePath(path));
        return error == 0 ? Result<void>()
                          : fail(Error::fromErrno(
                                error, tr("cannot remove %1").arg(QDir::toNativeSeparators(path))));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !rewrite(file, change->after->bytes))
        return fail(ErrorCode::Io,
                    tr("cannot write %1: look at its permissions").arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    return {};
}

} // namespace goconf
