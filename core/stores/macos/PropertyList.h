// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace goconf {

/// A property list of macOS in its XML form, plist(5): dictionaries, arrays, strings and truth values; other
/// kinds (numbers, dates, data) are kept as their text. Each value knows its line.
struct PropertyList
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PropertyList)

public:
    enum class Kind { Text, Truth, Array, Dictionary };

    Kind kind = Kind::Text;
    QString text;
    bool truth = false;
    /// From 1.
    int line = 0;
    /// Of an array, and the values of a dictionary in the order of `keys`.
    std::vector<PropertyList> items;
    QStringList keys;

    /// Errors: Corrupt (no XML property list, or one nested beyond 32 levels), Unsupported (the binary form).
    static Result<PropertyList> parse(const QByteArray &bytes);

    /// Of a dictionary; null when it has no such key.
    const PropertyList *find(const QString &key) const;
    /// Whether a dictionary holds <true/> under `key`.
    bool isTrue(const QString &key) const;
};

} // namespace goconf
