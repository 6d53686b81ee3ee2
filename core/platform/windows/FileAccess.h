// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/Handle.h"

#include <QByteArray>
#include <QByteArrayList>

/// Whose a file is and what else belongs to it besides its content: its access rules ("Access Control Lists"
/// of the Windows API documentation), attributes, and streams ("File Streams"). Calls answer 0 or a number of
/// <cerrno>.
namespace goconf::windows {

/// Whether a reparse point of this kind is a link that carries another name, a symbolic link or a junction:
/// the files of cloud storage have marks, too, and are files as any other.
inline bool isLinkTag(DWORD tag)
{
    return tag == IO_REPARSE_TAG_SYMLINK || tag == IO_REPARSE_TAG_MOUNT_POINT;
}

/// A security descriptor in one piece; empty after an error, which GetLastError() tells. `file` was opened
/// with READ_CONTROL.
QByteArray securityOf(HANDLE file, SECURITY_INFORMATION parts);

/// Whether the owner of the open file is another user: neither the one we act as, nor the system or its
/// administrators, who own what a program of ours that was started as administrator made. False on a file
/// system without owners; true where we may not even ask. `file` was opened with READ_CONTROL.
bool isForeign(HANDLE file);

/// Gives the new file, opened with WRITE_DAC, the access rules, attributes and streams of the open file
/// `like`.
int likenTo(HANDLE like, const QByteArray &likePath, HANDLE file, const QByteArray &path);

/// Names of what a new file in the same folder would not have: its streams and, as "access rules", rules of
/// its own beside those that it inherits.
int ownFeatures(HANDLE file, const QByteArray &path, QByteArrayList &names);

} // namespace goconf::windows
