// SPDX-License-Identifier: MIT
#include "change/JournalId.h"

#include <QRandomGenerator>

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
    const QDateTime time(QDate(number(0, 4), number(4, 2), number(6, 2)),
                         QTime(number(9, 2), number(11, 2), number(13, 2), number(16, 3)), Qt::UTC);
    return time.isValid() && basicTime(time) == id.section(u'-', 0, 0) ? time : QDateTime();
}

} // namespace goconf
