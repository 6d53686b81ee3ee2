// SPDX-License-Identifier: MIT
#include "proxy/ProxyProbe.h"

#include "env/grammar/SumDbName.h"
#include "modules/ModulePath.h"
#include "modules/ModuleZip.h"
#include "proxy/ProxyPlace.h"
#include "proxy/ProxySumTransport.h"
#include "sumdb/SumDatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// The module has some kilobytes; who sends more sends something else.
constexpr qint64 zipLimit = qint64(1024) * 1024;
/// Of an answer of which only its coming counts.
constexpr qint64 supportedLimit = 64 * 1024;
/// The database that ProbeModule::h1 is of; every name that Go knows for it is parsed to this one.
constexpr const char *makersDatabase = "sum.golang.org";

/// Whether somebody who knows the protocol answered.
bool isAnswer(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::PermissionDenied;
}

} // namespace

ProxyProbe::ProxyProbe(const HttpClient &client, ModuleSettings settings, ProbeModule module)
    : m_client(client)
    , m_settings(std::move(settings))
    , m_module(std::move(module))
{
}

ProbedProxy ProxyProbe::probe(const QByteArray &address, const std::stop_token &stop) const
{
    ProbedProxy result;
    result.address = address;
    const Result<ProxyPlace> place = ProxyPlace::at(m_client, address, m_settings.os);
    const Result<QByteArray> path = escapeModulePath(m_module.path);
    const Result<QByteArray> version = escapeVersion(m_module.version);
    if (!place || !path || !version) {
        result.error = !place ? place.error() : !path ? path.error() : version.error();
        return result;
    }
    result.shown = place->shown();
    QElapsedTimer clock;
    clock.start();
    const Result<QByteArray> zip = place->get(*path + "/@v/" + *version + ".zip", zipLimit, stop);
    result.latency = std::chrono::milliseconds(clock.elapsed());
    result.isReachable = zip || isAnswer(zip.error());
    if (!zip)
        result.error = zip.error();
    if (!result.isReachable)
        return result;
    const Result<SumDbName> database = SumDbName::parse(m_settings.goSumDb);
    const QByteArray name = database && !database->off ? database->name : QByteArray(makersDatabase);
    result.hasSumDb = place->get("sumdb/" + name + "/supported", supportedLimit, stop).has_value();
    if (zip)
        judge(result, *zip, stop);
    return result;
}

void ProxyProbe::judge(ProbedProxy &result, const QByteArray &zip, const std::stop_token &stop) const
{
    const Result<QByteArray> served = h1Of(zip, stop);
    if (!served) {
        result.bytes = ProbedProxy::Bytes::Wrong;
        result.error = served.error();
        return;
    }
    const Result<QByteArray> expected = expectedH1(result.address, stop);
    if (!expected) {
        result.error = expected.error();
        return;
    }
    result.bytes = *served == *expected ? ProbedProxy::Bytes::Right : ProbedProxy::Bytes::Wrong;
    if (result.bytes == ProbedProxy::Bytes::Wrong) {
        result.error = Error{
            ErrorCode::ProofFailed,
            tr("%1 serves other bytes than the checksum database has: use another proxy").arg(result.shown),
            QString::fromLatin1(*served)};
    }
}

/// A small zip may unpack to a thousand times as much: that hears the stop, too.
Result<QByteArray> ProxyProbe::h1Of(const QByteArray &zip, const std::stop_token &stop) const
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"module.zip"_s));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size())
        return fail(ErrorCode::Io, tr("a temporary file cannot be written: make room on the disk"),
                    folder.errorString());
    file.close();
    std::atomic_bool isCancelled = false;
    const std::stop_callback hear(stop, [&isCancelled] { isCancelled = true; });
    return ModuleZip::open(file.fileName(), m_module.path, m_module.version)
        .and_then([&](const ModuleZip &module) { return module.h1({{}, &isCancelled}); });
}

/// Of another database than that of Go's makers the record is fetched, and nothing of it is kept: what we
/// keep is for SumDatabase's promises, and a look promises nothing.
Result<QByteArray> ProxyProbe::expectedH1(const QByteArray &address, const std::stop_token &stop) const
{
    const Result<SumDbName> database = SumDbName::parse(m_settings.goSumDb);
    if (!database || database->off || database->name == makersDatabase)
        return m_module.h1;
    ModuleSettings settings = m_settings;
    settings.goProxy = address;
    ProxySumTransport transport(m_client, *database, settings, stop);
    const QTemporaryDir folder;
    SumDatabase sums(database->verifier, transport, TreeHeadStore(folder.path()), std::nullopt);
    return sums.lookup(m_module.path, m_module.version).map([](const SumDatabase::Sums &known) {
        return known.zip;
    });
}

} // namespace goconf
