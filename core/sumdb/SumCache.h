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

    /// Created with the first file. What it lacks is looked for in `further`, another such cache that is only
    /// read.
    explicit SumCache(QString folder, QString further = {});

    /// `name` is relative with '/', such as "tile/8/0/001".
    std::optional<QByteArray> read(const QByteArray &name) const;
    void write(const QByteArray &name, const QByteArray &content) const;

private:
    static std::optional<QByteArray> readFile(const QString &path);

    QString m_folder;
    QString m_further;
};

} // namespace goconf
