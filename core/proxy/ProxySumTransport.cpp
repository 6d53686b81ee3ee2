// SPDX-License-Identifier: MIT
#include "proxy/ProxySumTransport.h"

#include "env/grammar/ProxyList.h"
#include "proxy/ProxyFallthrough.h"

#include <QThreadPool>
#include <QtConcurrentMap>

namespace goconf {

namespace {

/// Of the answer to "supported", of which only its coming counts.
constexpr qint64 supportedLimit = 64 * 1024;

} // namespace

ProxySumTransport::ProxySumTransport(const HttpClient &client, SumDbName database, ModuleSettings settings,
                                     std::stop_token stop)
    : m_client(client)
    , m_database(std::move(database))
    , m_settings(std::move(settings))
    , m_stop(std::move(stop))
{
}

QString ProxySumTransport::via() const
{
    return m_base && *m_base ? (*m_base)->place.shown() : QString();
}

Result<QByteArray> ProxySumTransport::get(const QByteArray &path, qint64 limit)
{
    const Result<Base> &found = base();
    return found ? found->get(path, limit, m_stop) : fail(found.error());
}

QVector<Result<QByteArray>> ProxySumTransport::getAll(const QByteArrayList &paths, qint64 limit)
{
    const Result<Base> &found = base();
    if (!found || paths.size() < 2)
        return SumTransport::getAll(paths, limit);
    QThreadPool threads;
    threads.setMaxThreadCount(mostAtOnce);
    return QtConcurrent::blockingMapped<QVector<Result<QByteArray>>>(
        &threads, paths, [&](const QByteArray &path) { return found->get(path, limit, m_stop); });
}

const Result<ProxySumTransport::Base> &ProxySumTransport::base()
{
    const bool wasCancelled = m_base && !*m_base && m_base->error().code == ErrorCode::Cancelled;
    if (!m_base || wasCancelled)
        m_base = find();
    return *m_base;
}

Result<ProxySumTransport::Base> ProxySumTransport::find() const
{
    if (m_database.url.isEmpty())
        return findByProxies();
    Result<ProxyPlace> place = ProxyPlace::at(m_client, m_database.url, m_settings.os);
    return place ? Result<Base>(Base{std::move(*place), {}}) : fail(place.error());
}

Result<ProxySumTransport::Base> ProxySumTransport::findByProxies() const
{
    const Result<ProxyList> list = ProxyList::parse(m_settings.goProxy, m_settings.os);
    if (!list)
        return fail(list.error());
    const QByteArray prefix = "sumdb/" + m_database.name;
    std::optional<ProxyPlace> proxy;
    const Result<void> asked =
        ProxyFallthrough::run(*list, tr("the checksum database"), [&](const ProxyList::Item &item) {
            if (item.kind != ProxyList::Item::Url)
                return Result<void>(fail(ErrorCode::NotFound, QString()));
            Result<ProxyPlace> place = ProxyPlace::at(m_client, item.text, m_settings.os);
            if (!place)
                return Result<void>(fail(place.error()));
            const Result<QByteArray> supported = place->get(prefix + "/supported", supportedLimit, m_stop);
            if (!supported)
                return Result<void>(fail(supported.error()));
            proxy = std::move(*place);
            return Result<void>();
        });
    if (proxy)
        return Base{std::move(*proxy), prefix};
    return asked.error().code == ErrorCode::NotFound ? direct() : fail(asked.error());
}

Result<ProxySumTransport::Base> ProxySumTransport::direct() const
{
    Result<ProxyPlace> place = ProxyPlace::at(m_client, "https://" + m_database.name, m_settings.os);
    return place ? Result<Base>(Base{std::move(*place), {}}) : fail(place.error());
}

} // namespace goconf
