// SPDX-License-Identifier: MIT
#include "sumdb/Note.h"

#include "env/grammar/GoBase64.h"
#include "env/grammar/GoText.h"
#include "sumdb/Ed25519.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace goconf {

namespace {

constexpr qsizetype mostSignatures = 100;
constexpr qsizetype hashSize = 4;

struct Signature
{
    QByteArray name;
    quint32 keyHash = 0;
    QByteArray bytes;
};

std::optional<Signature> readSignature(const QByteArray &line)
{
    const QByteArray mark("\xE2\x80\x94 "); // an em dash
    if (!line.startsWith(mark))
        return std::nullopt;
    const qsizetype space = line.indexOf(' ', mark.size());
    if (space < 0)
        return std::nullopt;
    const QByteArray name = line.mid(mark.size(), space - mark.size());
    const auto bytes = GoBase64::decode(line.mid(space + 1));
    if (!bytes || bytes->size() <= hashSize || !VerifierKey::isName(name))
        return std::nullopt;
    return Signature{name, qFromBigEndian<quint32>(bytes->constData()), bytes->mid(hashSize)};
}

bool isPlainText(const QByteArray &bytes)
{
    return GoText::isUtf8(bytes) && std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) {
               return byte == '\n' || static_cast<uchar>(byte) >= 0x20;
           });
}

} // namespace

tl::unexpected<Error> Note::malformed()
{
    return fail(ErrorCode::Corrupt,
                tr("This is not a signed note: check that the address leads to a checksum database."),
                QStringLiteral("malformed note"));
}

Result<QByteArray> Note::open(const QByteArray &message, const VerifierKey &key)
{
    const qsizetype split = message.lastIndexOf("\n\n");
    if (split < 0 || !message.endsWith('\n') || message.size() == split + 2 || !isPlainText(message))
        return malformed();
    const QByteArray text = message.left(split + 1);
    const QByteArrayList lines = message.mid(split + 2).chopped(1).split('\n');
    if (lines.size() > mostSignatures)
        return malformed();
    bool signedByKey = false;
    for (const QByteArray &line : lines) {
        const auto signature = readSignature(line);
        if (!signature)
            return malformed();
        if (signedByKey || signature->name != key.name || signature->keyHash != key.hash)
            continue;
        if (!Ed25519::holds(key.ed25519, text, signature->bytes))
            return fail(ErrorCode::ProofFailed,
                        tr("The signature of “%1” is wrong: do not trust this answer, and try another proxy.")
                            .arg(QString::fromUtf8(key.name)),
                        QStringLiteral("invalid signature for key %1+%2")
                            .arg(QString::fromUtf8(key.name))
                            .arg(key.hash, 8, 16, QLatin1Char('0')));
        signedByKey = true;
    }
    if (!signedByKey)
        return fail(ErrorCode::ProofFailed,
                    tr("“%1” did not sign this with the expected key: check GOSUMDB, or try another proxy.")
                        .arg(QString::fromUtf8(key.name)),
                    QStringLiteral("note has no verifiable signatures"));
    return text;
}

} // namespace goconf
