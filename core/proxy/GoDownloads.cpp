// SPDX-License-Identifier: MIT
#include "proxy/GoDownloads.h"

#include "env/Resource.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace goconf {

using namespace Qt::StringLiterals;

GoDownloads GoDownloads::read()
{
    const QJsonObject data = QJsonDocument::fromJson(resourceBytes("go-downloads.json"_L1)).object();
    return {data.value("releases"_L1).toString().toUtf8(),
            data.value("toolchain_modules"_L1).toString().toUtf8()};
}

} // namespace goconf
