// SPDX-License-Identifier: MIT
#pragma once

#include "env/grammar/VerifierKey.h"
#include "sumdb/SignedHead.h"
#include "sumdb/SumCache.h"
#include "sumdb/SumRecord.h"
#include "sumdb/SumTiles.h"
#include "sumdb/SumTransport.h"
#include "sumdb/TreeHeadStore.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// A client of Go's checksum database. What it answers is proven: the record is in a tree that the database
/// signed, and that tree continues every tree seen before. Newer heads replace the one kept; older ones are
/// fine when they lie on the same line. For one thread at a time; any number of processes may share the
/// folders. A lookup that fails leaves nothing in the cache. source: golang.org/x/mod/sumdb Client
class SumDatabase
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SumDatabase)

public:
    /// The hashes of one version of a module, as in go.sum: "h1:" and base64.
    struct Sums
    {
        QByteArray zip;
        QByteArray goMod;
    };

    /// `transport` must outlive this. Nothing is read before the first lookup. `witness` is what another
    /// program keeps: its head must lie on the same line as every answer that comes over the transport. It is
    /// only read; one that cannot be, or is signed by another key, says nothing.
    SumDatabase(VerifierKey key, SumTransport &transport, TreeHeadStore heads, std::optional<SumCache> cache,
                std::optional<TreeHeadStore> witness = {});

    /// Both names as in go.mod, not escaped. Errors: InvalidValue for a name that cannot be. ProofFailed when
    /// an answer is not what was signed, and after a fork (two heads that contradict each other, both then
    /// kept as evidence) for every lookup of this object. Corrupt when an answer cannot be read, and when the
    /// kept head cannot. NotFound when the database does not know the version. All others are those of the
    /// transport and of the store: the proof cannot be had now.
    Result<Sums> lookup(const QByteArray &modulePath, const QByteArray &version);

    /// What may happen when a new head cannot be kept; at first Fail.
    enum class Unkept {
        Fail, ///< the lookup has its error
        GoOn, ///< it counts as seen by this object alone
    };
    void setUnkept(Unkept unkept) { m_whenUnkept = unkept; }
    /// Why a head was not kept; nothing when each was.
    const std::optional<Error> &unkept() const { return m_unkept; }

private:
    enum class When { Past, Now, Future };

    Result<Sums> lookupKept(const QByteArray &name, const QByteArray &modulePath, const QByteArray &version);
    Result<Sums> lookupRemote(const QByteArray &name, const QByteArray &modulePath,
                              const QByteArray &version);
    Result<Sums> prove(const QByteArray &answer, const QByteArray &modulePath, const QByteArray &version);
    Result<LogHash> mergeAndRead(const SumRecord &record);
    Result<LogHash> recordHash(qint64 number);
    static Result<Sums> sumsOf(const QByteArray &record, const QByteArray &modulePath,
                               const QByteArray &version);

    Result<void> load();
    Result<SignedHead> keptHead() const;
    Result<void> keepLatest();
    Result<void> checkWitness();
    Result<When> mergeInMemory(const SignedHead &other);
    Result<void> checkTrees(const SignedHead &older, const SignedHead &newer);
    tl::unexpected<Error> fork(const SignedHead &older, const SignedHead &newer);

    VerifierKey m_key;
    SumTransport &m_transport;
    TreeHeadStore m_heads;
    std::optional<SumCache> m_cache;
    std::optional<TreeHeadStore> m_witness;
    SumTiles m_tiles;
    bool m_isLoaded = false;
    SignedHead m_latest;
    Unkept m_whenUnkept = Unkept::Fail;
    std::optional<Error> m_unkept;
    /// Once set, nothing of this database is believed any more.
    std::optional<Error> m_fork;
};

} // namespace goconf
