// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// Whether a variable's name says that its value is a token, secret, password, credential or key: one of the
/// words token, secret, pass, credential, cookie anywhere in it, key at the end of a word, or the word pwd,
/// pat, auth or authorization by itself (GITHUB_PAT; not PATH, PWD, GOAUTH or SSH_AUTH_SOCK).
bool isSecretName(QByteArrayView name);

/// `text` with every secret replaced by "*****": passwords in URLs (user:password@host, token@host) and
/// in user:password@host without a scheme, values of variables with a secret name, in assignments of any of
/// the syntaxes we write, and what has the shape of a secret whatever it is called: tokens of GitHub and
/// GitLab, the credentials of an Authorization header. The value of a secret name is taken to reach to the
/// end of its line, or of the line that closes its own quote: rather too much is hidden than too little. The
/// number of lines stays. For screens, diffs, titles and messages; never for what is written to a target.
QByteArray masked(const QByteArray &text);
QString masked(const QString &text);

/// A value as it may be shown, given the name of its variable.
QString maskedValue(const QString &name, const QString &value);

} // namespace goconf
