// SPDX-License-Identifier: MIT
#include "stores/ViewpointDifferences.h"

#include "base/ShellWord.h"
#include "base/WindowsName.h"
#include "stores/BriefValue.h"

#include <algorithm>
#include <utility>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// What go takes when the environment says nothing: the first of its own places that holds a value.
QByteArray withoutEnvironment(const Ladder &ladder)
{
    const auto isGos = [](const LadderRow &row) {
        return row.store == "go-env-file"_L1 || row.store == "goroot-go-env"_L1 || row.store == "default"_L1;
    };
    const auto found = std::find_if(ladder.begin(), ladder.end(),
                                    [&](const LadderRow &row) { return isGos(row) && !row.value.isEmpty(); });
    return found == ladder.end() ? QByteArray() : found->value;
}

} // namespace

void ViewpointDifferences::add(View view, const QVector<EnvLayer> &layers)
{
    Other other{view, {}};
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer) {
        for (const EnvEntry &entry : layer->snapshot.entries) {
            // Of what login gives by itself (TERM, SHELL and their like) only PATH matters.
            if (layer->store == "process"_L1 && entry.name != "PATH")
                continue;
            if (entry.effect == EntryEffect::None)
                continue;
            const bool certain = entry.certainty != Certainty::Conditional;
            other.values.insert(keyOf(entry.name), certain ? std::optional(entry.value) : std::nullopt);
        }
    }
    m_others.append(other);
}

std::optional<QByteArray> ViewpointDifferences::valueIn(View view, const QByteArray &name) const
{
    const auto other = std::find_if(m_others.cbegin(), m_others.cend(),
                                    [&](const Other &candidate) { return candidate.view == view; });
    if (!m_process || other == m_others.cend())
        return std::nullopt;
    const auto found = other->values.constFind(keyOf(name));
    const std::optional<QByteArray> there = found == other->values.cend() ? QByteArray() : *found;
    return there == m_process->value(name) ? std::nullopt : there;
}

Problems ViewpointDifferences::problems(const QByteArray &name, const QByteArray &value, const Ladder &ladder,
                                        bool isKnown) const
{
    // What each other viewpoint has; equal values are told in one sentence.
    QVector<std::pair<QByteArray, QVector<View>>> results;
    for (const Other &other : m_others) {
        const std::optional<QByteArray> there = valueIn(other.view, name);
        if (!there || (there->isEmpty() && !isKnown))
            continue;
        const QByteArray result = there->isEmpty() ? withoutEnvironment(ladder) : *there;
        if (result == value)
            continue;
        if (!results.isEmpty() && results.constLast().first == result)
            results.last().second.append(other.view);
        else
            results.append({result, {other.view}});
    }
    Problems problems;
    for (const auto &[result, views] : std::as_const(results)) {
        const QString variable = QString::fromUtf8(name);
        const QString message =
            result.isEmpty() ? tr("%1, %2 is not set").arg(placeOf(views), variable)
                             : tr("%1, %2 is %3").arg(placeOf(views), variable, briefValue(name, result));
        problems.append({Severity::Info, message,
                         tr("see it with goconf env --view %1 %2")
                             .arg(viewName(views.constFirst()), shellWord(variable))});
    }
    return problems;
}

QByteArray ViewpointDifferences::keyOf(const QByteArray &name) const
{
    return m_process && !m_process->os().caseSensitiveNames() ? upperName(name) : name;
}

QString ViewpointDifferences::placeOf(const QVector<View> &views)
{
    if (views.size() > 1)
        return tr("In a new terminal and in programs started from the desktop");
    return views.constFirst() == View::Terminal ? tr("In a new terminal")
                                                : tr("In programs started from the desktop");
}

} // namespace goconf
