// SPDX-License-Identifier: MIT
#include "widgets/SpokenTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::SpokenTime)
};

} // namespace

QString spokenTime(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return Text::tr("Today %1").arg(time);
    if (days == 1)
        return Text::tr("Yesterday %1").arg(time);
    return locale.toString(local, QLocale::ShortFormat);
}

} // namespace goconf::ui
