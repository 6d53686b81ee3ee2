// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

class QFile;

namespace goconf {

/// Where a zip file's central directory is, by the record at its end.
/// source: APPNOTE.TXT 4.3.14 to 4.3.16
struct ZipEnd
{
    /// Entries in the directory.
    qsizetype count = 0;
    /// Of the directory, in bytes. It ends where the end record (or its zip64 form) begins.
    qint64 offset = 0;
    qint64 size = 0;

    /// Errors: Corrupt, also for a file with anything before its entries or behind its end; what the system
    /// refuses.
    static Result<ZipEnd> read(QFile &file);
};

} // namespace goconf
