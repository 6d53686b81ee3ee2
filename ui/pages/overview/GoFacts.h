// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkFinder.h"
#include "setup/SetupTerminal.h"
#include "stores/Settings.h"

namespace goconf::ui {

/// What the overview tells of the Go versions on this machine. A value object.
struct GoFacts
{
    SdkReport sdks;
    /// The terminals of the account, its own shell first.
    QVector<SetupTerminal> terminals;

    /// Starts the login shell once, as findSdks(); for a worker thread.
    static GoFacts read(const Host &host);

    /// What a new terminal takes: the account's own shell, or this process where that is none that we know.
    /// Null when it finds none.
    const GoOnPath::Found *winner() const;
    /// The Go behind winner(); null of a stand-in, too.
    const Sdk *go() const;
    const Sdk *sdkAt(const QString &root) const;
    /// Used terminals that find something else than winner(), or nothing.
    QVector<SetupTerminal> deviating() const;
};

} // namespace goconf::ui
