// SPDX-License-Identifier: MIT
#include "sdk/install/SdkStage.h"

#include "platform/FileCalls.h"
#include "platform/FolderTree.h"
#include "platform/NameCalls.h"
#include "sdk/PrivateFolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <ranges>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView partEnding{".part"};
constexpr QLatin1StringView lockEnding{".lock"};
constexpr std::chrono::milliseconds patience{100};

/// A folder that cannot be removed keeps the lock, so that the next one finds both.
void removeBoth(const QString &part, const QString &lock)
{
    if (removeTree(filecalls::nativePath(part)) == 0)
        filecalls::removeName(filecalls::nativePath(lock));
}

} // namespace

SdkStage::SdkStage(QString folder, QString name)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

SdkStage::~SdkStage()
{
    if (m_lock) {
        removeBoth(partPath(), lockPath());
        m_lock.reset();
    }
    for (const QString &folder : m_made | std::views::reverse)
        filecalls::removeEmptyFolder(filecalls::nativePath(folder));
}

QString SdkStage::partPath() const
{
    return m_folder + "/."_L1 + m_name + partEnding;
}

QString SdkStage::lockPath() const
{
    return m_folder + "/."_L1 + m_name + lockEnding;
}

QString SdkStage::filePath() const
{
    return partPath() + "/archive"_L1;
}

QString SdkStage::treePath() const
{
    return partPath() + "/tree"_L1;
}

Result<std::unique_ptr<SdkStage>> SdkStage::open(const QString &folder, const QString &name,
                                                 const std::function<void()> &waiting,
                                                 const std::stop_token &stop)
{
    std::unique_ptr<SdkStage> stage(new SdkStage(folder, name));
    if (const Result<void> locked = stage->acquire(waiting, stop); !locked)
        return fail(locked.error());
    if (const Result<void> made = stage->makeEmpty(); !made)
        return fail(made.error());
    return stage;
}

Result<void> SdkStage::acquire(const std::function<void()> &waiting, const std::stop_token &stop)
{
    bool told = false;
    while (!stop.stop_requested()) {
        const Result<QStringList> made = makePrivateFolders(m_folder);
        if (!made)
            return fail(made.error());
        m_made += *made;
        Result<FileLock> lock = FileLock::acquire(lockPath(), patience);
        if (lock) {
            m_lock = std::move(*lock);
            return {};
        }
        // Whoever had it may have removed the folder with it.
        if (lock.error().code == ErrorCode::NotFound && !QFileInfo::exists(m_folder))
            continue;
        if (lock.error().code != ErrorCode::Timeout)
            return fail(lock.error());
        if (!told && waiting)
            waiting();
        told = true;
    }
    return fail(ErrorCode::Cancelled, tr("Stopped, as you asked."));
}

/// The lock is made before all else and removed after it, so where there is none there is nothing.
void SdkStage::removeLeftovers(const QString &folder)
{
    const QStringList locks = QDir(folder).entryList({u".*"_s + lockEnding}, QDir::Files | QDir::Hidden);
    for (const QString &name : locks) {
        const SdkStage stage(folder, name.sliced(1).chopped(lockEnding.size()));
        const Result<FileLock> lock = FileLock::acquire(stage.lockPath(), std::chrono::milliseconds(0));
        if (!lock)
            continue;
        removeBoth(stage.partPath(), stage.lockPath());
    }
}

Result<void> SdkStage::makeEmpty() const
{
    if (const int error = removeTree(filecalls::nativePath(partPath())))
        return fail(
            Error::fromErrno(error, tr("Cannot remove %1").arg(QDir::toNativeSeparators(partPath()))));
    for (const QString &folder : {partPath(), treePath()}) {
        if (const int error = filecalls::makeFolder(filecalls::nativePath(folder), 0700))
            return fail(Error::fromErrno(
                error, tr("Cannot make the folder %1").arg(QDir::toNativeSeparators(folder))));
    }
    constexpr QFile::Permissions published = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                             QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                             QFile::ExeOther;
    if (!QFile::setPermissions(treePath(), published))
        return fail(Error::fromErrno(
            errno, tr("Cannot set the mode of %1").arg(QDir::toNativeSeparators(treePath()))));
    return {};
}

Result<void> SdkStage::publish()
{
    const QString target = m_folder + u'/' + m_name;
    const QByteArray folder = filecalls::nativePath(m_folder);
    const QByteArray from = filecalls::nativePath(treePath());
    const QByteArray to = filecalls::nativePath(target);
    const auto cannot = [&target](int error) {
        return fail(
            Error::fromErrno(error, tr("Cannot put the new Go at %1").arg(QDir::toNativeSeparators(target))));
    };
    // A name that outlives a power cut must not stand for files that do not.
    if (const int error = filecalls::syncTree(from))
        return cannot(error);
    if (const int error = filecalls::renameToNew(from, to))
        return cannot(error);
    if (const int error = filecalls::syncFolder(folder)) {
        filecalls::rename(to, from);
        return cannot(error);
    }
    return {};
}

} // namespace goconf
