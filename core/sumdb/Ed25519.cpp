// SPDX-License-Identifier: MIT
#include "sumdb/Ed25519.h"

#include "base/Gcrypt.h"

#include <QtEndian>

#include <gcrypt.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace goconf {

namespace {

struct SexpRelease
{
    void operator()(gcry_sexp_t expression) const { gcry_sexp_release(expression); }
};
using Sexp = std::unique_ptr<gcry_sexp, SexpRelease>;

template <typename... Arguments>
Sexp build(const char *format, Arguments... arguments)
{
    gcry_sexp_t expression = nullptr;
    if (gcry_sexp_build(&expression, nullptr, format, arguments...) != 0)
        return nullptr;
    return Sexp(expression);
}

// The order of the group, 2^252 + 27742317777372353535851937790883648493, least byte first.
constexpr std::array<uchar, 32> groupOrder{0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7,
                                           0xA2, 0xDE, 0xF9, 0xDE, 0x14, 0,    0,    0,    0,    0,    0,
                                           0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

/// libgcrypt does not look at the range of S.
bool isBelowOrder(const QByteArray &number)
{
    return std::lexicographical_compare(number.crbegin(), number.crend(), groupOrder.crbegin(),
                                        groupOrder.crend(),
                                        [](char a, uchar b) { return static_cast<uchar>(a) < b; });
}

/// libgcrypt 1.10 ends the program when the number in the key is short of a machine word. One key in 2^63
/// made at random begins with 63 equal bits; those that were not made at random do.
bool isUsable(const QByteArray &key)
{
    const quint64 top = qFromLittleEndian<quint64>(key.constData() + 24) << 1;
    return top != 0 && top != std::numeric_limits<quint64>::max() - 1;
}

} // namespace

bool Ed25519::holds(const QByteArray &key, const QByteArray &message, const QByteArray &signature)
{
    if (key.size() != keySize || !isUsable(key) || signature.size() != signatureSize ||
        !isBelowOrder(signature.mid(32)))
        return false;
    Gcrypt::initialise();
    const Sexp publicKey =
        build("(public-key (ecc (curve Ed25519)(flags eddsa)(q %b)))", static_cast<int>(keySize), key.data());
    const Sexp data = build("(data (flags eddsa)(hash-algo sha512)(value %b))",
                            static_cast<int>(message.size()), message.data());
    const Sexp parts =
        build("(sig-val (eddsa (r %b)(s %b)))", 32, signature.data(), 32, signature.data() + 32);
    return publicKey && data && parts && gcry_pk_verify(parts.get(), data.get(), publicKey.get()) == 0;
}

} // namespace goconf
