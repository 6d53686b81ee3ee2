// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QVector>

namespace goconf {

/// The value of GOFLAGS: a quoted list of flags, each of which some go command must have.
/// source: cmd/go/internal/base/goflags.go InitGOFLAGS, SetFromGOFLAGS.
class GoFlags
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoFlags)

public:
    struct Flag
    {
        /// Without dashes.
        QByteArray name;
        QByteArray value;
        bool hasValue = false;
    };

    /// Errors: InvalidValue when every go command, or each command that has the flag, would stop.
    static Result<GoFlags> parse(const QByteArray &value, const GoVersion &go);

    const QVector<Flag> &flags() const { return m_flags; }
    /// The flag of that name that counts, the last one; null when there is none.
    const Flag *find(const QByteArray &name) const;

private:
    static Result<Flag> parseFlag(const QByteArray &field, const GoVersion &go);
    static Result<void> checkValue(const Flag &flag, const GoVersion &go);

    QVector<Flag> m_flags;
};

} // namespace goconf
