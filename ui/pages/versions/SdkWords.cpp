// SPDX-License-Identifier: MIT
#include "pages/versions/SdkWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace goconf::ui::sdkwords {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::SdkWords)
};

} // namespace

QString title(const Sdk &sdk)
{
    if (sdk.version.isValid())
        return u"Go "_s + QString::fromLatin1(sdk.version.toByteArray());
    const QString text = QString::fromLatin1(sdk.versionText).section(u' ', 0, 1);
    return text.isEmpty() ? Text::tr("Go of unknown version") : text;
}

QString origin(const Sdk &sdk)
{
    if (sdk.kind == SdkKind::ModuleCache)
        return Text::tr("downloaded by go");
    if (sdk.manager == SdkManager::GoConfigurator)
        return Text::tr("installed by this program");
    if (sdk.manager == SdkManager::GolangDl)
        return u"golang.org/dl"_s;
    if (sdk.manager != SdkManager::None)
        //: the name of a version manager or package manager
        return Text::tr("by %1").arg(sdkManagerName(sdk.manager));
    switch (sdk.kind) {
    case SdkKind::Managed: return Text::tr("by a version manager");
    case SdkKind::System: return Text::tr("installed by hand");
    case SdkKind::Dl: return u"golang.org/dl"_s;
    case SdkKind::Distribution: return Text::tr("from the system's packages");
    case SdkKind::ModuleCache: break;
    }
    Q_UNREACHABLE();
}

QString keeper(const Sdk &sdk)
{
    return sdk.manager == SdkManager::None ? Text::tr("A version manager")
                                           : QString(sdkManagerName(sdk.manager));
}

QString support(SdkSupport support)
{
    switch (support) {
    case SdkSupport::Unknown: return {};
    case SdkSupport::Supported: return Text::tr("supported");
    case SdkSupport::Ended: return Text::tr("no longer supported");
    case SdkSupport::Preview: return Text::tr("a preview");
    }
    Q_UNREACHABLE();
}

Standing standing(SdkSupport support)
{
    if (support == SdkSupport::Ended)
        return Standing::Warning;
    return support == SdkSupport::Supported ? Standing::Good : Standing::Neutral;
}

QString finder(const PathView &view)
{
    if (view.name == "process"_L1)
        return Text::tr("this program");
    return view.name == "desktop"_L1 ? Text::tr("desktop programs") : finderName(view);
}

QString finderInBrief(const PathView &view)
{
    if (view.name == "process"_L1)
        return Text::tr("this program");
    return view.name == "desktop"_L1 ? Text::tr("desktop") : view.name;
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace goconf::ui::sdkwords
