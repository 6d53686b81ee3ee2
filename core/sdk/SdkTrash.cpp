// SPDX-License-Identifier: MIT
#include "sdk/SdkTrash.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

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

/// Names can be removed from writable folders only; go takes the right away from those in its module cache.
std::error_code makeWritable(const fs::path &tree)
{
    std::error_code error;
    const auto allow = [&](const fs::path &folder) {
        fs::permissions(folder, fs::perms::owner_all, fs::perm_options::add, error);
        return !error;
    };
    if (!allow(tree))
        return error;
    fs::recursive_directory_iterator entry(tree, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const bool isFolder = entry->is_directory(error) && !entry->is_symlink(error);
        if (isFolder && !allow(entry->path()))
            break;
    }
    return error;
}

} // namespace

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

Result<void> SdkTrash::destroy(const QString &taken)
{
    const fs::path tree = pathOf(taken);
    std::error_code error;
    do {
        error = makeWritable(tree);
        if (!error)
            fs::remove_all(tree, error);
        // Another process removes the same tree: what it has removed is not there for us.
    } while (isGone(error) && fs::exists(fs::symlink_status(tree, error)));
    if (!error || isGone(error))
        return {};
    return fail(Error::fromErrno(error.value(), tr("cannot remove all of %1").arg(taken)));
}

void SdkTrash::sweep() const
{
    if (m_folder.isEmpty())
        return; // QDir would take the working folder
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const Result<void> destroyed = destroy(folder.filePath(name));
        Q_UNUSED(destroyed) // the next one tries again
    }
}

} // namespace goconf
