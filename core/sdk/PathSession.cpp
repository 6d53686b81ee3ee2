// SPDX-License-Identifier: MIT
#include "sdk/PathSession.h"

namespace goconf {

PathSession::PathSession(const Host &machine)
    : before(ViewpointSession::read(machine))
    , host(machine)
{
    host.environment = before.environment;
}

Location PathSession::place(const QByteArray &name, const QByteArray &element) const
{
    const auto placeIn = [&](const EnvSnapshot &snapshot) {
        const QVector<EnvEntry> &entries = snapshot.entries;
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            if (entry->name == name && entry->value.split(':').contains(element))
                return entry->location;
        }
        return Location();
    };
    Location location = placeIn(before.pathFiles);
    for (const EnvLayer &layer : before.layers) {
        if (location.isEmpty())
            location = placeIn(layer.snapshot);
    }
    return location;
}

PathView::Setting PathSession::setting(const QByteArray &name) const
{
    const QByteArray value = before.environment.value(name);
    return {value, value.isEmpty() ? Location() : place(name, value)};
}

} // namespace goconf
