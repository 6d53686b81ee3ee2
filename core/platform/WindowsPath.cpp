// SPDX-License-Identifier: MIT
#include "platform/WindowsPath.h"

#include "base/Wtf8.h"

#include <QtEndian>

namespace goconf::windows_path {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longForm = "\\\\?\\"_L1;
constexpr auto longShare = "\\\\?\\UNC\\"_L1;

/// Of "C:/" or "//server/share/"; 0 where the path begins with neither.
qsizetype rootSize(const QByteArray &path)
{
    if (path.size() >= 3 && path.at(1) == ':' && path.at(2) == '/') {
        const bool isDrive = (path.at(0) | 0x20) >= 'a' && (path.at(0) | 0x20) <= 'z';
        return isDrive ? 3 : 0;
    }
    if (!path.startsWith("//"))
        return 0;
    const qsizetype server = path.indexOf('/', 2);
    const qsizetype share = server < 0 ? -1 : path.indexOf('/', server + 1);
    return server > 2 && share > server + 1 ? share + 1 : 0;
}

/// A name as the kernel has it, \??\C:\Go.
QByteArray fromKernelName(const QString &name)
{
    constexpr auto prefix = "\\??\\"_L1;
    return ours(name.startsWith(prefix) ? longForm + name.sliced(prefix.size()) : name);
}

quint16 number(const QByteArray &data, qsizetype at)
{
    return qFromLittleEndian<quint16>(data.constData() + at);
}

} // namespace

QByteArray ours(const QString &path)
{
    QString plain = path;
    plain.replace(u'/', u'\\');
    if (plain.startsWith(longShare, Qt::CaseInsensitive))
        plain = "\\\\"_L1 + plain.sliced(longShare.size());
    else if (plain.startsWith(longForm) && plain.sliced(longForm.size()).indexOf(u':') == 1)
        plain = plain.sliced(longForm.size());
    return toWtf8(plain.replace(u'\\', u'/'));
}

QString shown(const QByteArray &path)
{
    return lossyFromWtf8(path).replace(u'/', u'\\');
}

bool isAbsolute(const QByteArray &path)
{
    const qsizetype root = rootSize(path);
    return root > 0 && path.size() > root && !path.endsWith('/') && !path.contains('\0');
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return path.first(std::max(slash, rootSize(path)));
}

QString extended(const QString &fullPath)
{
    if (fullPath.startsWith(longForm) || fullPath.startsWith("\\\\.\\"_L1))
        return fullPath;
    return fullPath.startsWith("\\\\"_L1) ? longShare + fullPath.sliced(2) : longForm + fullPath;
}

std::optional<QByteArray> linkTarget(const QByteArray &link, const QByteArray &reparseData)
{
    constexpr quint32 symbolicLink = 0xa000000cU; // IO_REPARSE_TAG_SYMLINK
    constexpr quint32 junction = 0xa0000003U;     // IO_REPARSE_TAG_MOUNT_POINT
    constexpr qsizetype head = 16;
    if (reparseData.size() < head)
        return std::nullopt;
    const auto tag = qFromLittleEndian<quint32>(reparseData.constData());
    if (tag != symbolicLink && tag != junction)
        return std::nullopt;
    // Behind the offsets and sizes of two names a symbolic link has flags.
    const qsizetype names = tag == symbolicLink ? head + 4 : head;
    const qsizetype begin = names + number(reparseData, 8);
    const qsizetype size = number(reparseData, 10);
    if (size % 2 != 0 || begin + size > reparseData.size())
        return std::nullopt;
    QString name(size / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(reparseData.constData() + begin, size / 2, name.data());
    QByteArray target = fromKernelName(name);
    const bool isRooted = target.startsWith('/') && !target.startsWith("//");
    return isRooted ? link.first(std::max<qsizetype>(rootSize(link) - 1, 0)) + target : target;
}

} // namespace goconf::windows_path
