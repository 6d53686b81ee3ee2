// SPDX-License-Identifier: MIT
#include "env/NameAdvice.h"

#include "base/NearestWord.h"
#include "env/GoVariables.h"
#include "env/Resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace goconf {

namespace {

QByteArray folded(const QByteArray &name)
{
    return name.toUpper().replace('_', QByteArray()).replace('-', QByteArray());
}

/// How many slips still count as the same name: none in short names, which are words of their own.
int tolerance(qsizetype length)
{
    return length >= 9 ? 2 : length >= 6 ? 1 : 0;
}

QByteArray nearestKnown(const QByteArray &name)
{
    const QByteArray wanted = folded(name);
    QByteArray best;
    int bestSlips = tolerance(wanted.size()) + 1;
    for (const GoVariable &variable : GoVariables::catalogue().all()) {
        const int slips = slipsBetween(wanted, folded(variable.name));
        if (slips < bestSlips) {
            bestSlips = slips;
            best = variable.name;
        }
    }
    return best;
}

} // namespace

std::optional<NameAdvice::Advice> NameAdvice::nearestName(const QByteArray &name)
{
    const QByteArray upper = name.toUpper();
    const bool like = upper.startsWith("GO") || upper.startsWith("CGO") || upper.startsWith("G0");
    if (!like || GoVariables::catalogue().find(name) != nullptr)
        return std::nullopt;
    static const QJsonObject names =
        QJsonDocument::fromJson(resourceBytes(QLatin1StringView("names.json"))).object();
    const QString key = QString::fromUtf8(name);
    const QJsonArray read = names.value(QLatin1StringView("read")).toArray();
    if (read.contains(key))
        return std::nullopt;
    const QJsonArray foreign = names.value(QLatin1StringView("foreignPrefixes")).toArray();
    if (std::any_of(foreign.begin(), foreign.end(),
                    [&key](const QJsonValue &prefix) { return key.startsWith(prefix.toString()); }))
        return std::nullopt;
    const QJsonObject useless = names.value(QLatin1StringView("useless")).toObject();
    const auto known = useless.constFind(key);
    if (known != useless.constEnd()) {
        const QByteArray instead = known->toString().toLatin1();
        const QString advice = instead.isEmpty()
                                   ? tr("remove it")
                                   : tr("remove it; %1 is what Go reads").arg(QString::fromLatin1(instead));
        return Advice{
            {Severity::Warning, tr("Go does not read %1, so setting it does nothing").arg(key), advice},
            instead};
    }
    const QByteArray nearest = nearestKnown(name);
    if (nearest.isEmpty())
        return std::nullopt;
    return Advice{{Severity::Warning, tr("Go knows no variable %1").arg(key),
                   tr("did you mean %1?").arg(QString::fromLatin1(nearest))},
                  nearest};
}

} // namespace goconf
