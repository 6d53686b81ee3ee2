// SPDX-License-Identifier: MIT
#include "change/JournalId.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace goconf {

namespace {

// By hand: with a format of our own, QDateTime reads the machine's time zone.
QString basicTime(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs).remove(u'-').remove(u':');
}

} // namespace

QString JournalId::make(const QDateTime &time)
{
    const quint32 random = QRandomGenerator::system()->bounded(0x10000U);
    return basicTime(time) + u'-' + QString::number(random, 16).rightJustified(4, u'0');
}

QDateTime JournalId::timeOf(const QString &id)
{
    const auto number = [&id](qsizetype at, qsizetype size) { return QStringView(id).mid(at, size).toInt(); };
    const QDate day(number(0, 4), number(4, 2), number(6, 2));
    const QTime clock(number(9, 2), number(11, 2), number(13, 2), number(16, 3));
    // Of UTC as such, and not as one of the zones, which is written with an offset.
    const QDateTime time = QDateTime(day, clock, QTimeZone::utc()).toUTC();
    return time.isValid() && basicTime(time) == id.section(u'-', 0, 0) ? time : QDateTime();
}

} // namespace goconf
