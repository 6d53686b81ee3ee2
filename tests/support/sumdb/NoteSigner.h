// SPDX-License-Identifier: MIT
#pragma once

#include "env/grammar/VerifierKey.h"

#include <QByteArray>

namespace goconf::test {

/// Signs notes with a key that is worth nothing: it follows from its name and a number.
class NoteSigner
{
public:
    explicit NoteSigner(QByteArray name, int number = 0);

    /// As GOSUMDB takes it.
    QByteArray keyText() const;
    VerifierKey key() const;

    /// "— NAME BASE64" and a line end, for a text that ends in one.
    QByteArray signatureLine(const QByteArray &text) const;
    /// The whole note.
    QByteArray sign(const QByteArray &text) const { return text + '\n' + signatureLine(text); }

private:
    QByteArray keyHash() const;

    QByteArray m_name;
    QByteArray m_seed;
    QByteArray m_publicKey;
};

} // namespace goconf::test
