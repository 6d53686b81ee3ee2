// SPDX-License-Identifier: MIT
#include "env/Resource.h"

#include <QResource>

// A static library's resources take part only when something refers to them; this must stand outside of any
// namespace. source: Qt's documentation of Q_INIT_RESOURCE.
static void registerData()
{
    Q_INIT_RESOURCE(goconf_data);
}

namespace goconf {

QByteArray resourceBytes(QLatin1StringView name)
{
    static const bool registered = (registerData(), true);
    Q_UNUSED(registered)
    const QResource resource(QLatin1StringView(":/goconf/data/") + name);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

} // namespace goconf
