// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "support/net/FaultServer.h"
#include "support/sumdb/FakeSumDatabase.h"
#include "support/toolchain/FakeToolchain.h"

#include <functional>
#include <mutex>

namespace goconf::test {

/// What a machine needs to get a Go, on one local server: a module proxy with toolchains, below it a checksum
/// database with a key of its own, and a site of releases as go.dev is. Honest until told otherwise.
///
///     ToolchainServer server;
///     server.add(FakeToolchain::make("go1.27.3"));
///     server.nameIn(host.environment);               // GOPROXY and GOSUMDB, for goconf and for go
///     server.tamper([](const ServedRequest &request, ServedAnswer &answer) {
///         if (request.path.endsWith(".zip"))
///             answer.bodyBytes = 1000;               // see ServedAnswer
///     });
class ToolchainServer
{
public:
    using Tamper = std::function<void(const ServedRequest &request, ServedAnswer &answer)>;

    /// The log has `others` records before the first toolchain's.
    explicit ToolchainServer(qint64 others = 300);

    /// Serves it in all its forms, and has it in the log and the list of releases.
    void add(const FakeToolchain &toolchain);
    /// The same for a zip file of the module that exists, without a release; `h1` goes into the log.
    void addZip(const ToolchainVersion &version, const QByteArray &zip, const QByteArray &h1);

    /// Called in the server's thread with every good answer before it is sent; may change it. Replaces the
    /// one before.
    void tamper(Tamper tamper);
    /// Runs `work` on the database, while no request is answered from it.
    void withDatabase(const std::function<void(FakeSumDatabase &)> &work);

    /// Sets GOPROXY and GOSUMDB so that all is had from here.
    void nameIn(Environment &environment) const;
    QByteArray goProxy() const;
    QByteArray goSumDb() const;
    /// The site of releases, with a final '/': "?mode=json" behind it gives the list.
    QUrl releases() const;

    /// What requests and answers are about.
    static QByteArray zipPath(const ToolchainVersion &version);
    static QByteArray archivePath(const ToolchainVersion &version);
    static QByteArray lookupPath(const ToolchainVersion &version);

    FaultServer &server() { return m_server; }

private:
    struct Release
    {
        FakeToolchain toolchain;
        QByteArray archive;
    };

    ServedAnswer answer(const ServedRequest &request);
    ServedAnswer find(const ServedRequest &request);
    ServedAnswer fromModule(const ServedRequest &request);
    ServedAnswer fromDatabase(const ServedRequest &request);
    ServedAnswer fromReleases(const ServedRequest &request) const;
    QByteArray releaseList() const;

    /// Guards everything below but the server.
    mutable std::mutex m_mutex;
    FakeSumDatabase m_database;
    QHash<QByteArray, QByteArray> m_zips;
    QVector<Release> m_releases;
    Tamper m_tamper;
    /// Last, so that its thread ends first.
    FaultServer m_server;
};

} // namespace goconf::test
