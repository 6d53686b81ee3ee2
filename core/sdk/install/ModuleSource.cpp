// SPDX-License-Identifier: MIT
#include "sdk/install/ModuleSource.h"

#include "net/FileSink.h"

namespace goconf {

ModuleSource::ModuleSource(ModuleProxyChain chain, ToolchainVersion version)
    : m_chain(std::move(chain))
    , m_version(std::move(version))
{
}

QByteArray ModuleSource::file() const
{
    return "@v/" + m_version.moduleVersion() + ".zip";
}

Result<SdkOffer> ModuleSource::offer(const std::stop_token &stop) const
{
    return m_chain.size(ToolchainVersion::modulePath(), file(), stop)
        .map([](const ModuleProxyChain::Size &size) { return SdkOffer{size.servedBy, size.bytes}; });
}

Result<SdkFile> ModuleSource::fetch(const QString &path, const SdkObserver &observer)
{
    FileSink sink(path);
    const auto report = [&observer](const DownloadProgress &now) {
        observer.tell({SdkProgress::Step::Downloading, now.received, std::max<qint64>(now.total, 0),
                       now.bytesPerSecond});
    };
    const Result<QString> served = m_chain.download(ToolchainVersion::modulePath(), file(), sink,
                                                    ModuleProxyChain::largestZip, report, observer.stop);
    if (!served)
        return fail(served.error());
    return SdkFile{path, SdkFile::Form::ModuleZip, false, *served};
}

} // namespace goconf
