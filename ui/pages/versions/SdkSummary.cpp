// SPDX-License-Identifier: MIT
#include "pages/versions/SdkSummary.h"

#include "pages/versions/SdkWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::SdkSummary)
};

} // namespace

QString statementOf(const InstalledSdks &sdks)
{
    if (const Sdk *winner = sdks.winner())
        return Text::tr("%1 is in use").arg(sdkwords::title(*winner));
    return sdks.report.sdks.isEmpty() ? Text::tr("No Go yet") : Text::tr("No Go is in use");
}

QString factsOf(const InstalledSdks &found)
{
    const QVector<Sdk> &sdks = found.report.sdks;
    const auto count = [&sdks](auto &&is) { return int(std::count_if(sdks.cbegin(), sdks.cend(), is)); };
    const int old = count([](const Sdk &sdk) { return sdk.support == SdkSupport::Ended; });
    const int unusable = count([](const Sdk &sdk) { return !sdk.healthy(); });
    QStringList parts{Text::tr("%n version(s) on this machine", nullptr, int(sdks.size()))};
    if (old > 0)
        parts.append(Text::tr("%n no longer supported", nullptr, old));
    if (unusable > 0)
        parts.append(Text::tr("%n unusable", nullptr, unusable));
    //: between the parts of a list of facts
    return parts.join(Text::tr(", "));
}

} // namespace goconf::ui
