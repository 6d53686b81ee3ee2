// SPDX-License-Identifier: MIT
#include "sdk/release/ReleaseFinder.h"

#include "env/Resource.h"
#include "sdk/release/ReleaseDocument.h"

namespace goconf {

using namespace Qt::StringLiterals;

ReleaseFinder::ReleaseFinder(ReleaseStore store, Options options)
    : m_store(std::move(store))
    , m_options(std::move(options))
{
}

Result<ReleaseList> ReleaseFinder::find(const std::stop_token &stop)
{
    m_problems.clear();
    for (const bool isSite : {true, false}) {
        if (!(isSite ? m_site.has_value() : m_proxies.has_value()))
            continue;
        Result<ReleaseList> list = isSite ? fromSite(stop) : fromProxies(stop);
        if (list && m_options.keep)
            m_store.keep(*list);
        if (list)
            return list;
        if (list.error().code == ErrorCode::Cancelled)
            return list;
        m_problems.append({Severity::Warning, list.error().what, {}});
    }
    const std::optional<ReleaseList> kept = m_store.read(m_options.all);
    ReleaseList made = builtIn();
    // Unless the program is newer than what was kept.
    return tidied(kept && kept->at >= made.at ? *kept : made);
}

Result<ReleaseList> ReleaseFinder::fromSite(const std::stop_token &stop) const
{
    Result<QVector<Release>> releases = m_site->releases(m_options.all, stop);
    if (!releases)
        return fail(releases.error());
    ReleaseList list = fresh(std::move(*releases), ReleaseSource::Site, m_site->shown());
    list.isComplete = m_options.all;
    if (list.releases.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    tr("%1 has no Go for %2: name another site")
                        .arg(m_site->shown(), QString::fromLatin1(m_options.goos + '/' + m_options.goarch)));
    }
    return list;
}

Result<ReleaseList> ReleaseFinder::fromProxies(const std::stop_token &stop) const
{
    if (!*m_proxies)
        return fail(m_proxies->error());
    const Result<ModuleProxyChain::Answer> answer =
        (*m_proxies)->get(ToolchainVersion::modulePath(), "@v/list", versionsLimit, stop);
    if (!answer)
        return fail(answer.error());
    Result<QVector<Release>> releases = parseVersions(answer->body, m_options.goos, m_options.goarch);
    if (!releases)
        return fail(releases.error());
    return fresh(std::move(*releases), ReleaseSource::Proxy, answer->servedBy);
}

Result<QVector<Release>> ReleaseFinder::parseVersions(const QByteArray &list, const QByteArray &goos,
                                                      const QByteArray &goarch)
{
    QVector<Release> releases;
    for (const QByteArray &line : list.split('\n')) {
        // A time may stand behind the version. source: cmd/go/internal/modfetch/proxy.go Versions
        const auto toolchain = ToolchainVersion::fromModuleVersion(line.simplified().split(' ').constFirst());
        if (!toolchain || toolchain->goos != goos || toolchain->goarch != goarch)
            continue;
        const QByteArray name = toolchain->name();
        releases.append({toolchain->go, !name.contains("rc") && !name.contains("beta"), {}});
    }
    if (releases.isEmpty()) {
        return fail(ErrorCode::Corrupt,
                    tr("the module proxy names no Go for %1: name another proxy in GOPROXY")
                        .arg(QString::fromLatin1(goos + '/' + goarch)));
    }
    return releases;
}

ReleaseList ReleaseFinder::builtIn()
{
    const Result<ReleaseList> list = ReleaseDocument::parseKept(resourceBytes("releases.json"_L1));
    Q_ASSERT(list);
    return *list;
}

ReleaseList ReleaseFinder::fresh(QVector<Release> releases, ReleaseSource source,
                                 const QString &servedBy) const
{
    ReleaseList list;
    list.releases = std::move(releases);
    list.source = source;
    list.servedBy = servedBy;
    list.at = m_options.now.toUTC();
    return tidied(std::move(list));
}

ReleaseList ReleaseFinder::tidied(ReleaseList list) const
{
    list.tidyFor(m_options.goos, m_options.goarch);
    return list;
}

} // namespace goconf
