// SPDX-License-Identifier: MIT
#include "Vectors.h"

#include <QFile>
#include <QJsonDocument>

namespace goconf::test {

QString Vectors::folder()
{
    return QStringLiteral(SUMDB_DATA);
}

QJsonObject Vectors::read(const QString &file)
{
    QFile data(folder() + QLatin1Char('/') + file);
    if (!data.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(data.fileName()));
    return QJsonDocument::fromJson(data.readAll()).object();
}

QByteArray Vectors::bytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace goconf::test
