// SPDX-License-Identifier: MIT
#pragma once

#include "GoconfRun.h"
#include "support/toolchain/PlantedToolchain.h"
#include "support/toolchain/ToolchainServer.h"

#include <QJsonObject>

namespace goconf::test {

/// A machine with a server, and one Go that it serves as the only one in PATH.
struct VerifyMachine
{
    VerifyMachine();

    GoconfRun verify(const QByteArrayList &words = {}) const;
    /// The entry of the Go in the JSON document of the whole run.
    QJsonObject verdict(const QByteArrayList &words = {}) const;
    bool hasTemporaryFiles() const;
    QByteArray path() const;

    FakeToolchain toolchain = FakeToolchain::make();
    ToolchainServer server;
    TempHome home;
    /// Where the Go is.
    QString root;
    Host host;
};

} // namespace goconf::test
