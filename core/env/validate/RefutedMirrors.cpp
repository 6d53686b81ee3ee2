// SPDX-License-Identifier: MIT
#include "env/validate/RefutedMirrors.h"

#include "env/Resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace goconf {

const RefutedMirrors &RefutedMirrors::instance()
{
    static const RefutedMirrors mirrors;
    return mirrors;
}

RefutedMirrors::RefutedMirrors()
{
    const QJsonArray rows =
        QJsonDocument::fromJson(resourceBytes(QLatin1StringView("refuted-mirrors.json"))).array();
    for (const QJsonValue row : rows) {
        const QByteArray place = row[QLatin1StringView("place")].toString().toUtf8();
        const bool invented = row[QLatin1StringView("state")].toString() == QLatin1StringView("invented");
        const qsizetype slash = place.indexOf('/');
        m_entries.append({slash < 0 ? place : place.left(slash), slash < 0 ? QByteArray() : place.mid(slash),
                          invented ? State::Invented : State::Dead});
    }
}

std::optional<RefutedMirrors::State> RefutedMirrors::find(const GoUrl &url) const
{
    const QByteArray host = url.host.split(':').constFirst().toLower();
    for (const Entry &entry : m_entries) {
        const bool below = url.path == entry.path || url.path.startsWith(entry.path + '/');
        if (host == entry.host && (entry.path.isEmpty() || below))
            return entry.state;
    }
    return std::nullopt;
}

} // namespace goconf
