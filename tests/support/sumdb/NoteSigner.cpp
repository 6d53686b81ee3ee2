// SPDX-License-Identifier: MIT
#include "support/sumdb/NoteSigner.h"

#include "base/Gcrypt.h"

#include <QCryptographicHash>

#include <gcrypt.h>

namespace goconf::test {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The bytes of an opaque number.
QByteArray bytesOf(gcry_mpi_t number)
{
    unsigned int bits = 0;
    const auto *data = static_cast<const char *>(gcry_mpi_get_opaque(number, &bits));
    return QByteArray(data, static_cast<qsizetype>(bits) / 8);
}

QByteArray publicKeyOf(const QByteArray &seed)
{
    Gcrypt::initialise();
    gcry_sexp_t secret = nullptr;
    gcry_ctx_t curve = nullptr;
    gcry_sexp_build(&secret, nullptr, "(private-key (ecc (curve Ed25519)(flags eddsa)(d %b)))", 32,
                    seed.data());
    if (gcry_mpi_ec_new(&curve, secret, nullptr) != 0)
        qFatal("libgcrypt has no Ed25519");
    gcry_mpi_t point = gcry_mpi_ec_get_mpi("q@eddsa", curve, 1);
    const QByteArray result = bytesOf(point);
    gcry_mpi_release(point);
    gcry_ctx_release(curve);
    gcry_sexp_release(secret);
    return result;
}

QByteArray part(gcry_sexp_t signature, const char *name)
{
    gcry_sexp_t found = gcry_sexp_find_token(signature, name, 0);
    size_t size = 0;
    const char *data = gcry_sexp_nth_data(found, 1, &size);
    const QByteArray result(data, static_cast<qsizetype>(size));
    gcry_sexp_release(found);
    return result;
}

} // namespace

NoteSigner::NoteSigner(QByteArray name, int number)
    : m_name(std::move(name))
    , m_seed(sha256(m_name + QByteArray::number(number)))
    , m_publicKey(publicKeyOf(m_seed))
{
}

QByteArray NoteSigner::keyHash() const
{
    return sha256(m_name + "\n\1" + m_publicKey).left(4);
}

QByteArray NoteSigner::keyText() const
{
    return m_name + '+' + keyHash().toHex() + '+' + ('\1' + m_publicKey).toBase64();
}

VerifierKey NoteSigner::key() const
{
    return *VerifierKey::parse(keyText());
}

QByteArray NoteSigner::signatureLine(const QByteArray &text) const
{
    gcry_sexp_t secret = nullptr;
    gcry_sexp_t data = nullptr;
    gcry_sexp_t signature = nullptr;
    gcry_sexp_build(&secret, nullptr, "(private-key (ecc (curve Ed25519)(flags eddsa)(q %b)(d %b)))", 32,
                    m_publicKey.data(), 32, m_seed.data());
    gcry_sexp_build(&data, nullptr, "(data (flags eddsa)(hash-algo sha512)(value %b))",
                    static_cast<int>(text.size()), text.data());
    if (gcry_pk_sign(&signature, data, secret) != 0)
        qFatal("libgcrypt cannot sign");
    const QByteArray bytes = keyHash() + part(signature, "r") + part(signature, "s");
    gcry_sexp_release(signature);
    gcry_sexp_release(data);
    gcry_sexp_release(secret);
    return "\xE2\x80\x94 " + m_name + ' ' + bytes.toBase64() + '\n';
}

} // namespace goconf::test
