// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "proxy/ProxyProbe.h"
#include "setup/ProofStep.h"
#include "setup/SetupObserver.h"

#include <QCoreApplication>

#include <chrono>
#include <functional>

namespace goconf {

class ProofShell;

/// Proves that Go works: in fresh login shells of the account, as a new terminal starts them, it looks for
/// go, fetches a small module from the network, and builds and runs a program that uses it. The program and
/// what is fetched for it live in a throw-away folder below Host::cacheDir(), which is gone at the end; go
/// fills its own build cache, as always.
class SetupProof
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupProof)

public:
    struct Options
    {
        /// The program uses no other module, and nobody is asked over the network.
        bool offline = false;
        /// What is fetched; its package must have Hello() string, as rsc.io/quote has.
        ProbeModule module = ProbeModule::builtIn();
        /// Each step; the first build of an account compiles the standard library.
        std::chrono::milliseconds timeLimit = std::chrono::minutes(5);
    };

    SetupProof(Host host, Options options)
        : m_host(std::move(host))
        , m_options(std::move(options))
    {
    }

    /// All steps in their order. `onStep` is called after each, in the calling thread. A step after a failed
    /// one that it needs is skipped. Errors: Cancelled; what the system says of the throw-away folder.
    Result<QVector<ProofStep>> run(const SetupObserver &observer = {},
                                   const std::function<void(const ProofStep &)> &onStep = {}) const;

    /// Whether no step failed.
    static bool isGood(const QVector<ProofStep> &steps);

private:
    Host m_host;
    Options m_options;
};

} // namespace goconf
