// SPDX-License-Identifier: MIT
#pragma once

#include "env/grammar/SumDbName.h"
#include "proxy/ModuleSettings.h"
#include "proxy/ProxyPlace.h"
#include "sumdb/SumTransport.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// The way to a checksum database over the network: the address in GOSUMDB where it has one, else the first
/// entry of GOPROXY that answers PROXY/sumdb/NAME/supported with success; all else then goes through that one
/// proxy. Where they all say that they do not have it (404, 410), and at `direct` and `off`, the database
/// itself is asked, https://NAME. Any other failure without a '|' behind it, and at the end of the list a
/// failure that was passed over by '|', makes the database unavailable. Found out at the first request, kept
/// until the end. source: cmd/go/internal/modfetch/sumdb.go initBase
class ProxySumTransport : public SumTransport
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxySumTransport)

public:
    /// `client` must outlive this. With `stop` requested every call ends with Cancelled.
    ProxySumTransport(const HttpClient &client, SumDbName database, ModuleSettings settings,
                      std::stop_token stop = {});

    Result<QByteArray> get(const QByteArray &path, qint64 limit) override;
    /// Asks up to eight at once.
    QVector<Result<QByteArray>> getAll(const QByteArrayList &paths, qint64 limit) override;

    /// Where the database was found, as it may be shown; empty before it was.
    QString via() const;

private:
    static constexpr int mostAtOnce = 8;

    struct Base
    {
        ProxyPlace place;
        /// Of the database's paths below it.
        QByteArray prefix;

        Result<QByteArray> get(const QByteArray &path, qint64 limit, const std::stop_token &stop) const
        {
            return place.get(prefix + path, limit, stop);
        }
    };

    const Result<Base> &base();
    Result<Base> find() const;
    Result<Base> findByProxies() const;
    Result<Base> direct() const;

    const HttpClient &m_client;
    SumDbName m_database;
    ModuleSettings m_settings;
    std::stop_token m_stop;
    std::optional<Result<Base>> m_base;
};

} // namespace goconf
