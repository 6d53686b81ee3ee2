// SPDX-License-Identifier: MIT
#pragma once

#include "GoEnvValues.h"
#include "platform/Host.h"

namespace goconf::test {

/// One random question: an environment, a go env file and a folder.
struct GoEnvCase
{
    Host host;
    QString envFile;
    QByteArray envFileBytes;

    /// For a failing test's message.
    QByteArray describe() const;
};

/// Makes random cases over a GoEnvWorld.
class GoEnvCases
{
public:
    /// `goRoot` is the root of the go that will be asked.
    explicit GoEnvCases(const QString &goRoot);

    /// Writes the case's go env file and returns the case. Equal seeds give equal cases.
    GoEnvCase make(quint32 seed) const;

private:
    QByteArray fileText(Dice &dice) const;
    void setPlaces(GoEnvCase &made, Dice &dice) const;

    GoEnvWorld m_world;
    GoEnvValues m_values;
};

} // namespace goconf::test
