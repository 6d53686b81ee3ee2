// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "change/Change.h"

#include <QCoreApplication>
#include <QVector>

#include <optional>

namespace goconf {

/// A file of regedit. Read are "Windows Registry Editor Version 5.00", in UTF-16LE with a byte order mark or
/// in UTF-8, and "REGEDIT4", which is in the code page of a machine that nobody knows: of it we take UTF-8,
/// and its texts in hexadecimal bytes become UTF-16. Written is version 5 in UTF-16LE. Neither touches a
/// registry. parse(x.bytes()) == x. source: "How to add, modify, or delete registry subkeys and values by
/// using a .reg file" of Microsoft's support pages, and what `reg export` writes.
class RegFile
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegFile)

public:
    /// A value is written (with an image) or removed (without).
    struct Value
    {
        /// Empty for the default value of the key.
        QString name;
        std::optional<RegistryImage> image;

        friend bool operator==(const Value &, const Value &) = default;
    };

    struct Key
    {
        QString path;
        /// The key itself goes, with all that is in it.
        bool isRemoved = false;
        QVector<Value> values = {};

        friend bool operator==(const Key &, const Key &) = default;
    };

    QVector<Key> keys;

    /// Whether the bytes begin as such a file does.
    static bool isRegFile(const QByteArray &bytes);
    /// Errors: Corrupt, with the line.
    static Result<RegFile> parse(const QByteArray &bytes);
    QByteArray bytes() const;
    /// A value as such a file writes it, without the name and in one line: "text", dword:0000002a,
    /// hex(2):25,00.
    static QString dataText(const RegistryImage &image);

    friend bool operator==(const RegFile &, const RegFile &) = default;
};

} // namespace goconf
