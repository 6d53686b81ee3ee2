// SPDX-License-Identifier: MIT
#include "commands/sdk/AvailableTable.h"

#include "TextLayout.h"
#include "base/ItemList.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::AvailableTable)
};

QString remarksOn(const ReleaseOffer::Entry &entry, const QString &home)
{
    QStringList remarks;
    if (entry.isRecommended)
        remarks.append(Text::tr("recommended"));
    if (!entry.release.stable)
        remarks.append(Text::tr("a preview"));
    else if (!entry.isSupported)
        remarks.append(Text::tr("no longer supported"));
    if (!entry.installed.isEmpty()) {
        QStringList paths;
        for (const QString &path : entry.installed)
            paths.append(withTilde(path, home));
        remarks.append(Text::tr("installed: %1").arg(itemList(paths)));
    }
    return itemList(remarks);
}

/// English has no plural forms in our sources: no sentence counts to one.
QString ageOf(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds >= 2 * day)
        return Text::tr("%n days old", nullptr, int(std::min<qint64>(seconds / day, 1'000'000)));
    if (seconds >= 2 * hour)
        return Text::tr("%n hours old", nullptr, int(seconds / hour));
    if (seconds >= 2 * minute)
        return Text::tr("%n minutes old", nullptr, int(seconds / minute));
    return Text::tr("less than two minutes old");
}

QString originOf(const AvailableSdks &available)
{
    const ReleaseList &list = available.list;
    const QString age = ageOf(list.age(available.now));
    switch (list.source) {
    case ReleaseSource::Site:
    case ReleaseSource::Proxy: return Text::tr("As %1 says now.").arg(list.servedBy);
    case ReleaseSource::Kept: return Text::tr("As %1 said once: %2.").arg(list.servedBy, age);
    case ReleaseSource::BuiltIn: return Text::tr("From the list that came with this program: %1.").arg(age);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList availableTable(const AvailableSdks &available, const QString &home)
{
    QStringList lines;
    qsizetype width = 0;
    for (const ReleaseOffer::Entry &entry : available.offer.entries)
        width = std::max(width, entry.release.name().size());
    for (const ReleaseOffer::Entry &entry : available.offer.entries) {
        const QString remarks = remarksOn(entry, home);
        const QString mark = entry.isRecommended ? u"* "_s : u"  "_s;
        const QString name = QString::fromLatin1(entry.release.name());
        if (remarks.isEmpty())
            lines.append(mark + name);
        else
            lines += wrapped(mark + padded(name, width + 2), remarks);
    }
    lines.append(QString());
    if (available.project) {
        lines += wrapped({}, Text::tr("%1 asks for Go %2 or newer.")
                                 .arg(withTilde(available.project->file, home),
                                      QString::fromLatin1(available.project->wanted.toByteArray())));
    }
    lines += wrapped({}, originOf(available));
    return lines;
}

} // namespace goconf
