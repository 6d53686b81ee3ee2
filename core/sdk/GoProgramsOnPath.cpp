// SPDX-License-Identifier: MIT
#include "sdk/GoProgramsOnPath.h"

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

QVector<GoProgramsOnPath> goProgramsOnPath(const QVector<PathView> &views, const QByteArray &folder)
{
    const auto bare = [](QByteArray path) {
        while (path.size() > 1 && path.endsWith('/'))
            path.chop(1);
        return path;
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
