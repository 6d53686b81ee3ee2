// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

struct gcry_md_handle;

namespace goconf {

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece, by libgcrypt, which uses the processor's own
/// instructions where there are any. One object per thread.
class Sha256
{
public:
    /// Length of a hash in bytes.
    static constexpr qsizetype size = 32;

    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// The hash of all that was added, `size` raw bytes; the object then begins anew.
    QByteArray take();

    static QByteArray of(QByteArrayView bytes);

private:
    gcry_md_handle *m_handle = nullptr;
};

} // namespace goconf
