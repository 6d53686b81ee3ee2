// SPDX-License-Identifier: MIT
#include "base/SizeText.h"

#include <QLocale>

namespace goconf {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace goconf
