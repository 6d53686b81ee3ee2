// SPDX-License-Identifier: MIT
#include "sumdb/SumSettings.h"

#include "env/grammar/GlobList.h"

namespace goconf {

SumSettings::SumSettings(QByteArray goSumDb, QByteArray goNoSumDb, QByteArray goProxy)
    : m_goSumDb(std::move(goSumDb))
    , m_goNoSumDb(std::move(goNoSumDb))
    , m_goProxy(std::move(goProxy))
{
}

SumSettings::Use SumSettings::useFor(const QByteArray &modulePath) const
{
    if (m_goSumDb == "off")
        return Use::Off;
    const bool isOneFolder =
        m_goProxy.startsWith("file://") && !m_goProxy.contains(',') && !m_goProxy.contains('|');
    const bool mayBePrivate = modulePath != "golang.org/toolchain" || isOneFolder;
    return mayBePrivate && GlobList::parse(m_goNoSumDb).matchesPrefixOf(modulePath) ? Use::Private
                                                                                    : Use::Lookup;
}

Result<SumDbName> SumSettings::database() const
{
    auto name = SumDbName::parse(m_goSumDb);
    if (name && name->off)
        return fail(
            ErrorCode::Refused,
            tr("GOSUMDB=off turns the checksum database off: unset GOSUMDB to have downloads proven."),
            QStringLiteral("checksum database disabled by GOSUMDB=off"));
    return name;
}

} // namespace goconf
