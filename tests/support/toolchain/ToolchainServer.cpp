// SPDX-License-Identifier: MIT
#include "support/toolchain/ToolchainServer.h"

#include "base/Sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *databaseName = "sum.example";
constexpr const char *modulePath = "/mod/golang.org/toolchain/@v/";
constexpr const char *databasePath = "/mod/sumdb/sum.example";
constexpr qint64 noLimit = qint64(1) << 40;

ServedAnswer missing()
{
    return ServedAnswer::text(404, "not found\n");
}

} // namespace

ToolchainServer::ToolchainServer(qint64 others)
    : m_database(NoteSigner(databaseName))
{
    m_database.addOthers(others);
    for (const char *prefix : {"/mod/", "/dl/", "/go/"})
        m_server.onBelow(prefix, [this](const ServedRequest &request) { return answer(request); });
}

void ToolchainServer::add(const FakeToolchain &toolchain)
{
    addZip(toolchain.version, toolchain.moduleZip(), toolchain.h1());
    const QByteArray archive = toolchain.archive();
    const std::scoped_lock lock(m_mutex);
    m_releases.append({toolchain, archive});
}

void ToolchainServer::addZip(const ToolchainVersion &version, const QByteArray &zip, const QByteArray &h1)
{
    const std::scoped_lock lock(m_mutex);
    m_zips.insert(version.moduleVersion(), zip);
    m_database.add(ToolchainVersion::modulePath(), version.moduleVersion(), h1, FakeToolchain::goModHash());
    m_database.addOthers(20);
}

void ToolchainServer::tamper(Tamper tamper)
{
    const std::scoped_lock lock(m_mutex);
    m_tamper = std::move(tamper);
}

void ToolchainServer::withDatabase(const std::function<void(FakeSumDatabase &)> &work)
{
    const std::scoped_lock lock(m_mutex);
    work(m_database);
}

void ToolchainServer::nameIn(Environment &environment) const
{
    environment.set("GOPROXY", goProxy());
    environment.set("GOSUMDB", goSumDb());
}

QByteArray ToolchainServer::goProxy() const
{
    return m_server.url("/mod").toEncoded();
}

QByteArray ToolchainServer::goSumDb() const
{
    const std::scoped_lock lock(m_mutex);
    return m_database.signer().keyText();
}

QUrl ToolchainServer::releases() const
{
    return m_server.url("/dl/");
}

QByteArray ToolchainServer::zipPath(const ToolchainVersion &version)
{
    return modulePath + version.moduleVersion() + ".zip";
}

QByteArray ToolchainServer::archivePath(const ToolchainVersion &version)
{
    return "/go/" + version.archiveName();
}

QByteArray ToolchainServer::lookupPath(const ToolchainVersion &version)
{
    return databasePath + QByteArray("/lookup/golang.org/toolchain@") + version.moduleVersion();
}

ServedAnswer ToolchainServer::answer(const ServedRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    ServedAnswer answer = find(request);
    if (m_tamper && answer.status < 400)
        m_tamper(request, answer);
    return answer;
}

ServedAnswer ToolchainServer::find(const ServedRequest &request)
{
    if (request.path.startsWith(modulePath))
        return fromModule(request);
    if (request.path.startsWith(databasePath))
        return fromDatabase(request);
    return fromReleases(request);
}

ServedAnswer ToolchainServer::fromModule(const ServedRequest &request)
{
    const QByteArray name = request.path.mid(qstrlen(modulePath));
    if (name == "list") {
        QByteArrayList versions = m_zips.keys();
        std::sort(versions.begin(), versions.end());
        return ServedAnswer::file(request, versions.join('\n') + '\n');
    }
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray version = name.left(dot);
    if (!m_zips.contains(version))
        return missing();
    const QByteArray kind = name.mid(dot);
    if (kind == ".zip")
        return ServedAnswer::file(request, m_zips.value(version));
    if (kind == ".mod")
        return ServedAnswer::file(request, FakeToolchain::goMod());
    if (kind == ".info")
        return ServedAnswer::file(request,
                                  R"({"Version":")" + version + R"(","Time":"2026-10-19T00:00:00Z"})");
    return missing();
}

ServedAnswer ToolchainServer::fromDatabase(const ServedRequest &request)
{
    const Result<QByteArray> found = m_database.get(request.path.mid(qstrlen(databasePath)), noLimit);
    return found ? ServedAnswer::file(request, *found) : missing();
}

ServedAnswer ToolchainServer::fromReleases(const ServedRequest &request) const
{
    if (request.path == "/dl/") {
        if (request.target.contains("mode=json"))
            return ServedAnswer::file(request, releaseList());
        return ServedAnswer::text(200, "<!DOCTYPE html>\n");
    }
    const QByteArray name = request.path.mid(4); // behind "/dl/" and "/go/"
    for (const Release &release : m_releases) {
        if (release.toolchain.version.archiveName() != name)
            continue;
        if (request.path.startsWith("/dl/"))
            return ServedAnswer::redirect(m_server.url("/go/" + name).toEncoded());
        return ServedAnswer::file(request, release.archive);
    }
    return missing();
}

/// source: golang.org/x/website internal/dl File and Release
QByteArray ToolchainServer::releaseList() const
{
    QVector<Release> newestFirst = m_releases;
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [](const Release &a, const Release &b) {
        return b.toolchain.version.go < a.toolchain.version.go;
    });
    QJsonArray list;
    for (const Release &release : std::as_const(newestFirst)) {
        const ToolchainVersion &version = release.toolchain.version;
        const QString name = QString::fromLatin1(version.name());
        const QJsonObject file{{u"filename"_s, QString::fromLatin1(version.archiveName())},
                               {u"os"_s, QString::fromLatin1(version.goos)},
                               {u"arch"_s, QString::fromLatin1(version.goarch)},
                               {u"version"_s, name},
                               {u"sha256"_s, QString::fromLatin1(Sha256::of(release.archive).toHex())},
                               {u"size"_s, release.archive.size()},
                               {u"kind"_s, u"archive"_s}};
        const bool known = !list.isEmpty() && list.last()[u"version"_s] == name;
        QJsonObject object = known ? list.last().toObject() : QJsonObject();
        QJsonArray files = object.value(u"files"_s).toArray();
        files.append(file);
        object.insert(u"version"_s, name);
        object.insert(u"stable"_s, !name.contains(u"rc"_s) && !name.contains(u"beta"_s));
        object.insert(u"files"_s, files);
        if (known)
            list.removeLast();
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

} // namespace goconf::test
