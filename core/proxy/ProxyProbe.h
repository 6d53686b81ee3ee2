// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "net/HttpClient.h"
#include "proxy/ModuleSettings.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace goconf {

/// A small module of which is known what it must be.
struct ProbeModule
{
    QByteArray path;
    QByteArray version;
    /// "h1:..." in the checksum database of Go's makers, which nobody can change any more. Where the settings
    /// name another database, that one is asked instead.
    QByteArray h1;

    /// resources/data/mirrors.json
    static ProbeModule builtIn();
};

/// What a module proxy turned out to be.
struct ProbedProxy
{
    enum class Bytes {
        Unknown, ///< nothing was served
        Right,
        Wrong, ///< not what the checksum database has
    };

    /// As in GOPROXY; may hold a password.
    QByteArray address;
    /// As it may be shown; empty for an address that cannot be.
    QString shown;
    bool isReachable = false;
    /// Serves the checksum database, too.
    bool hasSumDb = false;
    Bytes bytes = Bytes::Unknown;
    /// Of its first answer.
    std::chrono::milliseconds latency{0};
    /// Why it is not reachable, or serves nothing.
    std::optional<Error> error;

    /// It serves modules, and the right ones.
    bool isGood() const { return isReachable && bytes == Bytes::Right; }
};

/// Asks one module proxy as go would, for one small module and for the checksum database.
class ProxyProbe
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyProbe)

public:
    /// `client` must outlive this; its limits bound each request.
    ProxyProbe(const HttpClient &client, ModuleSettings settings, ProbeModule module);

    /// Never fails: what goes wrong is the answer. With `stop` requested it ends at once.
    ProbedProxy probe(const QByteArray &address, const std::stop_token &stop) const;

private:
    void judge(ProbedProxy &result, const QByteArray &zip, const std::stop_token &stop) const;
    Result<QByteArray> h1Of(const QByteArray &zip, const std::stop_token &stop) const;
    Result<QByteArray> expectedH1(const QByteArray &address, const std::stop_token &stop) const;

    const HttpClient &m_client;
    ModuleSettings m_settings;
    ProbeModule m_module;
};

} // namespace goconf
