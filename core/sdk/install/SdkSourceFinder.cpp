// SPDX-License-Identifier: MIT
#include "sdk/install/SdkSourceFinder.h"

#include "base/PathBytes.h"
#include "proxy/ModuleProxyChain.h"
#include "sdk/install/ArchiveSource.h"
#include "sdk/install/LocalSdkFile.h"
#include "sdk/install/LocalSdkFolder.h"
#include "sdk/install/ModuleSource.h"
#include "sdk/install/SdkInstallMeans.h"
#include "sdk/release/ReleaseFinder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace goconf {

SdkSourceFinder::SdkSourceFinder(Host host, ModuleSettings settings, const SdkInstallMeans &means,
                                 Options options)
    : m_host(std::move(host))
    , m_settings(std::move(settings))
    , m_means(means)
    , m_options(std::move(options))
{
}

SdkSourceFinder::Source SdkSourceFinder::find(const SdkWish &wish)
{
    if (wish.kind == SdkWish::Kind::File)
        return file(wish.file);
    if (!m_means.client())
        return fail(m_means.client().error());
    const Result<ToolchainVersion> version = resolve(wish);
    if (!version)
        return fail(version.error());
    const HttpClient &client = *m_means.client();
    if (!m_options.site.isEmpty()) {
        return ReleaseSite::at(client, m_options.site)
            .map([&](const ReleaseSite &site) -> std::unique_ptr<SdkSource> {
                return std::make_unique<ArchiveSource>(client, site, *version);
            });
    }
    return ModuleProxyChain::make(client, m_settings)
        .map([&](const ModuleProxyChain &chain) -> std::unique_ptr<SdkSource> {
            return std::make_unique<ModuleSource>(chain, *version);
        });
}

SdkSourceFinder::Source SdkSourceFinder::file(const QByteArray &given) const
{
    const QString name = pathText(given);
    const QString path = m_host.os.isAbsolutePath(given)
                             ? name
                             : QDir::cleanPath(m_host.os.join(m_host.workingDirectory, name));
    const ToolchainVersion here{GoVersion(), m_host.os.goName(), m_host.architecture};
    if (QFileInfo(path).isDir()) {
        Result<std::unique_ptr<LocalSdkFolder>> folder = LocalSdkFolder::open(path, here);
        if (!folder)
            return fail(folder.error());
        return std::unique_ptr<SdkSource>(std::move(*folder));
    }
    Result<std::unique_ptr<LocalSdkFile>> archive = LocalSdkFile::open(path, here);
    if (!archive)
        return fail(archive.error());
    return std::unique_ptr<SdkSource>(std::move(*archive));
}

Result<ReleaseList> SdkSourceFinder::releases(bool all)
{
    if (!m_means.client())
        return fail(m_means.client().error());
    const Result<QString> cache = m_host.cacheDir();
    if (!cache)
        return fail(cache.error());
    ReleaseFinder finder(ReleaseStore(*cache), {m_host.os.goName(), m_host.architecture, all,
                                                QDateTime::currentDateTimeUtc(), m_options.keepsReleases});
    if (m_options.site.isEmpty()) {
        finder.setProxies(ModuleProxyChain::make(*m_means.client(), m_settings));
    } else {
        const Result<ReleaseSite> site = ReleaseSite::at(*m_means.client(), m_options.site);
        if (!site)
            return fail(site.error());
        finder.setSite(*site);
    }
    Result<ReleaseList> list = finder.find(m_means.stop());
    m_problems += finder.problems();
    return list;
}

Result<ToolchainVersion> SdkSourceFinder::resolve(const SdkWish &wish)
{
    ToolchainVersion version{wish.version, m_host.os.goName(), m_host.architecture};
    if (wish.kind == SdkWish::Kind::Version)
        return version;
    const Result<ReleaseList> list = releases(wish.kind == SdkWish::Kind::Line);
    if (!list)
        return fail(list.error());
    const Release *release =
        wish.kind == SdkWish::Kind::Latest ? list->newest() : list->newestOfLine(wish.version);
    if (!release)
        return fail(ErrorCode::NotFound,
                    tr("There is no release of Go %1: see what there is with goconf sdk available")
                        .arg(QString::fromLatin1(wish.version.toByteArray())));
    version.go = release->version;
    return version;
}

} // namespace goconf
