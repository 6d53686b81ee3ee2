// SPDX-License-Identifier: MIT
#include "platform/ProgramInUse.h"

#include "platform/FolderCalls.h"
#include "platform/windows/PathOpen.h"

namespace goconf::filecalls {

using namespace windows;

namespace {

bool isProgram(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower.endsWith(".exe") || lower.endsWith(".dll");
}

bool isInUse(const QByteArray &path)
{
    return patiently([&] { return openPath(path, GENERIC_WRITE).isOpen() ? 0 : lastErrno(); }) == EBUSY;
}

} // namespace

QByteArray programInUse(const QByteArray &folder)
{
    QVector<FolderEntry> entries;
    if (listFolder(folder, entries) != 0)
        return {}; // whoever removes it is told
    for (const FolderEntry &entry : std::as_const(entries)) {
        const QByteArray path = folder + '/' + entry.name;
        QByteArray found;
        if (entry.kind == FileStatus::Kind::Folder)
            found = programInUse(path);
        else if (entry.kind == FileStatus::Kind::Regular && isProgram(entry.name) && isInUse(path))
            found = path;
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace goconf::filecalls
