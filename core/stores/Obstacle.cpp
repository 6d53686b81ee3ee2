// SPDX-License-Identifier: MIT
#include "stores/Obstacle.h"

#include "stores/StoreList.h"
#include "stores/ViewpointSources.h"
#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/WindowsEnvironment.h"

namespace goconf {

using namespace Qt::StringLiterals;

QVector<Obstacle> obstaclesTo(const Host &host, const Setting &setting, const QString &store,
                              const QByteArray &value)
{
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    const QStringList own = writableStoreIds(host.os);
    const Result<QString> home = host.home();
    QVector<Obstacle> result;
    for (const LadderRow &row : setting.ladder) {
        if (!winsOver(row.store, store, host.os, login) || row.value.isEmpty() || row.value == value)
            continue;
        if (RegistryAdvice::isRegistry(row.store) && RegistryAdvice::isRegistry(store) &&
            WindowsEnvironment::isJoined(setting.name))
            continue; // one list of all
        const bool hasOrigin = row.store == "process"_L1 && !row.location.isEmpty();
        if (hasOrigin)
            continue; // the profile's own row says it better
        const bool isUsers =
            row.store == "registry-user"_L1 || (home && host.os.isInside(row.location.path, *home));
        result.append(
            {row.store, row.location, row.value, row.certainty, isUsers && own.contains(row.store)});
    }
    return result;
}

} // namespace goconf
