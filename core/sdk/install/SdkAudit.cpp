// SPDX-License-Identifier: MIT
#include "sdk/install/SdkAudit.h"

#include "proxy/ModuleProxyChain.h"
#include "sdk/SdkProofRecords.h"
#include "sdk/install/ModuleSource.h"

#include <QFileInfo>

namespace goconf {

namespace {

ToolchainOriginal::Fetch fetchFrom(const ModuleSettings &settings, SdkInstallMeans &means)
{
    return [&settings, &means](const ToolchainVersion &version, const QString &path,
                               const SdkObserver &observer) {
        return means.client()
            .and_then([&](const HttpClient &client) { return ModuleProxyChain::make(client, settings); })
            .and_then([&](const ModuleProxyChain &chain) {
                return ModuleSource(chain, version).fetch(path, observer);
            })
            .map([](const SdkFile &) {});
    };
}

} // namespace

SdkAudit::SdkAudit(const Host &host, const ModuleSettings &settings, SdkInstallMeans &means)
    : m_host(host)
    , m_verifier(host, settings.moduleCache, means.log(), fetchFrom(settings, means))
{
}

Result<SdkVerdict> SdkAudit::verify(const Sdk &sdk, const SdkObserver &observer)
{
    Result<SdkVerdict> verdict = m_verifier.verify(sdk, observer);
    if (verdict)
        record(sdk, *verdict);
    return verdict;
}

/// What is proven now need not be called unproven any more. Where that cannot be kept it is no loss.
void SdkAudit::record(const Sdk &sdk, const SdkVerdict &verdict) const
{
    if (sdk.manager != SdkManager::GoConfigurator)
        return;
    const SdkProofRecords records(m_host);
    const QString name = QFileInfo(sdk.path).fileName();
    SdkProofs proofs = records.read(sdk.path);
    if (verdict.isFinding()) {
        records.forget(name);
    } else if (verdict.log == SdkVerdict::Log::Ok && !proofs.log) {
        proofs.log = true;
        const Result<void> kept = records.keep(name, sdk.path, proofs);
        Q_UNUSED(kept)
    }
}

} // namespace goconf
