// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "modules/ToolchainVersion.h"
#include "sdk/install/SdkProgress.h"

#include <QString>

namespace goconf {

/// What a Go is unpacked from.
struct SdkFile
{
    enum class Form {
        ModuleZip, ///< golang.org/toolchain as module proxies serve it
        Release,   ///< the archive that is offered for download
        Folder,    ///< an unpacked Go
    };

    QString path;
    Form form = Form::ModuleZip;
    /// A list of releases has its size and SHA-256, and both are right.
    bool isListed = false;
    /// Who sent it, as it may be shown; empty for what the user has.
    QString servedBy{};
};

/// Where it would come from, and how much there is to fetch.
struct SdkOffer
{
    /// An address, a proxy or a path, as it may be shown.
    QString from;
    /// Of a download; 0 when it is not said.
    qint64 bytes = 0;
    /// Nothing is fetched of what the user has already.
    bool isDownload = true;
};

/// Where the file of one version comes from. Nothing that it brings is believed: SdkInstaller holds it to the
/// checksum database.
class SdkSource
{
public:
    SdkSource() = default;
    virtual ~SdkSource() = default;
    Q_DISABLE_COPY_MOVE(SdkSource)

    virtual ToolchainVersion version() const = 0;

    /// Asks for it without fetching it. Errors: NotFound when there is no such version; Cancelled, Network
    /// and the others of HttpClient.
    virtual Result<SdkOffer> offer(const std::stop_token &stop) const = 0;

    /// Writes the file to `path`, where nothing stands, or says where it or the folder is already. Blocks; a
    /// stop ends it at once. Errors: NotFound when there is no such version; ProofFailed when it is another
    /// file than the list of releases says; DiskFull, Cancelled, Network and the others of Download.
    virtual Result<SdkFile> fetch(const QString &path, const SdkObserver &observer) = 0;
};

} // namespace goconf
