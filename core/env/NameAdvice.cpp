// SPDX-License-Identifier: MIT
#include "env/NameAdvice.h"

#include "env/GoVariables.h"
#include "env/Resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace goconf {

namespace {

/// Optimal string alignment: insertions, deletions, exchanges and swaps of neighbours.
int distance(const QByteArray &a, const QByteArray &b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<int>> cost(static_cast<size_t>(a.size()) + 1, std::vector<int>(columns));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const char left = a.at(static_cast<qsizetype>(i) - 1);
            const char right = b.at(static_cast<qsizetype>(j) - 1);
            cost[i][j] = std::min(
                {cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (left == right ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && left == b.at(static_cast<qsizetype>(j) - 2) &&
                                 a.at(static_cast<qsizetype>(i) - 2) == right;
            if (swapped)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

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
    int bestDistance = tolerance(wanted.size()) + 1;
    for (const GoVariable &variable : GoVariables::catalogue().all()) {
        const int slips = distance(wanted, folded(variable.name));
        if (slips < bestDistance) {
            bestDistance = slips;
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
                                   ? tr("Remove it.")
                                   : tr("Remove it; %1 is what Go reads.").arg(QString::fromLatin1(instead));
        return Advice{
            {Severity::Warning, tr("Go does not read %1: setting it does nothing.").arg(key), advice},
            instead};
    }
    const QByteArray nearest = nearestKnown(name);
    if (nearest.isEmpty())
        return std::nullopt;
    return Advice{{Severity::Warning, tr("Go knows no variable %1.").arg(key),
                   tr("Do you mean %1?").arg(QString::fromLatin1(nearest))},
                  nearest};
}

} // namespace goconf
