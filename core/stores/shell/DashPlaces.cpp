// SPDX-License-Identifier: MIT
#include "stores/shell/DashPlaces.h"

#include "base/PathBytes.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace goconf {

using namespace Qt::StringLiterals;

DashPlaces::DashPlaces(const QVector<TraceRecord> &records, const ShellSession &session)
    : m_session(session)
{
    const QString home = pathText(session.environment.value("HOME"));
    m_files = {u"/etc/profile"_s, home + "/.profile"_L1};
    for (const TraceRecord &record : records) {
        if (!record.command.startsWith(". "))
            continue;
        const QString path = pathText(record.command.mid(2).trimmed());
        const QString folder = pathText(record.workingDirectory);
        const QString file = QDir::cleanPath(path.startsWith(u'/') ? path : folder + u'/' + path);
        if (m_files.contains(file))
            continue;
        m_files.append(file);
        m_sourcedBy.insert(file, record.command);
    }
}

void DashPlaces::fill(QHash<QByteArray, QVector<TracedChange>> &history)
{
    for (auto variable = history.begin(); variable != history.end(); ++variable) {
        QHash<QByteArray, qsizetype> runs;
        for (const TracedChange &change : std::as_const(*variable))
            ++runs[change.statement];
        QHash<QByteArray, qsizetype> run;
        QVector<TracedChange> changes;
        std::optional<QByteArray> before = m_session.environment.find(variable.key());
        for (TracedChange change : std::as_const(*variable)) {
            const Places places = placesOf(variable.key(), change.statement);
            const bool changed = std::exchange(before, change.value) != change.value;
            if (!changed && places.all.isEmpty())
                continue;
            if (places.all.size() == 1)
                change.location = places.all.constFirst();
            else if (places.inOrder && places.all.size() == runs.value(change.statement))
                change.location = places.all.at(run[change.statement]++);
            // What a subshell repeats may stand elsewhere just as well.
            const bool repeats = !changed && !changes.isEmpty() && !change.location.isEmpty() &&
                                 changes.constLast().location == change.location;
            if (!repeats)
                changes.append(change);
        }
        *variable = changes;
    }
    history.removeIf(
        [](QHash<QByteArray, QVector<TracedChange>>::iterator variable) { return variable->isEmpty(); });
}

/// Where the statement that set `name` may stand: one that shows so, one that eval was given, or the
/// expansion that gives a default value, which dash performs before it shows the command.
DashPlaces::Places DashPlaces::placesOf(const QByteArray &name, const QByteArray &statement)
{
    if (!statement.contains(name)) {
        for (const char *assign : {":=", "="}) {
            const Location location = m_finder.findSpelled("${" + name + assign, m_files);
            if (!location.isEmpty())
                return {{location}};
        }
        return {};
    }
    QVector<Location> places = m_finder.findAllExpanded(statement, m_files);
    if (places.isEmpty())
        places = m_finder.findAllExpanded("eval " + statement, m_files);
    if (places.size() < 2)
        return {places};
    QVector<std::pair<QVector<int>, Location>> ordered;
    for (const Location &place : std::as_const(places)) {
        std::optional<QVector<int>> order = readingOrder(place);
        if (!order || inFunction(place))
            return {places, false};
        ordered.append({std::move(*order), place});
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    std::transform(ordered.cbegin(), ordered.cend(), places.begin(),
                   [](const auto &entry) { return entry.second; });
    return {places};
}

/// Whether the line stands below the head of a function that no line has ended. Functions run elsewhere.
bool DashPlaces::inFunction(const Location &place)
{
    for (int line = place.line; line > 0; --line) {
        const QByteArray text = m_finder.lineAt({place.path, line});
        if (line < place.line && text.startsWith('}'))
            return false;
        if (text.contains("()"))
            return true;
    }
    return false;
}

/// The lines that lead to the place, from the file that dash reads by itself; nothing when not known.
std::optional<QVector<int>> DashPlaces::readingOrder(const Location &place)
{
    QVector<int> order;
    Location at = place;
    // No file is sourced by way of more files than there are.
    for (qsizetype i = 0; i <= m_files.size(); ++i) {
        order.prepend(at.line);
        const QByteArray by = m_sourcedBy.value(at.path);
        if (by.isEmpty()) {
            order.prepend(int(m_files.indexOf(at.path)));
            return order;
        }
        at = m_finder.findExpanded(by, m_files);
        if (at.isEmpty())
            break;
    }
    return std::nullopt;
}

} // namespace goconf
