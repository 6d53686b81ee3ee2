// SPDX-License-Identifier: MIT
#include "net/TrustedRoots.h"

#include "base/PathBytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *bundles[] = {
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cacert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
};
constexpr const char *folders[] = {"/etc/ssl/certs", "/etc/pki/tls/certs"};

/// A link to a neighbour would bring the same certificate again.
bool leadsToNeighbour(const QFileInfo &entry)
{
    return entry.isSymLink() && QFileInfo(entry.symLinkTarget()).path() == entry.absolutePath();
}

void append(QByteArray &pem, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        pem += file.readAll() + '\n';
}

void appendFolder(QByteArray &pem, const QString &folder)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        if (!leadsToNeighbour(entry))
            append(pem, entry.filePath());
    }
}

template <size_t count>
QStringList systemPaths(const Host &host, const char *const (&paths)[count])
{
    QStringList result;
    for (const char *path : paths)
        result.append(host.systemPath(QString::fromLatin1(path)));
    return result;
}

} // namespace

Result<std::optional<QByteArray>> TrustedRoots::read(const Host &host)
{
    const QByteArray namedFile = host.environment.value("SSL_CERT_FILE");
    const QByteArray namedFolders = host.environment.value("SSL_CERT_DIR");
    if (host.os.kind() != Os::Linux || (namedFile.isEmpty() && namedFolders.isEmpty()))
        return std::nullopt;

    const QStringList files =
        namedFile.isEmpty() ? systemPaths(host, bundles) : QStringList{pathText(namedFile)};
    const QStringList directories =
        namedFolders.isEmpty() ? systemPaths(host, folders) : pathText(namedFolders).split(u':');
    QByteArray pem;
    for (const QString &file : files) { // the first that is there
        append(pem, file);
        if (!pem.isEmpty())
            break;
    }
    for (const QString &directory : directories)
        appendFolder(pem, directory);
    if (!pem.contains("-----BEGIN CERTIFICATE-----")) {
        return fail(
            ErrorCode::NotFound,
            tr("SSL_CERT_FILE and SSL_CERT_DIR lead to no certificate, so no server could prove who it "
               "is: correct or unset them"));
    }
    return pem;
}

} // namespace goconf
