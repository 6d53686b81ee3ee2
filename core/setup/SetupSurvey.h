// SPDX-License-Identifier: MIT
#pragma once

#include "env/grammar/ProxyList.h"
#include "proxy/ProxyProbe.h"
#include "sdk/SdkFinder.h"
#include "sdk/release/ReleaseList.h"
#include "setup/SetupHome.h"
#include "setup/SetupObserver.h"
#include "setup/SetupObstacle.h"
#include "setup/SetupTerminal.h"

#include <QCoreApplication>

#include <chrono>

namespace goconf {

struct SetupSurveyOptions
{
    /// Nobody is asked over the network.
    bool offline = false;
    /// The well-known proxies get all of `probeLimit` although what is set works: somebody wants to choose.
    bool waitsForPresets = false;
    /// Whether a list of releases that was fetched is kept; not in a dry run.
    bool keepsReleases = true;
    /// How long a proxy may take to answer everything.
    std::chrono::milliseconds probeLimit{6000};
    /// How long the well-known proxies may take in all where what is set works.
    std::chrono::milliseconds presetLimit{1500};
    /// How long a shell may take to start.
    std::chrono::milliseconds shellLimit{2000};
    /// What the proxies are asked for.
    ProbeModule module = ProbeModule::builtIn();
};

/// The machine as the set-up finds it. Looking writes nothing but what a new terminal's own start-up files
/// write, and our list of releases in the cache. A value object.
struct SetupSurvey
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupSurvey)

public:
    SdkReport sdks;
    QVector<SetupTerminal> terminals;
    SetupHome home;
    QVector<SetupObstacle> obstacles;
    /// Go's settings as a new terminal has them.
    ModuleSettings modules;
    Setting goPath;
    Setting goProxy;
    /// GOPROXY of this process where it is another one; empty otherwise.
    QByteArray processGoProxy;
    /// The proxies of GOPROXY, those of the process's GOPROXY, and the well-known ones; each once and in this
    /// order.
    QVector<ProbedProxy> proxies;
    /// The checksum database answers without a proxy.
    bool hasDirectSumDb = false;
    /// What there is to install.
    ReleaseList releases;
    /// Nobody was asked, or nobody answered; why, in `problems`.
    bool isOffline = false;
    /// That reason once more; empty while somebody answers.
    Problem whyOffline = {};
    /// All that the user should know before anything else. An Error: nothing can be set up.
    Problems problems;

    /// The account's own shell; nothing where it is none that we know.
    const SetupTerminal *loginTerminal() const;
    /// The Go that it finds, whole; nothing when it finds none or a stand-in.
    const Sdk *loginGo() const;
    const ProbedProxy *probeOf(const ProxyList::Item &item) const;

    /// Looks at everything at once, within some seconds. Errors: Cancelled; of Host::home() and
    /// Host::checkPaths(). All else that goes wrong is a problem.
    static Result<SetupSurvey> run(const Host &host, const SetupSurveyOptions &options = {},
                                   const SetupObserver &observer = {});
};

} // namespace goconf
