// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "modules/archive/ArchiveLimits.h"
#include "modules/archive/ZipEntry.h"

#include <QVector>

class QFile;

namespace goconf {

/// Reads the central directory of a zip file and checks that the whole file can be understood in one way
/// only: the directory lies exactly between the entries and the end record, nothing stands before or behind,
/// every local header agrees with the directory, and no two entries share a byte. zip64 and data descriptors
/// are understood. Refused are encryption, several disks, methods other than stored and deflated, and entries
/// that are links, devices or anything but a file or folder. source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3
/// to 4.5; archive/zip
class ZipDirectory
{
public:
    /// In the order of the directory. Names are not looked at, see ArchiveNames. Errors: Corrupt, Refused,
    /// TooLarge, Unsupported; what the system refuses.
    static Result<QVector<ZipEntry>> read(QFile &file, const ArchiveLimits &limits);
};

} // namespace goconf
