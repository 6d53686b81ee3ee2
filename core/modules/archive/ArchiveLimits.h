// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace goconf {

/// What an archive may need at most; beyond it, it is refused with ErrorCode::TooLarge. Sizes in bytes.
struct ArchiveLimits
{
    /// Go's own for modules, toolchains included (golang.org/x/mod/zip MaxZipFile).
    qint64 archiveBytes = qint64(500) << 20;
    qint64 contentBytes = qint64(500) << 20;
    /// The largest toolchain has 12,000.
    qsizetype entries = 65535;
    /// The longest name of a toolchain has 154 bytes; file systems end at 255 for one element.
    qsizetype nameBytes = 1024;
    qsizetype elementBytes = 255;

    /// For the archives of releases, which hold tests and older ones compiled packages besides.
    static constexpr ArchiveLimits release() { return {.contentBytes = qint64(1) << 30}; }
};

} // namespace goconf
