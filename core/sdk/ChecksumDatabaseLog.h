// SPDX-License-Identifier: MIT
#pragma once

#include "proxy/ModuleSettings.h"
#include "proxy/ProxySumTransport.h"
#include "sdk/ToolchainLog.h"
#include "sumdb/SumDatabase.h"

#include <QCoreApplication>

#include <memory>

namespace goconf {

/// The checksum database that GOSUMDB names, asked as go asks it for toolchains: also where GONOSUMDB or
/// GOPRIVATE match.
///
/// What we see of it is kept in folders of our own, below Host::stateDir() (the head) and Host::cacheDir()
/// (tiles and records). What go keeps takes part, but only go writes it: its head below GOPATH must lie on
/// the same line as what we are answered, and its tiles save us the asking. Go locks and rewrites these very
/// files in place; a second program that replaced them, as we do against a torn write, would break go's lock.
class ChecksumDatabaseLog : public ToolchainLog
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ChecksumDatabaseLog)

public:
    struct Folders
    {
        /// Ours, as of Host.
        QString state;
        QString cache;
    };
    /// Errors: of Host.
    static Result<Folders> folders(const Host &host);

    /// Nothing is read or asked before the first h1(). `client` must outlive this. With `stop` requested
    /// every call ends with Cancelled.
    ChecksumDatabaseLog(const HttpClient &client, ModuleSettings settings, Folders folders,
                        std::stop_token stop = {});

    /// As in ToolchainLog, with InvalidValue for a GOSUMDB that go would refuse. Refused with GOSUMDB=off,
    /// and where go would not ask either: GOPROXY is one file:// address and the module is private.
    Result<QByteArray> h1(const ToolchainVersion &version) override;

    /// From now on it is enough to read: where a new head cannot be kept, that is no error, and unkept() says
    /// why. Before the first h1().
    void allowUnkept() { m_mayBeUnkept = true; }
    std::optional<Error> unkept() const override;

    /// Name of the database, such as sum.golang.org; empty before the first h1().
    QString name() const;
    /// The server that was asked, as it may be shown; empty when nobody was.
    QString via() const;

private:
    Result<void> open();

    const HttpClient &m_client;
    ModuleSettings m_settings;
    Folders m_folders;
    std::stop_token m_stop;
    std::unique_ptr<ProxySumTransport> m_transport;
    std::unique_ptr<SumDatabase> m_database;
    QByteArray m_name;
    bool m_mayBeUnkept = false;
};

} // namespace goconf
