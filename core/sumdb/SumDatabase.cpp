// SPDX-License-Identifier: MIT
#include "sumdb/SumDatabase.h"

#include "modules/ModulePath.h"
#include "sumdb/ForkEvidence.h"
#include "sumdb/TileHashReader.h"
#include "sumdb/TransparencyLog.h"

namespace goconf {

SumDatabase::SumDatabase(VerifierKey key, SumTransport &transport, TreeHeadStore heads,
                         std::optional<SumCache> cache, std::optional<TreeHeadStore> witness)
    : m_key(std::move(key))
    , m_transport(transport)
    , m_heads(std::move(heads))
    , m_cache(std::move(cache))
    , m_witness(std::move(witness))
    , m_tiles(transport, m_cache)
{
}

Result<SumDatabase::Sums> SumDatabase::lookup(const QByteArray &modulePath, const QByteArray &version)
{
    const auto path = escapeModulePath(modulePath);
    if (!path)
        return fail(path.error());
    const auto escapedVersion = escapeVersion(version);
    if (!escapedVersion)
        return fail(escapedVersion.error());
    if (m_fork)
        return fail(*m_fork);
    if (const auto loaded = load(); !loaded)
        return fail(loaded.error());
    const QByteArray name = "lookup/" + *path + '@' + *escapedVersion;
    auto sums = lookupKept(name, modulePath, version);
    if (!sums && !m_fork && !SumTransport::isFinal(sums.error().code))
        sums = lookupRemote(name, modulePath, version);
    if (sums)
        m_tiles.save();
    else
        m_tiles.drop();
    return sums;
}

Result<SumDatabase::Sums> SumDatabase::lookupKept(const QByteArray &name, const QByteArray &modulePath,
                                                  const QByteArray &version)
{
    const auto answer = m_cache ? m_cache->read(name) : std::nullopt;
    if (!answer)
        return fail(ErrorCode::NotFound, QString());
    return prove(*answer, modulePath, version);
}

Result<SumDatabase::Sums> SumDatabase::lookupRemote(const QByteArray &name, const QByteArray &modulePath,
                                                    const QByteArray &version)
{
    const auto answer = m_transport.get('/' + name, SumCache::limit);
    if (!answer)
        return fail(answer.error());
    auto sums = prove(*answer, modulePath, version);
    if (sums) {
        if (const auto checked = checkWitness(); !checked)
            return fail(checked.error());
    }
    if (sums && m_cache)
        m_cache->write(name, *answer);
    return sums;
}

Result<SumDatabase::Sums> SumDatabase::prove(const QByteArray &answer, const QByteArray &modulePath,
                                             const QByteArray &version)
{
    const auto record = SumRecord::parse(answer);
    if (!record)
        return fail(record.error());
    const auto hash = mergeAndRead(*record);
    if (!hash)
        return fail(hash.error());
    if (*hash != LogHash::ofRecord(record->text))
        return fail(
            ErrorCode::ProofFailed,
            tr("The checksum database’s answer differs from what it has on record: do not trust it, and "
               "try another proxy."),
            QStringLiteral("cannot authenticate record data in server response"));
    return sumsOf(record->text, modulePath, version);
}

Result<LogHash> SumDatabase::mergeAndRead(const SumRecord &record)
{
    const auto head = SignedHead::open(record.head, m_key);
    if (!head)
        return fail(head.error());
    const SignedHead before = m_latest;
    const auto when = mergeInMemory(*head);
    if (!when)
        return fail(when.error());
    // Reading the record proves that the database has the whole tree that it signed. Go keeps the head before
    // that, and with it one that nothing stands behind.
    auto hash = recordHash(record.number);
    if (hash && *when == When::Future) {
        const auto kept = keepLatest();
        if (!kept && (m_whenUnkept == Unkept::Fail || SumTransport::isFinal(kept.error().code)))
            hash = fail(kept.error());
        else if (!kept)
            m_unkept = kept.error();
    }
    // What is not kept must not count as seen: the next lookup tries again.
    if (!hash)
        m_latest = before;
    return hash;
}

Result<LogHash> SumDatabase::recordHash(qint64 number)
{
    if (number >= m_latest.head.size)
        return fail(
            ErrorCode::ProofFailed,
            tr("The checksum database’s answer is not in the tree that it signed: do not trust it, and "
               "try another proxy."),
            QStringLiteral("cannot validate record %1 in tree of size %2")
                .arg(number)
                .arg(m_latest.head.size));
    TileHashReader reader(m_latest.head, m_tiles);
    const auto hashes = reader.read({{0, number}});
    if (!hashes)
        return fail(hashes.error());
    return hashes->constFirst();
}

Result<SumDatabase::Sums> SumDatabase::sumsOf(const QByteArray &record, const QByteArray &modulePath,
                                              const QByteArray &version)
{
    const QByteArray zipPrefix = modulePath + ' ' + version + ' ';
    const QByteArray modPrefix = modulePath + ' ' + version + "/go.mod ";
    Sums sums;
    for (const QByteArray &line : record.split('\n')) {
        // The first of a kind counts, as in cmd/go/internal/modfetch/fetch.go checkSumDB.
        if (sums.zip.isEmpty() && line.startsWith(zipPrefix + "h1:"))
            sums.zip = line.mid(zipPrefix.size());
        else if (sums.goMod.isEmpty() && line.startsWith(modPrefix + "h1:"))
            sums.goMod = line.mid(modPrefix.size());
    }
    if (sums.zip.isEmpty() || sums.goMod.isEmpty())
        return fail(
            ErrorCode::ProofFailed,
            tr("The checksum database answered with a record of something else: do not trust it, and try "
               "another proxy."),
            QStringLiteral("checksum missing from sumdb response"));
    return sums;
}

Result<void> SumDatabase::load()
{
    if (m_isLoaded)
        return {};
    const auto kept = keptHead();
    if (!kept)
        return fail(kept.error());
    if (const auto merged = mergeInMemory(*kept); !merged)
        return fail(merged.error());
    m_isLoaded = true;
    return {};
}

Result<SignedHead> SumDatabase::keptHead() const
{
    const auto note = m_heads.read();
    if (!note)
        return fail(note.error());
    auto head = SignedHead::open(*note, m_key);
    if (!head)
        return fail(
            ErrorCode::Corrupt,
            tr("The kept head “%1” of the checksum database “%2” is damaged or signed by another key: "
               "remove the file to begin anew, if you know why it changed.")
                .arg(m_heads.path(), QString::fromUtf8(m_key.name)),
            head.error().detail);
    return head;
}

Result<void> SumDatabase::keepLatest()
{
    for (;;) {
        const auto kept = keptHead();
        if (!kept)
            return fail(kept.error());
        const auto when = mergeInMemory(*kept);
        if (!when)
            return fail(when.error());
        // Another process may have kept this head, or a newer one, meanwhile.
        if (*when != When::Past)
            return {};
        const auto replaced = m_heads.replace(kept->note, m_latest.note);
        if (replaced || replaced.error().code != ErrorCode::Conflict)
            return replaced;
    }
}

Result<void> SumDatabase::checkWitness()
{
    const auto note = m_witness ? m_witness->read() : QByteArray();
    const auto other = note ? SignedHead::open(*note, m_key) : fail(note.error());
    // Go writes its file in place, so that it may be half there.
    if (!other)
        return {};
    const bool isNewer = other->head.size > m_latest.head.size;
    return isNewer ? checkTrees(m_latest, *other) : checkTrees(*other, m_latest);
}

Result<SumDatabase::When> SumDatabase::mergeInMemory(const SignedHead &other)
{
    const qint64 present = m_latest.head.size;
    const bool isNewer = other.head.size > present;
    const auto checked = isNewer ? checkTrees(m_latest, other) : checkTrees(other, m_latest);
    if (!checked)
        return fail(checked.error());
    if (isNewer)
        m_latest = other;
    return isNewer ? When::Future : other.head.size < present ? When::Past : When::Now;
}

Result<void> SumDatabase::checkTrees(const SignedHead &older, const SignedHead &newer)
{
    if (older.head == newer.head)
        return {};
    // Two heads of one size contradict each other without any tile.
    if (older.head.size == newer.head.size)
        return fork(older, newer);
    TileHashReader reader(newer.head, m_tiles);
    const auto hash = TransparencyLog::treeHash(older.head.size, reader);
    if (!hash)
        return fail(hash.error());
    if (*hash != older.head.hash)
        return fork(older, newer);
    return {};
}

tl::unexpected<Error> SumDatabase::fork(const SignedHead &older, const SignedHead &newer)
{
    TileHashReader reader(newer.head, m_tiles);
    const QByteArray report = ForkEvidence::report(older, newer, reader);
    const auto file = m_heads.keepEvidence(report);
    const QString name = QString::fromUtf8(m_key.name);
    const QString what =
        file ? tr("The checksum database “%1” signed two histories that contradict each other: install "
                  "nothing that it vouches for, and show the evidence in “%2” to those who run it.")
                   .arg(name, *file)
             : tr("The checksum database “%1” signed two histories that contradict each other: install "
                  "nothing that it vouches for, and show the evidence to those who run it.")
                   .arg(name);
    m_fork = Error{ErrorCode::ProofFailed, what, QString::fromUtf8(report)};
    return fail(*m_fork);
}

} // namespace goconf
