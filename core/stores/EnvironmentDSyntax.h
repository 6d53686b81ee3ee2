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
/// quotes and escapes first, then expansion of $NAME, ${NAME}, ${NAME:-default} and ${NAME:+other}. From
/// systemd 254 on a backslash no longer lets a comment go on in the next line.
class EnvironmentDSyntax
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EnvironmentDSyntax)

public:
    struct Reading
    {
        QVector<EnvironmentDAssignment> assignments;
        /// Lines that systemd passes over.
        QVector<int> ignoredLines;
        /// Where a quotation mark stands that is open at the end; 0 without one.
        int openQuoteLine = 0;
        /// Where a zero byte stands, for which systemd reads nothing of the file; 0 without one.
        int zeroByteLine = 0;
        /// A backslash joins what would be appended to the last line or comment.
        bool goesOn = false;
    };
    /// Of a name with its value, in bytes: Linux starts no program with more (MAX_ARG_STRLEN less '=' and
    /// the end). systemd itself knows no limit.
    static constexpr qsizetype valueLimit = 128 * 1024 - 2;
    using Lookup = std::function<std::optional<QByteArray>(const QByteArray &name)>;

    static Reading parse(const QByteArray &bytes);
    /// Nothing when the value gets longer than valueLimit. Takes time in proportion to the text and the
    /// value, however deep expansions stand in each other.
    static std::optional<QByteArray> expand(const QByteArray &text, const Lookup &lookup);
    /// What to write behind "NAME=" so that systemd gives exactly `value`. InvalidValue: bytes that systemd
    /// takes in no variable (no UTF-8, control characters but tab and line end), or a name that is none.
    /// TooLarge: longer than valueLimit.
    static Result<QByteArray> quote(const QByteArray &name, const QByteArray &value);
    /// The same without the case of an empty value: fit to stand beside an expansion.
    static QByteArray quoteText(const QByteArray &value);
};

} // namespace goconf
