// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "proxy/ProxyProbe.h"

#include <QCoreApplication>

#include <memory>

namespace goconf {

/// The throw-away folder of a SetupProof, below Host::cacheDir(): a program, and beside it a module cache of
/// its own. Gone with the object; what killed ones left goes with the next.
class ProofFolder
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProofFolder)

public:
    /// With a program that prints the greeting of `module`, or, without one, a greeting of its own. Errors:
    /// what the system refuses.
    static Result<std::unique_ptr<ProofFolder>> make(const Host &host, const ProbeModule *module);
    ~ProofFolder();
    Q_DISABLE_COPY_MOVE(ProofFolder)

    /// Where the program is.
    QString program() const { return m_path + QStringLiteral("/hello"); }
    QString moduleCache() const { return m_path + QStringLiteral("/modules"); }
    /// Whether the checksum database's record of the module was fetched: go keeps it in the module cache.
    /// source: cmd/go/internal/modfetch/sumdb.go ReadCache
    bool hasRecord(const ProbeModule &module) const;

private:
    explicit ProofFolder(QString path)
        : m_path(std::move(path))
    {
    }
    static void sweep(const QString &cache);
    Result<void> fill(const ProbeModule *module) const;

    QString m_path;
};

} // namespace goconf
