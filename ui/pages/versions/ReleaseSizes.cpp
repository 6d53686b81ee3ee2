// SPDX-License-Identifier: MIT
#include "pages/versions/ReleaseSizes.h"

#include "proxy/ModuleProxyChain.h"
#include "proxy/Network.h"
#include "workspace/Workspace.h"

namespace goconf::ui {

namespace {

/// Of one that is asked for, or that nobody tells.
constexpr qint64 unknown = -1;

Result<qint64> ask(const Host &host, const GoVersion &version, HttpLimits limits, const std::stop_token &stop)
{
    Problems problems; // said by the page of the variables
    const ModuleSettings settings = moduleSettings(host, problems);
    const Result<Network> network = Network::open(host, settings);
    if (!network)
        return fail(network.error());
    const HttpClient client = network->client(limits);
    const ToolchainVersion toolchain{version, host.os.goName(), host.architecture};
    const QByteArray file = "@v/" + toolchain.moduleVersion() + ".zip";
    return ModuleProxyChain::make(client, settings)
        .and_then([&](const ModuleProxyChain &chain) {
            return chain.size(ToolchainVersion::modulePath(), file, stop);
        })
        .map([](const ModuleProxyChain::Size &size) { return size.bytes; });
}

} // namespace

ReleaseSizes::ReleaseSizes(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ReleaseSizes::want(const Release &release)
{
    if (m_sizes.contains(release.name()))
        return;
    m_sizes.insert(release.name(), unknown);
    m_waiting.append(release.version);
    askNext();
}

void ReleaseSizes::askNext()
{
    if (m_isAsking || m_waiting.isEmpty())
        return;
    m_isAsking = true;
    const GoVersion version = m_waiting.takeFirst();
    m_workspace.runner().run<qint64>(
        this, {},
        [host = m_workspace.host(), version, limits = m_workspace.preferences().networkLimits()](
            TaskControl &control) { return ask(host, version, limits, control.stop()); },
        [this, name = "go" + version.toByteArray()](const Result<qint64> &bytes) {
            m_isAsking = false;
            if (bytes && *bytes > 0) {
                m_sizes.insert(name, *bytes);
                Q_EMIT changed();
            }
            askNext();
        });
}

} // namespace goconf::ui
