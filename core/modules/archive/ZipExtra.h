// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace goconf {

/// The extra field of a zip entry, of which only the sizes beyond 32 bits matter.
/// source: APPNOTE.TXT 4.5.3
class ZipExtra
{
public:
    struct Sizes
    {
        qint64 size = 0;
        qint64 compressedSize = 0;
        qint64 offset = 0;
    };

    /// The numbers that the header left to the field, each taken only where the header is full. Nothing when
    /// one is missing, there are two such fields, or a number is beyond any file.
    static std::optional<Sizes> sizes(QByteArrayView extra, bool needsSize, bool needsCompressed,
                                      bool needsOffset);
};

} // namespace goconf
