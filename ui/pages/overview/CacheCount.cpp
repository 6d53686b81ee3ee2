// SPDX-License-Identifier: MIT
#include "pages/overview/CacheCount.h"

#include <QCoreApplication>

#include <filesystem>

namespace goconf::ui {

namespace fs = std::filesystem;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::CacheCount)
};

fs::path pathOf(const QString &folder)
{
    return fs::path(folder.toStdU16String());
}

bool isStopped(const WorkObserver &observer)
{
    return observer.cancelled && observer.cancelled->load(std::memory_order_relaxed);
}

/// An unpacked version is a folder with '@' in its name; those of cache/ are its archives.
/// source: cmd/go/internal/modfetch/cache.go DownloadDir
bool isVersion(const fs::path &folder)
{
    return folder.filename().native().find('@') != fs::path::string_type::npos;
}

/// Whether the walk came to its end.
template <typename Visit>
bool walk(const QString &folder, const WorkObserver &observer, Visit visit)
{
    std::error_code error;
    fs::recursive_directory_iterator it(pathOf(folder), fs::directory_options::skip_permission_denied, error);
    for (; !error && it != fs::end(it); it.increment(error)) {
        if (isStopped(observer))
            return false;
        std::error_code unreadable;
        const fs::file_status status = it->symlink_status(unreadable);
        if (unreadable)
            continue;
        if (fs::is_directory(status))
            visit(it->path(), -1);
        else if (fs::is_regular_file(status))
            visit(it->path(), qint64(it->file_size(unreadable)));
    }
    return true;
}

} // namespace

Result<CacheCount> CacheCount::count(const QString &moduleCache, const QString &buildCache,
                                     const WorkObserver &observer)
{
    CacheCount found;
    const auto tell = [&] {
        if (observer.progress)
            observer.progress(found.moduleBytes + found.buildBytes, 0);
    };
    const bool isWhole = walk(moduleCache, observer,
                              [&](const fs::path &path, qint64 bytes) {
                                  if (bytes < 0) {
                                      found.moduleVersions += isVersion(path) ? 1 : 0;
                                      return;
                                  }
                                  found.moduleBytes += bytes;
                                  tell();
                              }) &&
                         walk(buildCache, observer, [&](const fs::path &, qint64 bytes) {
                             found.buildBytes += qMax<qint64>(bytes, 0);
                             tell();
                         });
    if (!isWhole)
        return fail(ErrorCode::Cancelled, Text::tr("the counting was stopped"));
    return found;
}

} // namespace goconf::ui
