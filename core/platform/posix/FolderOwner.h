// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Whose a thing becomes that we create. Root who works in another user's folder (sudo with that user's HOME)
/// makes things for that user: they get the folder's owner and group, or he would be locked out of his own
/// files. Everybody else's are their own, as the system makes them. Each call answers 0 or an errno value.
namespace goconf::posix {

/// Gives an open file or folder that stands in `folder` the owner by that rule. EPERM where the file system
/// cannot.
int giveToFolderOwner(int file, const QByteArray &folder);
/// The same for a symbolic link.
int giveLinkToFolderOwner(const QByteArray &link, const QByteArray &folder);
/// Whether the file has the owner and group that a new one in its folder would get.
bool hasOwnerByFolder(const QByteArray &path, const QByteArray &folder);

} // namespace goconf::posix
