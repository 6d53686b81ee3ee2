// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <stop_token>

namespace goconf {

/// Creates a folder and those above it, where they are missing. 0 or a number of <cerrno>.
int makeFolders(const QByteArray &folder);

/// Removes what stands at `path`, a folder with all that is in it, also where its owner may not write. Links
/// are removed, not what they lead to. Well done where another process removes the same. 0 or a number of
/// <cerrno>: ECANCELED at a stop; what is left then, as after every error, is a part of the tree.
int removeTree(const QByteArray &path, const std::stop_token &stop = {});

} // namespace goconf
