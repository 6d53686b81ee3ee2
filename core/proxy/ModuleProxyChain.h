// SPDX-License-Identifier: MIT
#pragma once

#include "env/grammar/ProxyList.h"
#include "proxy/ModuleSettings.h"
#include "proxy/ProxyPlace.h"

#include <QCoreApplication>

namespace goconf {

/// Fetches what module proxies serve from those that the settings name, one after the other as go does; a
/// module that GONOPROXY matches is only asked for directly. Thread-safe. Sources: ProxyFallthrough;
/// cmd/go/internal/modfetch/repo.go lookup.
///
/// `direct` means version control for go, and for golang.org/toolchain the place that golang.org/toolchain
/// names in its go-import tag: GoDownloads::toolchainModules. The tag is not asked for, since the answer
/// never was another one. Any other module cannot be had directly.
class ModuleProxyChain
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ModuleProxyChain)

public:
    /// Bytes of a module's zip at most. source: cmd/go/internal/modfetch/codehost MaxZipFile
    static constexpr qint64 largestZip = qint64(500) * 1024 * 1024;

    struct Answer
    {
        QByteArray body;
        /// The proxy that served it, as it may be shown.
        QString servedBy;
    };

    /// `client` must outlive this. Errors: InvalidValue where go would refuse GOPROXY.
    static Result<ModuleProxyChain> make(const HttpClient &client, const ModuleSettings &settings);

    /// `file` is "@v/list", "@latest", or "@v/VERSION.zip" and its like, escaped as escapeVersion does it.
    /// Errors: those of ProxyFallthrough and of ProxyPlace; Refused by `off`; InvalidValue for a name that
    /// cannot be.
    Result<Answer> get(const QByteArray &modulePath, const QByteArray &file, qint64 limit,
                       const std::stop_token &stop = {}) const;

    struct Size
    {
        /// 0 when the proxy does not say.
        qint64 bytes = 0;
        /// As in Answer.
        QString servedBy;
    };
    /// How much get() would bring, and from whom. Errors: as there.
    Result<Size> size(const QByteArray &modulePath, const QByteArray &file,
                      const std::stop_token &stop = {}) const;

    /// As get() into a sink; returns the proxy that served it. The sink never gets bytes of two proxies: it
    /// is restarted for each, and when the last one fails too, what it has is of no use. An error of the sink
    /// ends all.
    Result<QString> download(const QByteArray &modulePath, const QByteArray &file, DownloadSink &sink,
                             qint64 limit = largestZip, const Download::Report &report = {},
                             const std::stop_token &stop = {}) const;

private:
    using Fetch = std::function<Result<void>(const ProxyPlace &place, const QByteArray &path)>;

    ModuleProxyChain(const HttpClient &client, ModuleSettings settings, ProxyList list);

    Result<QString> run(const QByteArray &modulePath, const QByteArray &file, const Fetch &fetch) const;
    /// Where an entry leads for a module.
    Result<ProxyPlace> placeOf(const ProxyList::Item &item, const QByteArray &modulePath) const;

    const HttpClient *m_client;
    ModuleSettings m_settings;
    ProxyList m_list;
};

} // namespace goconf
