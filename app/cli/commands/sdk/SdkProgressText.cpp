// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkProgressText.h"

#include <QCoreApplication>
#include <QLocale>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkProgressText)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString percentOf(const SdkProgress &now)
{
    return QString::number(now.total > 0 ? 100 * now.done / now.total : 0);
}

} // namespace

QString sdkProgressText(const SdkProgress &now, const QString &name)
{
    switch (now.step) {
    case SdkProgress::Step::Waiting: return {};
    case SdkProgress::Step::Asking: return Text::tr("asking the checksum database about %1").arg(name);
    case SdkProgress::Step::Downloading: {
        const QString done = now.total > 0 ? Text::tr("%1 of %2").arg(sizeText(now.done), sizeText(now.total))
                                           : sizeText(now.done);
        return Text::tr("downloading %1: %2, %3/s").arg(name, done, sizeText(now.bytesPerSecond));
    }
    case SdkProgress::Step::Unpacking: return Text::tr("unpacking %1: %2 %").arg(name, percentOf(now));
    case SdkProgress::Step::Reading: return Text::tr("reading %1: %2 %").arg(name, percentOf(now));
    }
    Q_UNREACHABLE();
}

} // namespace goconf
