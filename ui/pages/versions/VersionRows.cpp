// SPDX-License-Identifier: MIT
#include "pages/versions/VersionRows.h"

#include "base/ItemList.h"
#include "pages/versions/SdkWords.h"

#include <QCoreApplication>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFinders = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::VersionRows)
};

/// Who finds it first, in a few words; empty when nobody does.
QString useOf(const InstalledSdks &sdks, const Sdk &sdk)
{
    const QVector<const GoOnPath *> views = sdks.finders(sdk);
    if (views.isEmpty())
        return {};
    if (views.size() == sdks.report.views.size())
        return Text::tr("in use everywhere");
    QStringList names;
    for (const GoOnPath *view : views.first(qMin(mostFinders, views.size())))
        names.append(sdkwords::finderInBrief(view->view));
    const QString list = names.join(", "_L1);
    const qsizetype more = views.size() - names.size();
    return more > 0 ? Text::tr("in use: %1 +%2").arg(list, QString::number(more))
                    : Text::tr("in use: %1").arg(list);
}

/// The same with everybody who does, as a sentence.
QString finders(const InstalledSdks &sdks, const Sdk &sdk)
{
    QStringList names;
    for (const GoOnPath *view : sdks.finders(sdk))
        names.append(sdkwords::finder(view->view));
    return Text::tr("Found first by %1.").arg(itemList(names));
}

QString supportMeaning(SdkSupport support)
{
    switch (support) {
    case SdkSupport::Supported: return Text::tr("Go's makers mend its line.");
    case SdkSupport::Ended: return Text::tr("It gets no security fixes any more.");
    case SdkSupport::Preview: return Text::tr("A version to try out, before it is released.");
    case SdkSupport::Unknown: break;
    }
    return {};
}

VersionRow::Mark supportMark(SdkSupport support)
{
    const Standing standing = support == SdkSupport::Ended ? Standing::Warning : Standing::Neutral;
    return {sdkwords::support(support), standing, supportMeaning(support)};
}

/// What is wrong with it; nothing in most cases.
std::optional<VersionRow::Mark> faultOf(const Sdk &sdk)
{
    using Mark = VersionRow::Mark;
    if (!sdk.missing.isEmpty() || sdk.runs == SdkRuns::Unknown)
        return Mark{Text::tr("damaged"), Standing::Error, Text::tr("Files that it needs are missing.")};
    if (sdk.runs != SdkRuns::Yes)
        return Mark{Text::tr("not for this machine"), Standing::Error,
                    Text::tr("Its programs cannot be started here.")};
    return std::nullopt;
}

QVector<VersionRow::Mark> marksOf(const InstalledSdks &sdks, const Sdk &sdk, const QString &awaited)
{
    QVector<VersionRow::Mark> marks;
    if (sdk.path == awaited)
        marks.append({Text::tr("pending"), Standing::Good, Text::tr("It will be chosen when you apply.")});
    if (const auto fault = faultOf(sdk))
        marks.append(*fault);
    if (const QString use = useOf(sdks, sdk); !use.isEmpty())
        marks.append({use, Standing::Accent, finders(sdks, sdk)});
    if (sdk.path == sdks.chosen)
        marks.append({Text::tr("chosen"), Standing::Good,
                      sdks.link.isEmpty()
                          ? Text::tr("Your PATH names it.")
                          : Text::tr("The link of this program leads to it: %1").arg(sdks.brief(sdks.link))});
    if (sdk.proven == false)
        marks.append({Text::tr("not proven"), Standing::Warning,
                      Text::tr("Nobody vouched for it when it was installed: verify it.")});
    if (sdk.neededBy && sdk.neededBy->isEmpty())
        marks.append({Text::tr("not asked for"), Standing::Neutral,
                      Text::tr("None of the projects asks for this toolchain.")});
    if (sdk.support == SdkSupport::Ended || sdk.support == SdkSupport::Preview)
        marks.append(supportMark(sdk.support));
    return marks;
}

VersionRow rowOf(const ReleaseOffer::Entry &entry)
{
    VersionRow row;
    row.id = QString::fromLatin1(entry.release.name());
    row.title = u"Go "_s + QString::fromLatin1(entry.release.version.toByteArray());
    if (entry.isRecommended)
        row.marks.append({Text::tr("recommended"), Standing::Accent, Text::tr("Take this one.")});
    if (!entry.installed.isEmpty())
        row.marks.append({Text::tr("installed"), Standing::Good,
                          Text::tr("It is on this machine: %1").arg(entry.installed.constFirst())});
    row.marks.append(supportMark(supportOf(entry)));
    return row;
}

} // namespace

SdkSupport supportOf(const ReleaseOffer::Entry &entry)
{
    if (!entry.release.stable)
        return SdkSupport::Preview;
    return entry.isSupported ? SdkSupport::Supported : SdkSupport::Ended;
}

QVector<VersionRow> rowsOf(const InstalledSdks &sdks, const QString &awaited)
{
    QVector<VersionRow> rows;
    for (const Sdk &sdk : sdks.report.sdks)
        rows.append({sdk.path, sdkwords::title(sdk), sdkwords::origin(sdk), sdks.brief(sdk.path),
                     marksOf(sdks, sdk, awaited)});
    return rows;
}

QVector<VersionRow> rowsOf(const ReleaseOffer &offer, const std::function<qint64(const Release &)> &sizeOf)
{
    QVector<VersionRow> rows;
    for (const ReleaseOffer::Entry &entry : offer.entries) {
        VersionRow row = rowOf(entry);
        if (const qint64 size = sizeOf(entry.release); size > 0)
            row.note = sdkwords::size(size);
        // The first thing to be seen is what to take.
        if (entry.isRecommended)
            rows.prepend(row);
        else
            rows.append(row);
    }
    return rows;
}

} // namespace goconf::ui
