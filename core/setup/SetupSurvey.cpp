// SPDX-License-Identifier: MIT
#include "setup/SetupSurvey.h"

#include "net/HttpProblem.h"
#include "setup/SurveyedNetwork.h"

#include <algorithm>
#include <future>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Surveyed
{
    QVector<SetupObstacle> obstacles;
    ModuleSettings modules;
    Setting goPath;
    Setting goProxy;
};

/// As a new terminal has them.
Result<Surveyed> readSettings(const Host &host, std::chrono::milliseconds timeLimit,
                              const std::stop_token &stop)
{
    ViewpointOptions options;
    options.timeLimit = timeLimit;
    options.stop = stop;
    const Result<Settings> settings = Settings::read(host, View::Terminal, options);
    if (!settings)
        return fail(settings.error());
    Surveyed surveyed;
    surveyed.obstacles = SetupObstacle::of(*settings, host);
    surveyed.modules = ModuleSettings::of(settings->edited({}, u"process"_s), host.os);
    surveyed.goPath = settings->setting("GOPATH");
    surveyed.goProxy = settings->setting("GOPROXY");
    return surveyed;
}

} // namespace

const SetupTerminal *SetupSurvey::loginTerminal() const
{
    const auto login = std::find_if(terminals.cbegin(), terminals.cend(),
                                    [](const SetupTerminal &terminal) { return terminal.isLogin; });
    return login == terminals.cend() ? nullptr : &*login;
}

const Sdk *SetupSurvey::loginGo() const
{
    const SetupTerminal *login = loginTerminal();
    if (!login || !login->go || login->go->root.isEmpty())
        return nullptr;
    const auto sdk = std::find_if(sdks.sdks.cbegin(), sdks.sdks.cend(), [&](const Sdk &one) {
        return one.path == login->go->root && one.healthy();
    });
    return sdk == sdks.sdks.cend() ? nullptr : &*sdk;
}

const ProbedProxy *SetupSurvey::probeOf(const ProxyList::Item &item) const
{
    const auto probe = std::find_if(proxies.cbegin(), proxies.cend(),
                                    [&](const ProbedProxy &proxy) { return proxy.address == item.text; });
    return probe == proxies.cend() ? nullptr : &*probe;
}

Result<SetupSurvey> SetupSurvey::run(const Host &host, const SetupSurveyOptions &options,
                                     const SetupObserver &observer)
{
    if (const Result<void> named = host.checkPaths(); !named)
        return fail(named.error());
    SetupSurvey survey;
    const Result<SetupHome> home = SetupHome::of(host);
    if (!home)
        return fail(home.error());
    survey.home = *home;
    survey.problems = home->problems;
    observer.tell({tr("looking for Go and at the terminals")});
    SdkSearchOptions search;
    search.timeLimit = options.shellLimit;
    search.stop = observer.stop;
    std::future<SdkReport> sdks =
        std::async(std::launch::async, [&host, search] { return findSdks(host, search); });
    const Result<Surveyed> settings = readSettings(host, options.shellLimit, observer.stop);
    survey.sdks = sdks.get();
    if (observer.stop.stop_requested())
        return fail(HttpProblem::cancelled());
    if (!settings)
        return fail(settings.error());
    survey.terminals = SetupTerminal::all(host, survey.sdks);
    survey.obstacles = settings->obstacles;
    survey.modules = settings->modules;
    survey.goPath = settings->goPath;
    survey.goProxy = settings->goProxy;
    if (const Result<void> asked = SurveyedNetwork(host, options, observer).fill(survey); !asked)
        return fail(asked.error());
    return survey;
}

} // namespace goconf
