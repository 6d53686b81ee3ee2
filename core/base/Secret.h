// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// `text` with every secret replaced by "*****": passwords in URLs (user:password@host, token@host), and
/// values of variables whose name says token, secret, password or key, in assignments of any of the syntaxes
/// we write. For screens, diffs, titles and messages; never for what is written to a target.
QString masked(const QString &text);

/// A value as it may be shown, given the name of its variable.
QString maskedValue(const QString &name, const QString &value);

} // namespace goconf
