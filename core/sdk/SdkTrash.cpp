// SPDX-License-Identifier: MIT
#include "sdk/SdkTrash.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"
#include "sdk/SdkFolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

namespace goconf {

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

constexpr auto prefix = ".goconfigurator-trash-"_L1;

fs::path pathOf(const QString &path)
{
    const QByteArray bytes = QFile::encodeName(path);
    return fs::path(bytes.toStdString());
}

bool isGone(const std::error_code &error)
{
    return error == std::errc::no_such_file_or_directory;
}

std::error_code stopped()
{
    return std::make_error_code(std::errc::operation_canceled);
}

/// The tree and all that is in it, every folder before its content. The folders become writable: only from
/// those names can be removed, and go takes that right away in its module cache.
std::error_code list(const fs::path &tree, const std::stop_token &stop, std::vector<fs::path> &paths)
{
    std::error_code error;
    const auto allow = [&](const fs::path &folder) {
        fs::permissions(folder, fs::perms::owner_all, fs::perm_options::add, error);
        return !error;
    };
    paths = {tree};
    if (!allow(tree))
        return error;
    fs::recursive_directory_iterator entry(tree, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (stop.stop_requested())
            return stopped();
        const bool isFolder = entry->is_directory(error) && !entry->is_symlink(error);
        if (isFolder && !allow(entry->path()))
            break;
        paths.push_back(entry->path());
    }
    return error;
}

/// Not std::filesystem::remove_all(), which cannot be stopped.
std::error_code removeAll(const fs::path &tree, const std::stop_token &stop)
{
    std::vector<fs::path> paths;
    std::error_code error = list(tree, stop, paths);
    for (auto path = paths.crbegin(); !error && path != paths.crend(); ++path) {
        if (stop.stop_requested())
            return stopped();
        fs::remove(*path, error);
    }
    return error;
}

} // namespace

QVector<SdkTrash> SdkTrash::all(const Host &host, const QString &moduleCache)
{
    QVector<SdkTrash> all;
    if (const Result<QString> own = sdkfolders::own(host))
        all.append(SdkTrash(*own));
    if (!moduleCache.isEmpty())
        all.append(SdkTrash(moduleCache + "/golang.org"_L1));
    return all;
}

Result<QString> SdkTrash::take(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    for (int number = 0;; ++number) {
        const QString taken = m_folder + u'/' + prefix + name + u'-' + QString::number(number);
        const int error = filecalls::renameToNew(filecalls::nativePath(path), filecalls::nativePath(taken));
        if (error == 0)
            return taken;
        if (error != EEXIST && error != ENOTEMPTY)
            return fail(Error::fromErrno(error, tr("cannot remove %1").arg(path)));
    }
}

Result<void> SdkTrash::destroy(const QString &taken, const std::stop_token &stop)
{
    const fs::path tree = pathOf(taken);
    std::error_code error;
    do {
        error = removeAll(tree, stop);
        // Another process removes the same tree: what it has removed is not there for us.
    } while (isGone(error) && fs::exists(fs::symlink_status(tree, error)));
    if (!error || isGone(error))
        return {};
    if (error == stopped()) {
        return fail(ErrorCode::Cancelled,
                    tr("Stopped, as you asked: what is left at %1 goes with the next goconf sdk remove or "
                       "goconf sdk install")
                        .arg(taken));
    }
    return fail(Error::fromErrno(error.value(), tr("cannot remove all of %1").arg(taken)));
}

QStringList SdkTrash::leftovers() const
{
    if (m_folder.isEmpty())
        return {}; // QDir would take the working folder
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names =
        folder.entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

void SdkTrash::sweep(const std::stop_token &stop) const
{
    const QStringList paths = leftovers();
    for (const QString &path : paths) {
        const Result<void> destroyed = destroy(path, stop);
        Q_UNUSED(destroyed) // the next one tries again
    }
}

} // namespace goconf
