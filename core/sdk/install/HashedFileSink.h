// SPDX-License-Identifier: MIT
#pragma once

#include "base/Sha256.h"
#include "net/FileSink.h"

namespace goconf {

/// Writes a download to a file and hashes it while it arrives.
class HashedFileSink : public DownloadSink
{
public:
    explicit HashedFileSink(const QString &path)
        : m_file(path)
    {
    }

    Result<void> restart() override;
    Result<void> write(const QByteArray &bytes) override;

    /// Of all that was written, 32 raw bytes. Once, at the end.
    QByteArray takeSha256() { return m_hash.take(); }

private:
    FileSink m_file;
    Sha256 m_hash;
};

} // namespace goconf
