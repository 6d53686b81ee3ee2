// SPDX-License-Identifier: MIT
#include "env/go/FilePath.h"

#include "base/SearchPath.h"

namespace goconf::filepath {

namespace {

char separator(Os os)
{
    return os.isWindows() ? '\\' : '/';
}

/// `path` with the separators that Clean writes.
QByteArray withOwnSeparators(Os os, QByteArray path)
{
    return os.isWindows() ? path.replace('/', '\\') : path;
}

/// Length of "C:" or of "\\host\share" at the start of a path with own separators.
qsizetype volumeLength(Os os, const QByteArray &path)
{
    if (!os.isWindows())
        return 0;
    if (path.size() >= 2 && path.at(1) == ':')
        return 2;
    if (!path.startsWith("\\\\"))
        return 0;
    const qsizetype share = path.indexOf('\\', 2);
    if (share < 0)
        return path.size();
    const qsizetype end = path.indexOf('\\', share + 1);
    return end < 0 ? path.size() : end;
}

/// Whether an absolute Unix path has nothing to clean, as nearly every one: no empty, "." or ".." element.
bool isClean(const QByteArray &path)
{
    if (!path.startsWith('/') || (path.size() > 1 && path.endsWith('/')))
        return false;
    for (qsizetype slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const QByteArrayView element = QByteArrayView(path).sliced(slash + 1);
        if (element.startsWith('/') || element.startsWith("./") || element.startsWith("..") || element == ".")
            return false;
    }
    return true;
}

} // namespace

QByteArray clean(Os os, const QByteArray &path)
{
    if (!os.isWindows() && isClean(path))
        return path;
    const QByteArray own = withOwnSeparators(os, path);
    const QByteArray volume = own.first(volumeLength(os, own));
    const QByteArray rest = own.sliced(volume.size());
    const bool rooted = rest.startsWith(separator(os));
    QByteArrayList kept;
    for (const QByteArray &part : rest.split(separator(os))) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part == ".." && !kept.isEmpty() && kept.last() != "..")
            kept.removeLast();
        else if (part != ".." || !rooted)
            kept.append(part);
    }
    QByteArray result = kept.join(separator(os));
    if (rooted)
        result.prepend(separator(os));
    if (result.isEmpty() && volume.size() <= 2)
        result = ".";
    return volume + result;
}

QByteArray join(Os os, const QByteArrayList &elements)
{
    QByteArrayList kept;
    for (const QByteArray &element : elements) {
        if (!element.isEmpty())
            kept.append(element);
    }
    return kept.isEmpty() ? QByteArray() : clean(os, kept.join(separator(os)));
}

QByteArrayList splitList(Os os, const QByteArray &list)
{
    return splitSearchPath(os, list);
}

QByteArray parent(Os os, const QByteArray &path)
{
    const qsizetype root = volumeLength(os, path);
    const qsizetype slash = path.lastIndexOf(separator(os));
    if (slash < root)
        return path.first(root) + '.';
    return path.first(std::max(slash, root + 1));
}

bool isBareName(Os os, const QByteArray &path)
{
    return !path.isEmpty() && !path.contains('/') &&
           !(os.isWindows() && (path.contains('\\') || path.contains(':')));
}

bool isProgramName(Os os, const QByteArray &path)
{
    return os.isAbsolutePath(path) || isBareName(os, path);
}

} // namespace goconf::filepath
