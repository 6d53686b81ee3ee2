// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QVector>

#include <functional>
#include <optional>

namespace goconf {

/// One assignment of an environment.d file.
struct EnvironmentDAssignment
{
    QByteArray name;
    /// As written behind the '='.
    QByteArray raw;
    /// Without quotes and escapes, but not expanded.
    QByteArray unquoted;
    /// From 1.
    int line = 0;
    /// The bytes of the statement with its line end: [begin, end).
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The format of environment.d(5) as systemd reads it (src/basic/env-file.c and env-util.c of systemd 252):
/// quotes and escapes first, then expansion of $NAME, ${NAME}, ${NAME:-default} and ${NAME:+other}.
class EnvironmentDSyntax
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EnvironmentDSyntax)

public:
    struct Reading
    {
        QVector<EnvironmentDAssignment> assignments;
        /// Lines that systemd passes over.
        QVector<int> ignoredLines;
    };
    using Lookup = std::function<std::optional<QByteArray>(const QByteArray &name)>;

    static Reading parse(const QByteArray &bytes);
    static QByteArray expand(const QByteArray &text, const Lookup &lookup);
    /// What to write behind "NAME=" so that systemd gives exactly `value`. InvalidValue: bytes that systemd
    /// takes in no variable (no UTF-8, control characters but tab and line end), or a name that is none.
    static Result<QByteArray> quote(const QByteArray &name, const QByteArray &value);
    /// The same without the case of an empty value: fit to stand beside an expansion.
    static QByteArray quoteText(const QByteArray &value);
    static bool isName(const QByteArray &name);
};

} // namespace goconf
