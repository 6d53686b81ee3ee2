// SPDX-License-Identifier: MIT
#pragma once

#include "proxy/ModuleProxyChain.h"
#include "sdk/install/SdkSource.h"

namespace goconf {

/// The zip file of the module golang.org/toolchain, from the module proxies that the settings name.
class ModuleSource : public SdkSource
{
public:
    ModuleSource(ModuleProxyChain chain, ToolchainVersion version);

    ToolchainVersion version() const override { return m_version; }
    Result<SdkOffer> offer(const std::stop_token &stop) const override;
    Result<SdkFile> fetch(const QString &path, const SdkObserver &observer) override;

private:
    QByteArray file() const;

    ModuleProxyChain m_chain;
    ToolchainVersion m_version;
};

} // namespace goconf
