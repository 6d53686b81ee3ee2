// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace goconf::test {

/// What Go's own packages answered, from tests/data/sumdb; its README says how it was made.
class Vectors
{
public:
    static QString folder();
    static QJsonObject read(const QString &file);
    /// A string of base64.
    static QByteArray bytes(const QJsonValue &value);
};

} // namespace goconf::test
