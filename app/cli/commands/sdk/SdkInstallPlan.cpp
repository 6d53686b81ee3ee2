// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkInstallPlan.h"

#include "JsonWriter.h"
#include "Plan.h"
#include "ProblemsJson.h"
#include "base/SizeText.h"
#include "commands/sdk/SdkInstallReport.h"

#include "sdk/ExpectedSdk.h"

#include <QCoreApplication>
#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkInstallPlan)
};

QString nameOf(const ToolchainVersion &version)
{
    return QString::fromLatin1(version.name());
}

} // namespace

Result<SdkInstallPlan> SdkInstallPlan::make(const Host &host, const SdkInstaller &installer,
                                            const SdkSource &source, const std::optional<SdkReport> &report,
                                            const std::stop_token &stop)
{
    SdkInstallPlan plan(source.version());
    if (const Result<void> fits = installer.checkSystem(plan.m_version); !fits)
        return fail(fits.error());
    const Result<QString> path = installer.pathOf(plan.m_version);
    if (!path)
        return fail(path.error());
    plan.m_path = *path;
    const Result<std::optional<SdkInstallation>> found = installer.find(plan.m_version);
    if (!found)
        return fail(found.error());
    if (!*found) {
        const Result<SdkOffer> offer = source.offer(stop);
        if (!offer)
            return fail(offer.error());
        plan.m_offer = *offer;
    }
    if (report) {
        if (const Result<void> chosen = plan.choose(host, *report); !chosen)
            return fail(chosen.error());
    }
    return plan;
}

Result<void> SdkInstallPlan::choose(const Host &host, const SdkReport &report)
{
    const SdkSwitcher switcher(host);
    const Result<SdkSwitch> plan =
        m_offer ? switcher.planAhead(expectedSdk(m_version, m_path), report) : switcher.plan(m_path, report);
    if (!plan)
        return fail(plan.error());
    m_switch = *plan;
    return {};
}

QJsonArray SdkInstallPlan::changes() const
{
    QJsonArray changes;
    if (m_offer) {
        const bool isKnown = m_offer->isDownload && m_offer->bytes > 0;
        changes.append(QJsonObject{{u"target"_s, QDir::toNativeSeparators(m_path)},
                                   {u"kind"_s, u"tree"_s},
                                   {u"before"_s, QJsonValue()},
                                   {u"after"_s, nameOf(m_version)},
                                   {u"from"_s, m_offer->from},
                                   {u"download_bytes"_s, isKnown               ? QJsonValue(m_offer->bytes)
                                                         : m_offer->isDownload ? QJsonValue()
                                                                               : QJsonValue(0)}});
    }
    if (m_switch) {
        const QJsonArray ofSwitch = changesDocument(m_switch->changes);
        for (const QJsonValue &change : ofSwitch)
            changes.append(change);
    }
    return changes;
}

QString SdkInstallPlan::offerText(const QString &name) const
{
    if (!m_offer->isDownload)
        return Text::tr("Would take %1 from %2").arg(name, m_offer->from);
    if (m_offer->bytes <= 0)
        return Text::tr("Would download %1 from %2").arg(name, m_offer->from);
    return Text::tr("Would download %1 (%2) from %3").arg(name, sizeText(m_offer->bytes), m_offer->from);
}

int SdkInstallPlan::show(Console &console) const
{
    const QString name = nameOf(m_version);
    if (console.isJson()) {
        JsonWriter json;
        json.beginObject();
        json.key("changes"_L1);
        json.value(changes());
        writeProblems(m_switch ? m_switch->problems + m_switch->changes.remarks : Problems(), json);
        json.endObject();
        console.write(json.document());
        return ExitDone;
    }
    if (m_offer) {
        console.print(offerText(name));
        console.print(Text::tr("Would install %1 at %2").arg(name, QDir::toNativeSeparators(m_path)));
    } else {
        console.print(SdkInstallReport::placeText(name, m_path));
    }
    return m_switch ? showPlan(m_switch->changes, m_switch->problems + m_switch->changes.remarks, console)
                    : int(ExitDone);
}

} // namespace goconf
