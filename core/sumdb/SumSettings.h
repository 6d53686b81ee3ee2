// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/grammar/SumDbName.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// Which checksum database Go's settings name, and for which modules it is asked.
/// source: cmd/go/internal/modfetch useSumDB and dbDial
class SumSettings
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SumSettings)

public:
    enum class Use {
        Lookup,  ///< the database decides
        Private, ///< GONOSUMDB or GOPRIVATE matches: nobody is asked
        Off,     ///< GOSUMDB=off: nobody is asked
    };

    /// Effective values: where GONOSUMDB is empty, that of GOPRIVATE, as GoEnvironment has it.
    SumSettings(QByteArray goSumDb, QByteArray goNoSumDb, QByteArray goProxy);

    /// Toolchains are never private, unless GOPROXY is one file:// address alone.
    Use useFor(const QByteArray &modulePath) const;

    /// Its key, and its address where GOSUMDB has one; then no proxy is asked. Errors: InvalidValue; Refused
    /// when it is off.
    Result<SumDbName> database() const;

private:
    QByteArray m_goSumDb;
    QByteArray m_goNoSumDb;
    QByteArray m_goProxy;
};

} // namespace goconf
