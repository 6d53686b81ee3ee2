// SPDX-License-Identifier: MIT
#include "sdk/GoProgramsOnPath.h"

#include "base/WindowsName.h"
#include "env/go/FilePath.h"

#include <algorithm>

namespace goconf {

QByteArray goInstallFolder(const QByteArray &gobin, const QByteArray &gopath, Os os)
{
    if (!gobin.isEmpty())
        return gobin;
    for (const QByteArray &folder : gopath.split(os.listSeparator())) {
        if (!folder.isEmpty())
            return folder + (os.isWindows() ? "\\bin" : "/bin");
    }
    return {};
}

QVector<GoProgramsOnPath> goProgramsOnPath(const QVector<PathView> &views, const QByteArray &folder, Os os)
{
    const auto bare = [os](const QByteArray &path) {
        const QByteArray clean = path.isEmpty() ? path : filepath::clean(os, path);
        return os.isWindows() ? upperName(clean) : clean;
    };
    QVector<GoProgramsOnPath> result;
    for (const PathView &view : views) {
        GoProgramsOnPath answer{view.name, finderName(view), view.loginShell, false, {}, view.certainty};
        const auto entry = std::find_if(view.path.cbegin(), view.path.cend(), [&](const PathView::Entry &e) {
            return bare(e.folder) == bare(folder);
        });
        if (entry != view.path.cend() && !folder.isEmpty()) {
            answer.isFound = true;
            answer.location = entry->location;
        }
        result.append(answer);
    }
    return result;
}

} // namespace goconf
