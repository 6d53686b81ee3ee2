// SPDX-License-Identifier: MIT
#include "setup/ProxyQuestion.h"

#include "base/Secret.h"

#include <algorithm>

namespace goconf {

const ProbedProxy *ProxyQuestion::serving(const QByteArray &goProxy) const
{
    const Result<ProxyList> list = ProxyList::parse(goProxy, m_host.os);
    if (!list)
        return nullptr;
    for (const ProxyList::Item &item : list->items()) {
        if (item.kind != ProxyList::Item::Url)
            return nullptr;
        const ProbedProxy *probe = m_survey.probeOf(item);
        if (!probe)
            return nullptr;
        if (probe->isReachable && probe->bytes != ProbedProxy::Bytes::Unknown)
            return probe;
        // It said that it has no such module, or failed.
        const bool isNotThere = probe->error && probe->error->code == ErrorCode::NotFound;
        if (!isNotThere && !item.anyErrorFallsThrough)
            return nullptr;
    }
    return nullptr;
}

bool ProxyQuestion::works(const QByteArray &goProxy) const
{
    const Result<ProxyList> list = ProxyList::parse(goProxy, m_host.os);
    // Somebody decided that no proxy shall be asked; what comes from version control cannot be tried here.
    if (list && !list->items().isEmpty() && list->items().constFirst().kind == ProxyList::Item::Direct)
        return true;
    const ProbedProxy *proxy = serving(goProxy);
    return proxy && proxy->isGood() &&
           (proxy->hasSumDb || m_survey.hasDirectSumDb || m_survey.modules.goSumDb == "off");
}

QByteArray ProxyQuestion::suggested() const
{
    QVector<const ProbedProxy *> good;
    for (const ProbedProxy &proxy : m_survey.proxies) {
        if (proxy.isGood() && (proxy.hasSumDb || m_survey.hasDirectSumDb))
            good.append(&proxy);
    }
    std::stable_sort(good.begin(), good.end(), [](const ProbedProxy *a, const ProbedProxy *b) {
        return a->hasSumDb != b->hasSumDb ? a->hasSumDb : a->latency < b->latency;
    });
    if (good.isEmpty())
        return {};
    constexpr qsizetype most = 2;
    QByteArray chain;
    for (const ProbedProxy *proxy : good.first(std::min(most, good.size())))
        chain += proxy->address + '|';
    return chain + "direct";
}

QVector<QByteArray> ProxyQuestion::alternatives(const QByteArray &value) const
{
    QVector<QByteArray> once;
    for (const QByteArray &one : {QByteArray(), suggested(), m_survey.processGoProxy}) {
        if (one != value && one != m_survey.modules.goProxy && !once.contains(one))
            once.append(one);
    }
    return once;
}

SetupAnswer<QByteArray> ProxyQuestion::detected() const
{
    if (m_survey.isOffline)
        return {{}, {}, tr("Nobody could be asked, so this stays as it is.")};
    const QByteArray &current = m_survey.modules.goProxy;
    if (works(current)) {
        const ProbedProxy *proxy = serving(current);
        return {{},
                alternatives({}),
                proxy ? tr("%1 answers in %2 ms and serves the right bytes.")
                            .arg(proxy->shown)
                            .arg(proxy->latency.count())
                      : tr("The settings say that no proxy is asked.")};
    }
    const QByteArray &ofProcess = m_survey.processGoProxy;
    if (!ofProcess.isEmpty() && works(ofProcess))
        return {ofProcess, alternatives(ofProcess),
                tr("This terminal uses it and it works; what a new terminal would use does not.")};
    const QByteArray better = suggested();
    if (better.isEmpty())
        return {{},
                {},
                tr("None of the proxies that were tried serves modules: ask whoever runs your network."),
                true};
    if (current == "off")
        return {better, alternatives(better),
                tr("GOPROXY is off, so that no module is fetched; these serve them, quickest first.")};
    return {better, alternatives(better),
            tr("What is set now (%1) does not serve modules from here; these do, quickest first.")
                .arg(masked(QString::fromUtf8(current)))};
}

Result<SetupAnswer<QByteArray>> ProxyQuestion::answer(const QByteArray &wish) const
{
    if (wish.isEmpty())
        return detected();
    const QString asked = tr("You asked for it.");
    if (wish == "keep")
        return SetupAnswer<QByteArray>{{}, alternatives({}), asked};
    QByteArray value = wish;
    if (wish == "auto") {
        value = suggested();
        if (value.isEmpty())
            return detected();
    }
    const Result<ProxyList> list = ProxyList::parse(value, m_host.os);
    if (!list)
        return fail(list.error());
    if (value == m_survey.modules.goProxy)
        value.clear();
    return SetupAnswer<QByteArray>{value, alternatives(value), asked};
}

} // namespace goconf
