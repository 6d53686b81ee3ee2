// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "platform/Host.h"
#include "proxy/ModuleSettings.h"
#include "sdk/ToolchainLog.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace goconf {

/// What every installation works with: the network, the checksum database, and the wish to stop.
class SdkInstallMeans
{
public:
    enum class Log {
        Keeps,    ///< what is seen of the log must be kept
        MayForget ///< it is enough to read
    };
    /// Errors: of ChecksumDatabaseLog::folders.
    static Result<std::unique_ptr<SdkInstallMeans>> open(const Host &host, const ModuleSettings &settings,
                                                         const std::stop_token &stop, Log log = Log::Keeps,
                                                         const HttpLimits &limits = {});

    /// Nobody is asked; `why` is what everybody is told who wants to.
    static std::unique_ptr<SdkInstallMeans> withoutNetwork(const Error &why, const std::stop_token &stop);

    const std::stop_token &stop() const { return m_stop; }
    /// Errors: of Network::open.
    const Result<HttpClient> &client() const { return *m_client; }
    /// When there is no client, one that answers with the reason.
    ToolchainLog &log() const { return *m_log; }

private:
    explicit SdkInstallMeans(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }

    std::stop_token m_stop;
    std::optional<Result<HttpClient>> m_client;
    std::unique_ptr<ToolchainLog> m_log;
};

} // namespace goconf
