// SPDX-License-Identifier: MIT
#include "setup/SurveyedNetwork.h"

#include "env/grammar/SumDbName.h"
#include "net/HttpProblem.h"
#include "proxy/Mirrors.h"
#include "proxy/ModuleProxyChain.h"
#include "proxy/Network.h"
#include "proxy/ProxyPlace.h"
#include "proxy/ProxyRound.h"
#include "sdk/release/ReleaseFinder.h"
#include "setup/ProxyQuestion.h"

#include <QDateTime>

#include <algorithm>
#include <future>

namespace goconf {

namespace {

/// The proxies of a value of GOPROXY.
QByteArrayList addressesIn(const QByteArray &goProxy, Os os)
{
    QByteArrayList addresses;
    const Result<ProxyList> list = ProxyList::parse(goProxy, os);
    for (const ProxyList::Item &item : list ? list->items() : QVector<ProxyList::Item>()) {
        if (item.kind == ProxyList::Item::Url)
            addresses.append(item.text);
    }
    return addresses;
}

/// Whether the checksum database itself can be asked, where no proxy stands in for it.
bool answersDirectly(const HttpClient &client, const ModuleSettings &settings, const std::stop_token &stop)
{
    constexpr qint64 headLimit = 64 * 1024;
    const Result<SumDbName> name = SumDbName::parse(settings.goSumDb);
    if (!name || name->off)
        return false;
    const QByteArray address = name->url.isEmpty() ? "https://" + name->name : name->url;
    return ProxyPlace::at(client, address, settings.os)
        .and_then([&](const ProxyPlace &place) { return place.get("latest", headLimit, stop); })
        .has_value();
}

void stayOffline(SetupSurvey &survey, const Problem &why)
{
    survey.isOffline = true;
    survey.whyOffline = why;
    survey.problems.append(why);
}

} // namespace

Result<void> SurveyedNetwork::fill(SetupSurvey &survey) const
{
    Problems ofProcess;
    survey.processGoProxy = moduleSettings(m_host, ofProcess).goProxy;
    if (survey.processGoProxy == survey.modules.goProxy)
        survey.processGoProxy.clear();
    survey.releases = ReleaseFinder::builtIn();
    if (m_options.offline) {
        stayOffline(survey, {Severity::Info, tr("nobody was asked over the network, as was wished"), {}});
        return {};
    }
    const Result<Network> network = Network::open(m_host, survey.modules);
    if (!network) {
        stayOffline(survey, {Severity::Warning, network.error().what, {}});
        return {};
    }
    m_observer.tell({tr("asking the proxies")});
    const HttpClient client = network->client({.silence = m_options.probeLimit});
    probe(client, survey);
    if (m_observer.stop.stop_requested())
        return goconf::fail(HttpProblem::cancelled());
    if (isOffline(survey)) {
        stayOffline(survey,
                    {Severity::Warning, tr("no module proxy answered: this machine seems to be offline"),
                     tr("connect it, or set up from an archive of Go that you have")});
        return {};
    }
    m_observer.tell({tr("asking which releases of Go there are")});
    findReleases(client, survey);
    if (m_observer.stop.stop_requested())
        return goconf::fail(HttpProblem::cancelled());
    return {};
}

bool SurveyedNetwork::isOffline(const SetupSurvey &survey) const
{
    const auto answers = [](const ProbedProxy &proxy) { return proxy.isReachable; };
    // Whether a repository answers is not for us to try.
    return !survey.hasDirectSumDb && !survey.modules.goProxy.startsWith("direct") &&
           std::none_of(survey.proxies.cbegin(), survey.proxies.cend(), answers);
}

bool SurveyedNetwork::works(const SetupSurvey &survey) const
{
    const ProxyQuestion question(m_host, survey);
    return question.works(survey.modules.goProxy) ||
           (!survey.processGoProxy.isEmpty() && question.works(survey.processGoProxy));
}

/// Everybody is asked at once. Where what is set works, the well-known ones get less time: a firewall that
/// swallows what is sent to them would hold everybody up.
void SurveyedNetwork::probe(const HttpClient &client, SetupSurvey &survey) const
{
    const ProxyProbe prober(client, survey.modules, m_options.module);
    std::stop_source end;
    const std::stop_callback hear(m_observer.stop, [&end] { end.request_stop(); });
    std::future<bool> sumDb = std::async(
        std::launch::async, [&] { return answersDirectly(client, survey.modules, end.get_token()); });
    const QByteArrayList ofSettings =
        addressesIn(survey.modules.goProxy, m_host.os) + addressesIn(survey.processGoProxy, m_host.os);
    ProxyRound settingsRound(prober, m_observer.stop);
    for (const QByteArray &address : ofSettings)
        settingsRound.ask(address);
    const QVector<Mirror> presets = Mirrors::read();
    ProxyRound presetRound(prober, m_observer.stop);
    for (const Mirror &preset : presets) {
        if (!ofSettings.contains(preset.address))
            presetRound.ask(preset.address);
    }
    const auto start = std::chrono::steady_clock::now();
    survey.proxies = settingsRound.answers(start + m_options.probeLimit);
    for (const ProbedProxy &proxy : std::as_const(survey.proxies)) {
        if (proxy.error && proxy.error->code == ErrorCode::ProofFailed)
            survey.problems.append({Severity::Warning, proxy.error->what, {}});
    }
    const bool isShort = !m_options.waitsForPresets && works(survey);
    const auto deadline = start + (isShort ? m_options.presetLimit : m_options.probeLimit);
    survey.proxies += presetRound.answers(deadline);
    sumDb.wait_until(deadline);
    end.request_stop();
    survey.hasDirectSumDb = sumDb.get();
}

/// From whoever of the settings or, failing that, of the well-known proxies answered.
void SurveyedNetwork::findReleases(const HttpClient &client, SetupSurvey &survey) const
{
    const Result<QString> cache = m_host.cacheDir();
    if (!cache)
        return;
    ReleaseFinder finder(ReleaseStore(*cache), {m_host.os.goName(), m_host.architecture, false,
                                                QDateTime::currentDateTimeUtc(), m_options.keepsReleases});
    ModuleSettings settings = survey.modules;
    settings.goProxy.clear();
    for (const ProbedProxy &proxy : std::as_const(survey.proxies)) {
        if (proxy.isReachable)
            settings.goProxy += (settings.goProxy.isEmpty() ? "" : "|") + proxy.address;
    }
    if (settings.goProxy.isEmpty())
        settings.goProxy = survey.modules.goProxy;
    finder.setProxies(ModuleProxyChain::make(client, settings));
    if (Result<ReleaseList> list = finder.find(m_observer.stop))
        survey.releases = *std::move(list);
}

} // namespace goconf
