// SPDX-License-Identifier: MIT
#include "sdk/install/SdkProgressText.h"

#include "base/SizeText.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkProgressText)
};

QString percentOf(const SdkProgress &now)
{
    return QString::number(now.total > 0 ? 100 * now.done / now.total : 0);
}

} // namespace

QStringList sdkProgressTexts(const SdkProgress &now, const QString &name)
{
    switch (now.step) {
    case SdkProgress::Step::Waiting: return {};
    case SdkProgress::Step::Asking:
        return {Text::tr("asking the checksum database about %1").arg(name), name};
    case SdkProgress::Step::Downloading: {
        const QString done = now.total > 0 ? Text::tr("%1 of %2").arg(sizeText(now.done), sizeText(now.total))
                                           : sizeText(now.done);
        const QString far =
            now.bytesPerSecond > 0 ? Text::tr("%1, %2/s").arg(done, sizeText(now.bytesPerSecond)) : done;
        return {Text::tr("downloading %1: %2").arg(name, far), name + u' ' + far, far};
    }
    case SdkProgress::Step::Unpacking:
        return {Text::tr("unpacking %1: %2 %").arg(name, percentOf(now)),
                name + u' ' + percentOf(now) + u'%'};
    case SdkProgress::Step::Reading:
        return {Text::tr("reading %1: %2 %").arg(name, percentOf(now)), name + u' ' + percentOf(now) + u'%'};
    }
    Q_UNREACHABLE();
}

} // namespace goconf
