// SPDX-License-Identifier: MIT
#include "proxy/Mirrors.h"

#include "env/Resource.h"
#include "proxy/ProxyProbe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QJsonObject data()
{
    return QJsonDocument::fromJson(resourceBytes("mirrors.json"_L1)).object();
}

} // namespace

QVector<Mirror> Mirrors::read()
{
    QVector<Mirror> mirrors;
    const QJsonArray rows = data().value("proxies"_L1).toArray();
    for (const QJsonValue row : rows)
        mirrors.append({row["address"_L1].toString().toUtf8(), row["owner"_L1].toString()});
    return mirrors;
}

ProbeModule ProbeModule::builtIn()
{
    const QJsonObject probe = data().value("probe"_L1).toObject();
    return {probe.value("path"_L1).toString().toUtf8(), probe.value("version"_L1).toString().toUtf8(),
            probe.value("h1"_L1).toString().toUtf8()};
}

} // namespace goconf
