// SPDX-License-Identifier: MIT
#include "SdkVerifierFixture.h"

#include "sdk/SdkInspection.h"

#include <QDir>
#include <QFile>

namespace goconf::test {

Result<QByteArray> ToldLog::h1(const ToolchainVersion &version)
{
    ++asked;
    if (error)
        return fail(*error);
    const auto found = records.constFind(version.moduleVersion());
    if (found == records.cend())
        return fail(ErrorCode::NotFound, QStringLiteral("not on record"));
    return *found;
}

SdkVerifierFixture::SdkVerifierFixture()
    : m_oldTemporary(qgetenv("TMPDIR"))
{
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
}

SdkVerifierFixture::~SdkVerifierFixture()
{
    if (m_oldTemporary.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_oldTemporary);
}

void SdkVerifierFixture::publish(const FakeToolchain &toolchain)
{
    log.records.insert(toolchain.version.moduleVersion(), toolchain.h1());
    zips.insert(toolchain.version.moduleVersion(), toolchain.moduleZip());
}

Sdk SdkVerifierFixture::sdk(const QString &root, SdkKind kind) const
{
    Sdk sdk = inspectSdk(host, root);
    sdk.kind = kind;
    return sdk;
}

Result<void> SdkVerifierFixture::fetch(const ToolchainVersion &version, const QString &path)
{
    ++fetched;
    if (duringFetch)
        duringFetch();
    const auto zip = zips.constFind(version.moduleVersion());
    QFile file(path);
    if (zip == zips.cend())
        return fail(ErrorCode::Network, QStringLiteral("the proxy cannot be reached: try again"));
    if (!file.open(QFile::WriteOnly | QFile::NewOnly) || file.write(*zip) != zip->size())
        qFatal("cannot write %s", qPrintable(path));
    return {};
}

Result<SdkVerdict> SdkVerifierFixture::verify(const Sdk &sdk)
{
    SdkVerifier verifier(host, moduleCache, log,
                         [this](const ToolchainVersion &version, const QString &path, const SdkObserver &) {
                             return fetch(version, path);
                         });
    Result<SdkVerdict> verdict = verifier.verify(sdk, {duringWork, stop.get_token()});
    if (!QDir(m_temporary.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        qFatal("something was left in TMPDIR");
    return verdict;
}

} // namespace goconf::test
