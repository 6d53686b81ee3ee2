// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Paths of Windows as core/platform writes them: WTF-8 (base/Wtf8.h), '/' between the parts, "C:/Go" or
/// "//server/share/Go". Only spellings, so that they are tested where there is no Windows. Rules: "Naming
/// Files, Paths, and Namespaces" and "File path formats on Windows systems" of Microsoft's documentation.
namespace goconf::windows_path {

/// From any spelling of the user's: both slashes, and the form \\?\ for long paths.
QByteArray ours(const QString &path);
/// With '\', as Windows shows it.
QString shown(const QByteArray &path);

/// Whether the path names something inside of a folder, wherever we are called: "C:x" goes by the folder that
/// the drive is in, "/x" by the drive that we are on, and "C:/" and "//server/share" are no names in folders.
bool isAbsolute(const QByteArray &path);
/// The folder part of an absolute path, without a final '/' but of the roots "C:/" and "//server/share/",
/// which are their own.
QByteArray folderOf(const QByteArray &path);

/// The form of a full path (that of GetFullPathNameW) whose length has no limit and in which nothing is
/// interpreted any more: \\?\C:\Go, \\?\UNC\server\share. Names of devices, \\.\NUL, are themselves.
QString extended(const QString &fullPath);

/// The target of the link at `link` by what FSCTL_GET_REPARSE_POINT answers (REPARSE_DATA_BUFFER of the
/// driver documentation); nothing for what is no symbolic link and no junction. A target without a drive is
/// on that of the link.
std::optional<QByteArray> linkTarget(const QByteArray &link, const QByteArray &reparseData);

} // namespace goconf::windows_path
