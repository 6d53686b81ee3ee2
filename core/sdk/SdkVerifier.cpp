// SPDX-License-Identifier: MIT
#include "sdk/SdkVerifier.h"

#include "base/Problem.h"
#include "modules/ModulePath.h"
#include "modules/ToolchainLayout.h"
#include "sdk/SdkDifference.h"
#include "sdk/SdkWork.h"
#include "stores/GoRootEnvStore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

void tell(const SdkObserver &observer, SdkProgress::Step step)
{
    observer.tell({.step = step});
}

/// A program where go looks for its own, and not one that `go install cmd/NAME` builds there, whose sources
/// the proof is about. source: cmd/go/internal/load/pkg.go (InstallTargetDir, ToTool)
bool isForeignProgram(const QByteArray &name, const QString &root)
{
    if (!name.startsWith("pkg/tool/"))
        return name.startsWith("bin/");
    QByteArray tool = name.mid(name.lastIndexOf('/') + 1);
    if (tool.endsWith(".exe"))
        tool.chop(4);
    return !QFileInfo(root + "/src/cmd/"_L1 + QString::fromUtf8(tool)).isDir();
}

} // namespace

SdkVerifier::SdkVerifier(const Host &host, QString moduleCache, ToolchainLog &log,
                         ToolchainOriginal::Fetch fetch)
    : m_host(host)
    , m_moduleCache(std::move(moduleCache))
    , m_log(log)
    , m_fetch(std::move(fetch))
{
}

Result<SdkVerdict> SdkVerifier::verify(const Sdk &sdk, const SdkObserver &observer)
{
    if (sdk.kind != SdkKind::Distribution && !QFileInfo(sdk.path).isReadable())
        return unreadable({ErrorCode::PermissionDenied,
                           tr("The folder %1 cannot be read: change its permissions, or ask who owns it.")
                               .arg(QDir::toNativeSeparators(sdk.path)),
                           {}});
    const Result<ToolchainVersion> version = claim(sdk);
    if (!version)
        return SdkVerdict{.log = SdkVerdict::Log::NotComparable, .notes = {version.error().what}};
    tell(observer, SdkProgress::Step::Asking);
    const Result<QByteArray> h1 = m_log.h1(*version);
    if (observer.stop.stop_requested())
        return fail(ErrorCode::Cancelled, tr("Stopped, as you asked."));
    if (h1)
        return judge(sdk, *version, *h1, observer);
    if (ToolchainLog::isLie(h1.error().code) || h1.error().code == ErrorCode::Cancelled)
        return fail(h1.error());
    if (h1.error().code == ErrorCode::NotFound)
        return withoutRecord(*version);
    return SdkVerdict{.log = SdkVerdict::Log::Unavailable, .notes = {sentence(h1.error().what)}};
}

SdkVerdict SdkVerifier::differing(const DigestDifference &difference, const QString &root,
                                  const std::optional<EnvSnapshot> &released)
{
    SdkVerdict verdict{.log = SdkVerdict::Log::Differs, .difference = difference};
    const Result<EnvSnapshot> now = GoRootEnvStore(root).read();
    if (released && now && (difference.changed + difference.missing).contains("go.env"))
        verdict.edits = goEnvEdits(*released, *now);
    verdict.onlyGoEnv = sdkdifference::isGoEnvAlone(difference);
    if (verdict.onlyGoEnv) {
        verdict.notes.append(tr("Only go.env was edited, which holds settings: all else is as released."));
        return verdict;
    }
    if (sdkdifference::isProgramsAlone(difference))
        verdict.notes.append(tr("All sources are as released, and only programs differ: either Go was built "
                                "on this machine, or somebody replaced the programs."));
    verdict.notes.append(tr("If you did not change these files yourself, install this version again."));
    return verdict;
}

Result<ToolchainVersion> SdkVerifier::claim(const Sdk &sdk) const
{
    const auto incomparable = [](const QString &why) { return fail(ErrorCode::Unsupported, why); };
    if (sdk.kind == SdkKind::Distribution && sdk.manager != SdkManager::None)
        return incomparable(
            tr("Built or packed by %1, not comparable: %1 vouches for it.").arg(sdkManagerName(sdk.manager)));
    if (sdk.kind == SdkKind::Distribution)
        return incomparable(
            tr("Built by your distribution, not comparable: its package manager vouches for it."));
    const QString text = QString::fromLatin1(sdk.versionText);
    if (text.isEmpty())
        return incomparable(
            tr("Nothing in it tells which version it is: there is nothing to compare it with."));
    if (!sdk.version.isValid() || sdk.versionText != "go" + sdk.version.toByteArray())
        return incomparable(
            tr("It is no release of the Go team but “%1”: there is nothing to compare it with.").arg(text));
    if (sdk.version < GoVersion(1, 21))
        return incomparable(tr("The files of %1 are on record nowhere: that began with Go 1.21.").arg(text));
    const Result<ToolchainVersion> byTools =
        GoRootFiles::identify(sdk.path, {sdk.version, m_host.os.goName(), m_host.architecture});
    if (byTools && byTools->go == sdk.version)
        return byTools;
    // Without tools, or without VERSION, bin/go still says what it should be.
    if (!sdk.os.isEmpty() && !sdk.architecture.isEmpty())
        return ToolchainVersion{sdk.version, sdk.os, sdk.architecture};
    return incomparable(
        tr("Nothing in it tells which system it is for: there is nothing to compare it with."));
}

SdkVerdict SdkVerifier::withoutRecord(const ToolchainVersion &version)
{
    return {
        .log = SdkVerdict::Log::NotComparable,
        .notes = {tr("The checksum database has no %1 for %2/%3 on record, as it has for every release of "
                     "the Go team: find out who made this Go.")
                      .arg(QString::fromLatin1(version.name()), QString::fromLatin1(version.goos),
                           QString::fromLatin1(version.goarch))}};
}

SdkVerdict SdkVerifier::unreadable(const Error &error)
{
    // What was listed and is not there any more.
    const QString why = error.code == ErrorCode::NotFound
                            ? tr("Its files change while they are read: try again when that has ended.")
                            : sentence(error.what);
    return {.log = SdkVerdict::Log::Unavailable, .notes = {why}};
}

Result<SdkVerifier::Reading> SdkVerifier::read(const QString &root, const ToolchainVersion &version,
                                               const SdkObserver &observer) const
{
    const Result<GoRootFiles> files = GoRootFiles::list(root, version);
    if (!files)
        return fail(files.error());
    const SdkWork work(observer, SdkProgress::Step::Reading);
    Result<FileDigests> digests = files->moduleDigests(work.observer());
    if (!digests)
        return fail(digests.error());
    Reading reading{*std::move(digests), {}, {}, {}, sdkModeFaults(*files, m_host.os)};
    reading.h1 = DirHash::h1(reading.digests, version.modulePrefix()).value_or(QByteArray());
    for (const QByteArray &name : files->others()) {
        // Go follows a link in src as it reads a file.
        const bool inModule = ToolchainLayout::isReleased(name, version) && ToolchainLayout::moduleName(name);
        const bool isStray = inModule || isForeignProgram(name, root);
        (isStray ? reading.strays : reading.others).append(name);
    }
    std::sort(reading.strays.begin(), reading.strays.end());
    std::sort(reading.others.begin(), reading.others.end());
    return reading;
}

Result<SdkVerdict> SdkVerifier::judge(const Sdk &sdk, const ToolchainVersion &version, const QByteArray &h1,
                                      const SdkObserver &observer) const
{
    tell(observer, SdkProgress::Step::Reading);
    const Result<Reading> reading = read(sdk.path, version, observer);
    if (!reading && reading.error().code == ErrorCode::Cancelled)
        return fail(reading.error());
    if (!reading)
        return unreadable(reading.error());
    Result<SdkVerdict> verdict = SdkVerdict{.log = SdkVerdict::Log::Ok};
    if (reading->h1 == h1 && !reading->strays.isEmpty()) {
        verdict =
            differing(sdkdifference::between(sdk.path, reading->digests, reading->digests, reading->strays),
                      sdk.path, std::nullopt);
    } else if (reading->h1 != h1) {
        verdict = explain(sdk, version, h1, *reading, observer);
    }
    if (verdict) {
        verdict->others = reading->others;
        verdict->modes = reading->modes;
        verdict->files = reading->digests.size();
    }
    return verdict;
}

QString SdkVerifier::keptZip(const ToolchainVersion &version) const
{
    // source: cmd/go/internal/modfetch CachePath
    const Result<QByteArray> escaped = escapeVersion(version.moduleVersion());
    if (m_moduleCache.isEmpty() || !escaped)
        return {};
    return m_moduleCache + "/cache/download/golang.org/toolchain/@v/"_L1 + QString::fromUtf8(*escaped) +
           ".zip"_L1;
}

Result<SdkVerdict> SdkVerifier::explain(const Sdk &sdk, const ToolchainVersion &version, const QByteArray &h1,
                                        const Reading &reading, const SdkObserver &observer) const
{
    if (const auto alone = sdkdifference::ofGoEnvAlone(reading.digests, reading.strays, version, h1))
        return differing(*alone, sdk.path, GoRootEnvStore::ofNewestGo());
    tell(observer, SdkProgress::Step::Downloading);
    const Result<ToolchainOriginal> original =
        ToolchainOriginal::get(version, h1, keptZip(version), m_fetch, observer);
    if (observer.stop.stop_requested())
        return fail(ErrorCode::Cancelled, tr("Stopped, as you asked."));
    // Somebody may have been installing or removing it.
    tell(observer, SdkProgress::Step::Reading);
    const Result<Reading> again = read(sdk.path, version, observer);
    if (!again && again.error().code == ErrorCode::Cancelled)
        return fail(again.error());
    if (!again)
        return unreadable(again.error());
    if (again->strays != reading.strays ||
        !DigestDifference::between(reading.digests, again->digests).isEmpty())
        return unreadable({ErrorCode::NotFound, {}, {}});
    if (!original) {
        const QString why = oneLine({Severity::Error, original.error().what, {}});
        return SdkVerdict{
            .log = SdkVerdict::Log::Differs,
            .notes = {
                tr("Its files are not those on record."),
                sentence(
                    tr("Which ones differ cannot be told, since the original cannot be had: %1").arg(why))}};
    }
    std::optional<EnvSnapshot> released;
    if (Result<EnvSnapshot> settings = original->goEnv())
        released = *std::move(settings);
    return differing(sdkdifference::between(sdk.path, original->digests(), reading.digests, reading.strays),
                     sdk.path, released);
}

} // namespace goconf
