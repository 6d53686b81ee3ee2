// SPDX-License-Identifier: MIT
#include "env/grammar/VerifierKey.h"

#include "env/grammar/GoBase64.h"
#include "env/grammar/GoText.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace goconf {

namespace {

constexpr char ed25519Algorithm = 1;
constexpr qsizetype ed25519Size = 32;

bool isHexDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

} // namespace

bool VerifierKey::isName(const QByteArray &name)
{
    return GoText::isUtf8(name) && !name.contains('+') && GoText::fields(name) == QByteArrayList{name};
}

tl::unexpected<Error> VerifierKey::damaged()
{
    return fail(ErrorCode::InvalidValue,
                tr("The key is damaged: it must be a name, eight hexadecimal digits and 44 base64 "
                   "characters, with “+” between them."),
                QStringLiteral("malformed verifier id"));
}

Result<VerifierKey> VerifierKey::parse(const QByteArray &text)
{
    const qsizetype first = text.indexOf('+');
    const qsizetype second = first < 0 ? -1 : text.indexOf('+', first + 1);
    if (second < 0)
        return damaged();
    VerifierKey result;
    result.name = text.left(first);
    const QByteArray digits = text.mid(first + 1, second - first - 1);
    const auto key = GoBase64::decode(text.mid(second + 1));
    const bool hex = digits.size() == 8 && std::all_of(digits.cbegin(), digits.cend(), isHexDigit);
    if (!hex || !key || key->isEmpty() || !isName(result.name))
        return damaged();
    result.hash = digits.toUInt(nullptr, 16);
    const QByteArray digest = QCryptographicHash::hash(result.name + '\n' + *key, QCryptographicHash::Sha256);
    if (qFromBigEndian<quint32>(digest.constData()) != result.hash)
        return fail(ErrorCode::InvalidValue,
                    tr("The key does not fit the checksum inside it: a character is wrong."),
                    QStringLiteral("invalid verifier hash"));
    if (key->at(0) != ed25519Algorithm)
        return fail(ErrorCode::InvalidValue, tr("The key is of a kind that Go does not know."),
                    QStringLiteral("unknown verifier algorithm"));
    result.ed25519 = key->mid(1);
    if (result.ed25519.size() != ed25519Size)
        return damaged();
    return result;
}

} // namespace goconf
