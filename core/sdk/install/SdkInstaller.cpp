// SPDX-License-Identifier: MIT
#include "sdk/install/SdkInstaller.h"

#include "base/Problem.h"
#include "modules/GoRootFiles.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkInspection.h"
#include "sdk/SdkProofRecords.h"
#include "sdk/install/SdkStage.h"
#include "sdk/install/SdkUnpacking.h"
#include "sdk/install/ServedContent.h"

#include <QFileInfo>

namespace goconf {

namespace {

QString systemOf(const ToolchainVersion &version)
{
    return QString::fromLatin1(version.goos + '/' + version.goarch);
}

QString nameOf(const ToolchainVersion &version)
{
    return QString::fromLatin1(version.name());
}

QString whatIsWrong(const Sdk &sdk)
{
    QStringList lines;
    for (const Problem &problem : sdk.problems)
        lines.append(problem.message);
    return lines.join(u'\n');
}

} // namespace

SdkInstaller::SdkInstaller(Host host, ToolchainLog &log)
    : m_host(std::move(host))
    , m_log(log)
{
}

Result<QString> SdkInstaller::pathOf(const ToolchainVersion &version) const
{
    return sdkfolders::own(m_host).map(
        [&](const QString &folder) { return m_host.os.join(folder, nameOf(version)); });
}

Result<std::optional<SdkInstallation>> SdkInstaller::find(const ToolchainVersion &version) const
{
    const Result<QString> path = pathOf(version);
    if (!path)
        return fail(path.error());
    const QFileInfo info(*path);
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    const Sdk sdk = inspectSdk(m_host, *path);
    if (sdk.healthy() && sdk.version == version.go)
        return SdkInstallation{version, *path, true, SdkProofRecords(m_host).read(*path)};
    return fail(
        ErrorCode::Refused,
        tr("At %1 there is something that is no whole %2: remove it or move it away, and install again.")
            .arg(m_host.os.native(*path), nameOf(version)),
        whatIsWrong(sdk));
}

Result<void> SdkInstaller::checkSystem(const ToolchainVersion &version) const
{
    if (version.goos == m_host.os.goName() && version.goarch == m_host.architecture)
        return {};
    const ToolchainVersion here{version.go, m_host.os.goName(), m_host.architecture};
    return fail(ErrorCode::Unsupported,
                tr("This Go is for %1, and this machine is %2: choose %3.")
                    .arg(systemOf(version), systemOf(here), QString::fromLatin1(here.archiveName())));
}

Result<SdkInstallation> SdkInstaller::install(SdkSource &source, ProofPolicy policy,
                                              const SdkObserver &observer) const
{
    const ToolchainVersion version = source.version();
    if (const Result<void> fits = checkSystem(version); !fits)
        return fail(fits.error());
    const Result<QString> folder = sdkfolders::own(m_host);
    if (!folder)
        return fail(folder.error());
    SdkStage::removeLeftovers(*folder);
    Result<std::optional<SdkInstallation>> found = find(version);
    if (!found)
        return fail(found.error());
    if (*found)
        return **found;
    const auto waiting = [&observer] { observer.tell({SdkProgress::Step::Waiting}); };
    const auto stage = SdkStage::open(*folder, nameOf(version), waiting, observer.stop);
    if (!stage)
        return fail(stage.error());
    // Another process may have been quicker.
    found = find(version);
    if (!found)
        return fail(found.error());
    return *found ? **found : installInto(**stage, source, policy, observer);
}

Result<SdkInstallation> SdkInstaller::installInto(SdkStage &stage, SdkSource &source, ProofPolicy policy,
                                                  const SdkObserver &observer) const
{
    const ToolchainVersion version = source.version();
    observer.tell({SdkProgress::Step::Asking});
    QByteArray h1;
    Result<SdkProofs> proofs = askLog(source, policy, observer.stop, h1);
    if (!proofs)
        return fail(proofs.error());
    const Result<SdkFile> file = source.fetch(stage.filePath(), observer);
    if (!file)
        return fail(file.error());
    proofs->sha256 = file->isListed;
    const SdkUnpacking unpacking(*file, version, stage.treePath(), observer);
    Result<void> right = proofs->log ? unpacking.run(h1) : unpacking.run();
    if (right)
        right = checkContent(stage.treePath(), version, proofs->log);
    if (!right)
        return fail(servedProblem(*file, version, right.error()));
    if (observer.stop.stop_requested())
        return fail(ErrorCode::Cancelled, tr("Stopped, as you asked."));
    // Before it has its name: whoever finds it finds what is known about it.
    const SdkProofRecords records(m_host);
    if (const Result<void> kept = records.keep(nameOf(version), stage.treePath(), *proofs); !kept)
        return fail(kept.error());
    if (const Result<void> published = stage.publish(); !published) {
        records.forget(nameOf(version));
        return fail(published.error());
    }
    return pathOf(version).map(
        [&](const QString &path) { return SdkInstallation{version, path, false, *proofs}; });
}

/// Asked before the download: what cannot be proven need not be fetched.
Result<SdkProofs> SdkInstaller::askLog(SdkSource &source, ProofPolicy policy, const std::stop_token &stop,
                                       QByteArray &h1) const
{
    const ToolchainVersion version = source.version();
    const Result<QByteArray> answer = m_log.h1(version);
    if (answer) {
        h1 = *answer;
        return SdkProofs{true, false, std::nullopt};
    }
    const Error &error = answer.error();
    // Where there is no room for a proof there is none for a Go.
    if (ToolchainLog::isLie(error.code) || error.code == ErrorCode::Cancelled ||
        error.code == ErrorCode::DiskFull)
        return fail(error);
    if (policy == ProofPolicy::WhereAvailable)
        return SdkProofs{false, false, error};
    if (error.code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound,
                    tr("The checksum database knows no %1 for %2: check the version.")
                        .arg(nameOf(version), systemOf(version)),
                    error.what);
    // Unproven says that it could be had without a proof.
    if (const Result<SdkOffer> there = source.offer(stop); !there)
        return fail(there.error());
    return fail(ErrorCode::Unproven,
                tr("It cannot be proven now that %1 is what Go's makers released: %2")
                    .arg(nameOf(version), oneLine({Severity::Error, error.what, {}})),
                error.detail);
}

/// That the files are those of the version, and not of another that is proven likewise or of nothing at all.
Result<void> SdkInstaller::checkContent(const QString &folder, const ToolchainVersion &version,
                                        bool isProven) const
{
    const Result<ToolchainVersion> content = GoRootFiles::identify(folder, version);
    if (!content)
        return fail(ErrorCode::Corrupt,
                    tr("There is no whole Go in the file: download it again, from another place if need be."),
                    content.error().what);
    if (*content != version)
        return fail(ErrorCode::Corrupt,
                    tr("The file holds %1 for %2 instead of %3 for %4: name the right one.")
                        .arg(nameOf(*content), systemOf(*content), nameOf(version), systemOf(version)));
    if (isProven)
        return {};
    const Sdk sdk = inspectSdk(m_host, folder);
    if (sdk.healthy())
        return {};
    return fail(ErrorCode::Corrupt,
                tr("There is no whole Go in the file: download it again, from another place if need be."),
                whatIsWrong(sdk));
}

} // namespace goconf
