// SPDX-License-Identifier: MIT
#include "platform/windows/PathOpen.h"

#include "base/Wtf8.h"
#include "platform/WindowsPath.h"

namespace goconf::windows {

namespace {

QString fullPath(const QString &path)
{
    const auto *given = reinterpret_cast<const wchar_t *>(path.utf16());
    QString full;
    DWORD size = MAX_PATH;
    do {
        full.resize(qsizetype(size));
        size =
            ::GetFullPathNameW(given, DWORD(full.size()), reinterpret_cast<wchar_t *>(full.data()), nullptr);
    } while (size > DWORD(full.size()));
    full.truncate(qsizetype(size));
    return full;
}

} // namespace

PathArgument::PathArgument(const QByteArray &path)
    : m_path(windows_path::extended(fullPath(windows_path::shown(path))))
{
}

} // namespace goconf::windows
