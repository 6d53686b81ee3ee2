// SPDX-License-Identifier: MIT
#include "sdk/install/SdkInstallMeans.h"

#include "proxy/Network.h"
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

Result<std::unique_ptr<SdkInstallMeans>> SdkInstallMeans::open(const Host &host,
                                                               const ModuleSettings &settings,
                                                               const std::stop_token &stop, Log log,
                                                               const HttpLimits &limits)
{
    const Result<ChecksumDatabaseLog::Folders> folders = ChecksumDatabaseLog::folders(host);
    if (!folders)
        return fail(folders.error());
    const Result<Network> network = Network::open(host, settings);
    if (!network)
        return withoutNetwork(network.error(), stop);
    std::unique_ptr<SdkInstallMeans> means(new SdkInstallMeans(stop));
    means->m_client.emplace(network->client(limits));
    auto database =
        std::make_unique<ChecksumDatabaseLog>(**means->m_client, settings, *folders, means->stop());
    if (log == Log::MayForget)
        database->allowUnkept();
    means->m_log = std::move(database);
    return means;
}

std::unique_ptr<SdkInstallMeans> SdkInstallMeans::withoutNetwork(const Error &why,
                                                                 const std::stop_token &stop)
{
    std::unique_ptr<SdkInstallMeans> means(new SdkInstallMeans(stop));
    means->m_client.emplace(fail(why));
    means->m_log = std::make_unique<NoLog>(why);
    return means;
}

} // namespace goconf
