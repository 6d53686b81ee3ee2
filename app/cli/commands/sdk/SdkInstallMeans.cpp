// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkInstallMeans.h"

#include "Network.h"
#include "sdk/ChecksumDatabaseLog.h"

namespace goconf {

namespace {

class NoLog : public ToolchainLog
{
public:
    explicit NoLog(Error error)
        : m_error(std::move(error))
    {
    }
    Result<QByteArray> h1(const ToolchainVersion &) override { return fail(m_error); }

private:
    Error m_error;
};

} // namespace

Result<std::unique_ptr<SdkInstallMeans>>
SdkInstallMeans::open(const Host &host, const ModuleSettings &settings, const std::stop_token &stop, Log log)
{
    const Result<ChecksumDatabaseLog::Folders> folders = ChecksumDatabaseLog::folders(host);
    if (!folders)
        return fail(folders.error());
    std::unique_ptr<SdkInstallMeans> means(new SdkInstallMeans(stop));
    const Result<Network> network = Network::open(host, settings);
    if (network) {
        means->m_client.emplace(network->client());
        auto database =
            std::make_unique<ChecksumDatabaseLog>(**means->m_client, settings, *folders, means->stop());
        if (log == Log::MayForget)
            database->allowUnkept();
        means->m_log = std::move(database);
    } else {
        means->m_client.emplace(fail(network.error()));
        means->m_log = std::make_unique<NoLog>(network.error());
    }
    return means;
}

} // namespace goconf
