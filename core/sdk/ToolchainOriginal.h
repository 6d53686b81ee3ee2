// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "modules/ModuleZip.h"
#include "modules/ToolchainVersion.h"
#include "sdk/install/SdkProgress.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace goconf {

/// A toolchain as it was released: the module zip, proven by its hash. What had to be fetched lies in a
/// private temporary folder, which is removed with the object.
class ToolchainOriginal
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ToolchainOriginal)

public:
    /// Puts the module zip of a toolchain into the file `path`, which does not exist yet, in a private
    /// folder. What it brings is not believed. After an error the file may be there in part.
    using Fetch = std::function<Result<void>(const ToolchainVersion &version, const QString &path,
                                             const SdkObserver &observer)>;

    /// `h1` is what the log says. `kept` may be a zip that is on this machine already, such as go's download;
    /// when it is not there or another one, the zip is fetched. Errors: Corrupt, Refused, TooLarge and
    /// ProofFailed when what was fetched is not what the log says; DiskFull, Cancelled; those of `fetch`.
    static Result<ToolchainOriginal> get(const ToolchainVersion &version, const QByteArray &h1,
                                         const QString &kept, const Fetch &fetch,
                                         const SdkObserver &observer);

    /// Under the names of the module.
    const FileDigests &digests() const { return m_digests; }
    /// The settings of its go.env. Errors: NotFound; those of unpacking.
    Result<EnvSnapshot> goEnv() const;

private:
    ToolchainOriginal(ModuleZip zip, FileDigests digests);

    static Result<ToolchainOriginal> open(const QString &path, const ToolchainVersion &version,
                                          const QByteArray &h1, const SdkObserver &observer);

    /// Of a fetched zip.
    std::shared_ptr<QTemporaryDir> m_folder;
    ModuleZip m_zip;
    FileDigests m_digests;
};

} // namespace goconf
