// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace goconf {

/// Answers of one checksum database kept in a folder, laid out as Go does below
/// GOMODCACHE/cache/download/sumdb/NAME. Readers see a whole file or none, in any number of processes. What
/// is read must be proven anew: anybody may have written it. Failing to write is no error, since everything
/// can be fetched again. source: cmd/go/internal/modfetch/sumdb.go ReadCache, WriteCache
class SumCache
{
public:
    /// The largest answer that is kept, in bytes.
    static constexpr qint64 limit = 1'000'000;

    /// Created with the first file.
    explicit SumCache(QString folder);

    /// `name` is relative with '/', such as "tile/8/0/001".
    std::optional<QByteArray> read(const QByteArray &name) const;
    void write(const QByteArray &name, const QByteArray &content) const;

private:
    QString pathOf(const QByteArray &name) const;

    QString m_folder;
};

} // namespace goconf
