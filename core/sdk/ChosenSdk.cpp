// SPDX-License-Identifier: MIT
#include "sdk/ChosenSdk.h"

#include "sdk/RealPath.h"
#include "sdk/RegistryChoice.h"
#include "sdk/SdkFolders.h"

namespace goconf {

QString chosenSdk(const Host &host)
{
    const QString way = host.os.isWindows() ? RegistryChoice::read(host).root()
                                            : sdkfolders::current(host).value_or(QString());
    return realPath(way);
}

} // namespace goconf
