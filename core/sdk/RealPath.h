// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// The one path of what stands at `path`, with '/' between its parts: all links resolved and, unlike
/// QFileInfo::canonicalFilePath, in the spelling of a disk that ignores case. Two paths of one Go are equal
/// by it. The spelling is as given where the disk does not tell its own. Empty where nothing stands there.
QString realPath(const QString &path);

} // namespace goconf
