// SPDX-License-Identifier: MIT
#include "support/fault/CallRecord.h"

#include "support/Rounds.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace goconf::test {

using namespace Qt::StringLiterals;

CallRecord CallRecord::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no record of calls: the counting library is not in force");
    CallRecord record;
    while (!file.atEnd()) {
        const QByteArrayList words = file.readLine().trimmed().split(' ');
        if (words.size() != 4)
            qFatal("not a line of a record of calls: %s", words.join(' ').constData());
        record.m_calls.append({words.at(0).toInt(), words.at(1), words.at(2) == "space", words.at(3)});
    }
    return record;
}

QVector<int> CallRecord::all() const
{
    QVector<int> numbers(m_calls.size());
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

QVector<int> CallRecord::sample(const QString &action, int others, quint32 seed) const
{
    QVector<int> chosen;
    QVector<int> rest;
    QSet<QByteArray> places;
    for (const Call &call : m_calls) {
        const bool differs = action == "full"_L1 ? call.needsSpace
                             : QStringList{u"tear"_s, u"corrupt"_s, u"fills"_s}.contains(action)
                                 ? call.name == "write"
                                 : true;
        if (!differs)
            continue;
        (places.contains(call.place) ? rest : chosen).append(call.number);
        places.insert(call.place);
    }
    QRandomGenerator random(seed);
    std::shuffle(rest.begin(), rest.end(), random);
    chosen += rest.first(std::min(qsizetype(rounds(others)), rest.size()));
    std::sort(chosen.begin(), chosen.end());
    qInfo("%s at %d of %d calls, from %d places, seed %u", qPrintable(action), int(chosen.size()), count(),
          int(places.size()), seed);
    return chosen;
}

} // namespace goconf::test
