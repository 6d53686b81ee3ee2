// SPDX-License-Identifier: MIT
#pragma once

#include "GoEnvWorld.h"

#include <QByteArrayList>
#include <QRandomGenerator>

namespace goconf::test {

/// Equal seeds give equal throws.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QByteArray one(const QByteArrayList &of) { return of.at(m_random.bounded(of.size())); }

private:
    QRandomGenerator m_random;
};

/// Random values for the variables of Go, most of which mean something in a world.
class GoEnvValues
{
public:
    explicit GoEnvValues(const GoEnvWorld &world)
        : m_world(world)
    {
    }

    /// Those that get values; one is none of Go's.
    static const QByteArrayList &names();
    /// What go takes; `tag` tells where it stands.
    QByteArray value(const QByteArray &name, const QByteArray &tag, Dice &dice) const;
    /// What go or its parser may stumble over.
    QByteArray oddValue(const QByteArray &name, Dice &dice) const;

private:
    QByteArray inside(const char *relative) const { return m_world.inside(relative); }

    const GoEnvWorld &m_world;
};

} // namespace goconf::test
