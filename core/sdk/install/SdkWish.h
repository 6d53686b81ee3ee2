// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Result.h"

#include <QByteArray>

namespace goconf {

/// A Go that somebody names in order to have it installed.
struct SdkWish
{
    enum class Kind {
        File,    ///< an archive or an unpacked Go on this machine
        Version, ///< exactly `version`
        Line,    ///< the newest release of a line, such as 1.27
        Latest,  ///< the newest release
    };

    Kind kind = Kind::Latest;
    GoVersion version = {};
    /// As it was given.
    QByteArray file = {};

    /// A file has a separator in its name, or the ending of an archive; no version has. Error: InvalidValue.
    static Result<SdkWish> parse(const QByteArray &text);
};

} // namespace goconf
