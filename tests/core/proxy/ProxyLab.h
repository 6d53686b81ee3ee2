// SPDX-License-Identifier: MIT
#pragma once

#include "proxy/ModuleProxyChain.h"
#include "support/TempHome.h"
#include "support/net/FaultServer.h"
#include "support/net/TestClient.h"

#include <QRandomGenerator>

namespace goconf::test {

/// One entry of a GOPROXY: a proxy that answers every request with this status, or `off`.
struct LabEntry
{
    int status = 200;
    /// Behind it.
    char separator = ',';

    static constexpr int off = 0;
};

/// A server with module proxies below /0, /1, ... and a client for it.
class ProxyLab
{
public:
    /// Chains of one to four entries of every sort; the seed is fixed and printed.
    static QVector<QVector<LabEntry>> randomChains(int count);

    ProxyLab() = default;

    /// GOPROXY for the entries. Each proxy answers what is asked below /N/PATH: with success its number and a
    /// line end, else a text that says the status.
    QByteArray chain(const QVector<LabEntry> &entries, const QByteArray &path);
    /// GOPROXY with these statuses, all with `separator` between them.
    QByteArray chain(const QVector<int> &statuses, char separator, const QByteArray &path);
    ModuleSettings settings(const QByteArray &goProxy) const;
    ModuleProxyChain open(const QByteArray &goProxy) const;
    /// file:// and the place of a file or folder of the home.
    QByteArray folder(const QByteArray &relative) const;
    /// Whose `path` was asked for since the last call, in order: "0 1 2".
    QByteArray asked(const QByteArray &path);

    TempHome home;
    FaultServer server;
    HttpClient client = testClient(home.host());

private:
    qsizetype m_seen = 0;
};

/// What a failed row says.
QByteArray described(const Error &error);

inline const QByteArray toolchain = "golang.org/toolchain";
inline const QByteArray listPath = "/golang.org/toolchain/@v/list";

} // namespace goconf::test
