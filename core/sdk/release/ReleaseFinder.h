// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "proxy/ModuleProxyChain.h"
#include "sdk/release/ReleaseList.h"
#include "sdk/release/ReleaseSite.h"
#include "sdk/release/ReleaseStore.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// Finds out which releases of Go there are for one system: from a site of releases, else from the module
/// proxies (the versions of golang.org/toolchain), else from what was kept, else from the list that came with
/// the program.
class ReleaseFinder
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ReleaseFinder)

public:
    struct Options
    {
        QByteArray goos;
        QByteArray goarch;
        /// Also the lines that are no longer supported. Module proxies always name them.
        bool all = false;
        QDateTime now;
        /// Whether an answer is kept for the next time.
        bool keep = true;
    };

    ReleaseFinder(ReleaseStore store, Options options);

    /// Asked first and second; a source that is not set is not asked.
    void setSite(ReleaseSite site) { m_site = std::move(site); }
    /// May say why there are none.
    void setProxies(Result<ModuleProxyChain> proxies) { m_proxies = std::move(proxies); }

    /// The list. Why an earlier source gave none is in problems(). Error: Cancelled.
    Result<ReleaseList> find(const std::stop_token &stop = {});
    const Problems &problems() const { return m_problems; }

    /// The releases that the answer to golang.org/toolchain/@v/list names for a system. Errors: Corrupt when
    /// it names none at all.
    static Result<QVector<Release>> parseVersions(const QByteArray &list, const QByteArray &goos,
                                                  const QByteArray &goarch);
    /// The list that came with the program: what module proxies named when it was made, from Go 1.21 on, and
    /// the patch releases between, since those of a line are numbered one by one (go.dev/doc/devel/release).
    static ReleaseList builtIn();

private:
    /// Bytes of a list of versions at most; the whole one has about a hundred thousand.
    static constexpr qint64 versionsLimit = qint64(4) * 1024 * 1024;

    Result<ReleaseList> fromSite(const std::stop_token &stop) const;
    Result<ReleaseList> fromProxies(const std::stop_token &stop) const;
    ReleaseList fresh(QVector<Release> releases, ReleaseSource source, const QString &servedBy) const;
    ReleaseList tidied(ReleaseList list) const;

    ReleaseStore m_store;
    Options m_options;
    std::optional<ReleaseSite> m_site;
    std::optional<Result<ModuleProxyChain>> m_proxies;
    Problems m_problems;
};

} // namespace goconf
