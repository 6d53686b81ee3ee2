// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace goconf {

/// Where Go's makers offer Go itself: resources/data/go-downloads.json.
struct GoDownloads
{
    static GoDownloads read();

    /// The page with the list of releases and their files (https://go.dev/dl/): "?mode=json" behind it gives
    /// the list, the name of a file its content.
    QByteArray releases;
    /// The module proxy that serves golang.org/toolchain and nothing else: what `direct` leads to.
    QByteArray toolchainModules;
};

} // namespace goconf
