// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkVerifier.h"
#include "sdk/install/SdkInstallMeans.h"

namespace goconf {

/// The check of installed Gos as user and window start it: SdkVerifier with the module proxies to fetch
/// originals from, and with the records of our own Gos kept in step with what is found. Host, settings and
/// means must outlive it.
class SdkAudit
{
public:
    SdkAudit(const Host &host, const ModuleSettings &settings, SdkInstallMeans &means);

    /// Errors: those of SdkVerifier::verify.
    Result<SdkVerdict> verify(const Sdk &sdk, const SdkObserver &observer);

private:
    void record(const Sdk &sdk, const SdkVerdict &verdict) const;

    const Host &m_host;
    SdkVerifier m_verifier;
};

} // namespace goconf
