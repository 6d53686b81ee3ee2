// SPDX-License-Identifier: MIT
#include "base/Sha256.h"

#include "base/Gcrypt.h"

#include <gcrypt.h>

namespace goconf {

Sha256::Sha256()
{
    Gcrypt::initialise();
    if (gcry_md_open(&m_handle, GCRY_MD_SHA256, 0) != 0)
        qFatal("libgcrypt has no SHA-256");
}

Sha256::~Sha256()
{
    gcry_md_close(m_handle);
}

void Sha256::add(QByteArrayView bytes)
{
    gcry_md_write(m_handle, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::take()
{
    const QByteArray hash(reinterpret_cast<const char *>(gcry_md_read(m_handle, GCRY_MD_SHA256)), size);
    gcry_md_reset(m_handle);
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Gcrypt::initialise();
    QByteArray hash(size, Qt::Uninitialized);
    gcry_md_hash_buffer(GCRY_MD_SHA256, hash.data(), bytes.data(), static_cast<size_t>(bytes.size()));
    return hash;
}

} // namespace goconf
