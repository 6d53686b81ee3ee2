// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/SumTransport.h"
#include "support/sumdb/FakeLog.h"
#include "support/sumdb/NoteSigner.h"

#include <QHash>

#include <functional>
#include <optional>

namespace goconf::test {

/// A checksum database without a network: what its get() answers at a path is what a server would send. It is
/// honest until told otherwise.
class FakeSumDatabase : public SumTransport
{
public:
    explicit FakeSumDatabase(NoteSigner signer);

    const NoteSigner &signer() const { return m_signer; }
    FakeLog &log() { return m_log; }

    /// Appends a record for the module with these hashes; returns its number.
    qint64 add(const QByteArray &modulePath, const QByteArray &version, const QByteArray &zipHash,
               const QByteArray &goModHash);
    /// Appends `count` records of other modules.
    void addOthers(qint64 count);

    /// The signed head of the first `size` records.
    QByteArray signedHead(qint64 size);

    /// Serves only the first so many records; all of them unless set.
    std::optional<qint64> published;
    /// Partial tiles narrower than those of the published tree are gone, as a server may do.
    bool dropsOldPartialTiles = false;
    /// Called with every good answer before it is given; may change it.
    std::function<void(const QByteArray &path, Result<QByteArray> &answer)> tamper;
    /// All paths asked for.
    QByteArrayList requests;

    /// NotFound for what is not there; TooLarge.
    Result<QByteArray> get(const QByteArray &path, qint64 limit) override;

private:
    Result<QByteArray> answer(const QByteArray &path);
    Result<QByteArray> lookup(const QByteArray &name);
    Result<QByteArray> tile(const QByteArray &path) const;
    qint64 size() const { return published.value_or(m_log.size()); }

    NoteSigner m_signer;
    FakeLog m_log;
    QHash<QByteArray, qint64> m_numbers;
};

} // namespace goconf::test
