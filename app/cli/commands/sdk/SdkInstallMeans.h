// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "platform/Host.h"
#include "platform/StopSignals.h"
#include "proxy/ModuleSettings.h"
#include "sdk/ToolchainLog.h"

#include <memory>
#include <optional>

namespace goconf {

/// What every installation works with: the network, the checksum database, and the ear for Ctrl-C.
class SdkInstallMeans
{
public:
    /// Errors: of ChecksumDatabaseLog::folders.
    static Result<std::unique_ptr<SdkInstallMeans>> open(const Host &host, const ModuleSettings &settings);

    std::stop_token stop() const { return m_signals.token(); }
    /// Errors: of Network::open.
    const Result<HttpClient> &client() const { return *m_client; }
    /// When there is no client, one that answers with the reason.
    ToolchainLog &log() const { return *m_log; }

private:
    SdkInstallMeans() = default;

    StopSignals m_signals;
    std::optional<Result<HttpClient>> m_client;
    std::unique_ptr<ToolchainLog> m_log;
};

} // namespace goconf
