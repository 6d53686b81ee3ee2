// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// Extended attributes of files, access control lists included, xattr(7). Each call answers 0 or an errno
/// value.
namespace goconf::posix {

/// Empty on a file system without attributes.
int attributeNames(const QByteArray &path, QByteArrayList &names);
/// Gives the open file the attributes that `from` has, and takes those away that it has not.
int copyAttributes(const QByteArray &from, int to);

} // namespace goconf::posix
