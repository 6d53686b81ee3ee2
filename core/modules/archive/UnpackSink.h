// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/Sha256.h"
#include "modules/archive/UnpackTarget.h"

#include <QFile>

namespace goconf {

/// Takes the content of one file after the other, hashes it, and writes it into the target if that writes.
/// One object per thread. Nothing is brought to the disk by force; that is up to whoever renames the target.
class UnpackSink
{
public:
    explicit UnpackSink(const UnpackTarget &target);

    /// `name` as in the archive; the folder must exist. Errors: what the system refuses.
    Result<void> begin(const QByteArray &name);
    Result<void> write(QByteArrayView bytes);
    /// The SHA-256 of the file, which is then closed.
    Result<QByteArray> finish();

private:
    const UnpackTarget &m_target;
    bool m_writes = false;
    Sha256 m_hash;
    QFile m_file;
};

} // namespace goconf
