// SPDX-License-Identifier: MIT
#include "proxy/ModuleProxyChain.h"

#include "env/grammar/GlobList.h"
#include "modules/ModulePath.h"
#include "modules/ToolchainVersion.h"
#include "proxy/GoDownloads.h"
#include "proxy/ProxyFallthrough.h"

#include <optional>

namespace goconf {

namespace {

/// Hands everything on, and remembers whether that failed: then no other proxy helps.
class WatchedSink : public DownloadSink
{
public:
    explicit WatchedSink(DownloadSink &sink)
        : m_sink(sink)
    {
    }

    Result<void> restart() override { return watched(m_sink.restart()); }
    Result<void> write(const QByteArray &bytes) override { return watched(m_sink.write(bytes)); }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    Result<void> watched(Result<void> result)
    {
        if (!result)
            m_failure = result.error();
        return result;
    }

    DownloadSink &m_sink;
    std::optional<Error> m_failure;
};

} // namespace

ModuleProxyChain::ModuleProxyChain(const HttpClient &client, ModuleSettings settings, ProxyList list)
    : m_client(&client)
    , m_settings(std::move(settings))
    , m_list(std::move(list))
{
}

Result<ModuleProxyChain> ModuleProxyChain::make(const HttpClient &client, const ModuleSettings &settings)
{
    Result<ProxyList> list = ProxyList::parse(settings.goProxy, settings.os);
    if (!list)
        return fail(list.error());
    return ModuleProxyChain(client, settings, std::move(*list));
}

Result<ModuleProxyChain::Answer> ModuleProxyChain::get(const QByteArray &modulePath, const QByteArray &file,
                                                       qint64 limit, const std::stop_token &stop) const
{
    Answer answer;
    const Result<QString> served =
        run(modulePath, file, [&](const ProxyPlace &place, const QByteArray &path) -> Result<void> {
            Result<QByteArray> body = place.get(path, limit, stop);
            if (!body)
                return fail(body.error());
            answer.body = std::move(*body);
            return {};
        });
    if (!served)
        return fail(served.error());
    answer.servedBy = *served;
    return answer;
}

Result<ModuleProxyChain::Size> ModuleProxyChain::size(const QByteArray &modulePath, const QByteArray &file,
                                                      const std::stop_token &stop) const
{
    Size size;
    const Result<QString> served =
        run(modulePath, file, [&](const ProxyPlace &place, const QByteArray &path) -> Result<void> {
            return place.size(path, stop).map([&size](qint64 bytes) { size.bytes = bytes; });
        });
    if (!served)
        return fail(served.error());
    size.servedBy = *served;
    return size;
}

Result<QString> ModuleProxyChain::download(const QByteArray &modulePath, const QByteArray &file,
                                           DownloadSink &sink, qint64 limit, const Download::Report &report,
                                           const std::stop_token &stop) const
{
    WatchedSink watched(sink);
    const Result<QString> served =
        run(modulePath, file, [&](const ProxyPlace &place, const QByteArray &path) -> Result<void> {
            if (watched.failure())
                return fail(*watched.failure());
            return place.download(path, watched, limit, report, stop);
        });
    return !served && watched.failure() ? fail(*watched.failure()) : served;
}

Result<QString> ModuleProxyChain::run(const QByteArray &modulePath, const QByteArray &file,
                                      const Fetch &fetch) const
{
    const Result<QByteArray> escaped = escapeModulePath(modulePath);
    if (!escaped)
        return fail(escaped.error());
    const QByteArray path = *escaped + '/' + file;
    QString servedBy;
    const auto ask = [&](const ProxyList::Item &item) -> Result<void> {
        const Result<ProxyPlace> place = placeOf(item, modulePath);
        if (!place)
            return fail(place.error());
        servedBy = place->shown();
        return fetch(*place, path);
    };
    ProxyList::Item direct;
    direct.kind = ProxyList::Item::Direct;
    const bool isPrivate = GlobList::parse(m_settings.goNoProxy).matchesPrefixOf(modulePath);
    const Result<void> asked =
        isPrivate ? ask(direct) : ProxyFallthrough::run(m_list, QString::fromUtf8(path), ask);
    return asked ? Result<QString>(servedBy) : fail(asked.error());
}

Result<ProxyPlace> ModuleProxyChain::placeOf(const ProxyList::Item &item, const QByteArray &modulePath) const
{
    switch (item.kind) {
    case ProxyList::Item::Url: return ProxyPlace::at(*m_client, item.text, m_settings.os);
    case ProxyList::Item::Off:
        return fail(ErrorCode::Refused,
                    tr("GOPROXY=off forbids to download modules: name a proxy in GOPROXY to have them"),
                    QStringLiteral("module lookup disabled by GOPROXY=off"));
    case ProxyList::Item::Direct: break;
    }
    if (modulePath == ToolchainVersion::modulePath())
        return ProxyPlace::at(*m_client, GoDownloads::read().toolchainModules, m_settings.os);
    return fail(ErrorCode::Unsupported,
                tr("%1 comes from its own version control, which only go can read: use the go command, or "
                   "name a proxy in GOPROXY")
                    .arg(QString::fromUtf8(modulePath)));
}

} // namespace goconf
