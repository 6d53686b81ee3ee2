// SPDX-License-Identifier: MIT
#include "sdk/ChecksumDatabaseLog.h"

#include "net/HttpProblem.h"
#include "platform/Host.h"
#include "sumdb/SumSettings.h"

#include <QUrl>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// The name of a database as the name of one folder: names may hold '/', and anything else that is UTF-8.
QString folderName(const QByteArray &name)
{
    QByteArray text = name.toPercentEncoding();
    if (text.startsWith('.'))
        text.replace(0, 1, "%2E");
    return QString::fromLatin1(text);
}

/// The name as go has it in its own folders; nothing where that could lead out of them.
std::optional<QString> pathOfGo(const QByteArray &name)
{
    const QByteArrayList parts = name.split('/');
    if (parts.contains("..") || parts.contains(".") || parts.contains(""))
        return std::nullopt;
    return QString::fromUtf8(name);
}

} // namespace

Result<ChecksumDatabaseLog::Folders> ChecksumDatabaseLog::folders(const Host &host)
{
    const Result<QString> state = host.stateDir();
    if (!state)
        return fail(state.error());
    const Result<QString> cache = host.cacheDir();
    if (!cache)
        return fail(cache.error());
    return Folders{*state, *cache};
}

ChecksumDatabaseLog::ChecksumDatabaseLog(const HttpClient &client, ModuleSettings settings, Folders folders,
                                         std::stop_token stop)
    : m_client(client)
    , m_settings(std::move(settings))
    , m_folders(std::move(folders))
    , m_stop(std::move(stop))
{
}

QString ChecksumDatabaseLog::name() const
{
    return QString::fromUtf8(m_name);
}

QString ChecksumDatabaseLog::via() const
{
    return m_transport ? m_transport->via() : QString();
}

Result<QByteArray> ChecksumDatabaseLog::h1(const ToolchainVersion &version)
{
    if (m_stop.stop_requested())
        return fail(HttpProblem::cancelled());
    if (const Result<void> opened = open(); !opened)
        return fail(opened.error());
    const Result<SumDatabase::Sums> sums =
        m_database->lookup(ToolchainVersion::modulePath(), version.moduleVersion());
    return sums ? Result<QByteArray>(sums->zip) : fail(sums.error());
}

Result<void> ChecksumDatabaseLog::open()
{
    if (m_database)
        return {};
    const SumSettings settings(m_settings.goSumDb, m_settings.goNoSumDb, m_settings.goProxy);
    const Result<SumDbName> name = settings.database();
    if (!name)
        return fail(name.error());
    if (settings.useFor(ToolchainVersion::modulePath()) == SumSettings::Use::Private) {
        return fail(
            ErrorCode::Refused,
            tr("GONOSUMDB or GOPRIVATE keeps toolchains from the checksum database, because GOPROXY is a "
               "folder: unset it to have them proven"));
    }
    m_name = name->name;
    const QString folder = folderName(m_name);
    const std::optional<QString> ofGo = pathOfGo(m_name);
    QString goTiles;
    std::optional<TreeHeadStore> witness;
    if (ofGo && !m_settings.moduleCache.isEmpty())
        goTiles = m_settings.moduleCache + u"/cache/download/sumdb/"_s + *ofGo;
    if (ofGo && !m_settings.goPath.isEmpty())
        witness = TreeHeadStore(m_settings.goPath + u"/pkg/sumdb/"_s + *ofGo);
    m_transport = std::make_unique<ProxySumTransport>(m_client, *name, m_settings, m_stop);
    m_database = std::make_unique<SumDatabase>(
        name->verifier, *m_transport, TreeHeadStore(m_folders.state + u"/sumdb/"_s + folder),
        SumCache(m_folders.cache + u"/sumdb/"_s + folder, goTiles), std::move(witness));
    if (m_mayBeUnkept)
        m_database->setUnkept(SumDatabase::Unkept::GoOn);
    return {};
}

std::optional<Error> ChecksumDatabaseLog::unkept() const
{
    return m_database ? m_database->unkept() : std::nullopt;
}

} // namespace goconf
