// SPDX-License-Identifier: MIT
#include "stores/windows/FolderForPath.h"

#include "change/ShownText.h"
#include "stores/windows/WindowsEnvironment.h"
#include "stores/windows/WindowsExpansion.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::FolderForPath)
};

/// PATH of Windows keeps the variable that an entry begins with. One is taken out as it stands there,
/// whatever has become of its variable.
Result<std::optional<QByteArray>> withVariable(const Host &host, const QByteArray &folder, bool adds)
{
    if (!adds)
        return folder;
    const Environment variables = WindowsEnvironment::read(host).environment();
    const QByteArrayList unknown = windows_expansion::unknownReferences(folder, variables);
    if (!unknown.isEmpty()) {
        return fail(ErrorCode::InvalidValue,
                    Text::tr("Windows knows no variable %1: set it first, or write the whole path")
                        .arg(shownText('%' + unknown.first() + '%')));
    }
    const QByteArray meant = windows_expansion::expanded(folder, variables);
    if (host.os.isAbsolutePath(meant))
        return folder;
    return fail(ErrorCode::InvalidValue,
                Text::tr("“%1” stands for “%2”, which is no whole path: write one that begins with a drive")
                    .arg(shownText(folder), shownText(meant)));
}

/// "C:x" counts from the working folder of that drive, "\x" from the drive of the working folder.
bool countsFromDrive(const QByteArray &folder)
{
    return folder.startsWith('\\') || folder.startsWith('/') || (folder.size() > 1 && folder.at(1) == ':');
}

} // namespace

Result<std::optional<QByteArray>> folderForPath(const Host &host, const QByteArray &given, bool adds)
{
    if (given.count('"') % 2 != 0) {
        return fail(ErrorCode::InvalidValue,
                    given.endsWith('"')
                        ? Text::tr("“%1” ends with a quotation mark, which terminals make of “\\” before the "
                                   "closing one: leave the last “\\” out")
                              .arg(shownText(given))
                        : Text::tr("“%1” has a single quotation mark, which no folder has in its name: leave "
                                   "it out")
                              .arg(shownText(given)));
    }
    const QByteArray folder = QByteArray(given).replace("\"", "");
    if (folder.startsWith('%') && !windows_expansion::references(folder).isEmpty())
        return withVariable(host, folder, adds);
    if (host.os.isAbsolutePath(folder))
        return folder;
    if (!countsFromDrive(folder))
        return std::nullopt;
    if (!adds) // an entry may be just that, and has to go
        return folder;
    return fail(ErrorCode::InvalidValue,
                Text::tr("“%1” means another folder in every working folder: write the whole path, from the "
                         "drive letter and “:\\” on")
                    .arg(shownText(given)));
}

} // namespace goconf
