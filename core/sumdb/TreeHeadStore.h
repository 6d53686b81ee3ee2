// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace goconf {

/// The last signed tree head seen of one checksum database, kept in a folder of its own: the file "latest",
/// which is replaced in one step and under a lock, and "fork-HASH.txt" for every contradiction found. Nothing
/// but the path is kept in memory. source: cmd/go/internal/modfetch/sumdb.go ReadConfig, WriteConfig
class TreeHeadStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TreeHeadStore)

public:
    /// Created when something is written.
    explicit TreeHeadStore(QString folder);

    /// The signed note; empty when there is none yet. Errors: what the system refuses; TooLarge.
    Result<QByteArray> read() const;
    /// Errors: Conflict when the file no longer has the content `expected`, for another process was quicker;
    /// Timeout; DiskFull and whatever the system refuses, and then the old head is still there.
    Result<void> replace(const QByteArray &expected, const QByteArray &next) const;
    /// Keeps `report` for good; the same one twice makes one file. Returns its path.
    Result<QString> keepEvidence(const QByteArray &report) const;

    QString path() const;

private:
    Result<void> prepareFolder() const;
    Result<void> write(const QString &path, const QByteArray &expected, const QByteArray &next) const;

    QString m_folder;
};

} // namespace goconf
